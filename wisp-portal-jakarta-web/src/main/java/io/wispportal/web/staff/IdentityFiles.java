package io.wispportal.web.staff;

import io.wispportal.NotFoundException;
import io.wispportal.document.IdentityDocumentKind;
import java.util.Arrays;

/** What documents of a request are called in addresses. */
final class IdentityFiles {

    private IdentityFiles() {}

    /** {@code /admin/instalaciones/{request}/documentos/frente}. */
    static String path(String request, IdentityDocumentKind kind) {
        return request + "/documentos/" + word(kind);
    }

    /** @throws NotFoundException if nothing is called so */
    static IdentityDocumentKind kind(String word) {
        return Arrays.stream(IdentityDocumentKind.values())
                .filter(kind -> word(kind).equals(word))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("identity document", word));
    }

    private static String word(IdentityDocumentKind kind) {
        return switch (kind) {
            case ID_FRONT -> "frente";
            case ID_BACK -> "reverso";
            case ADDRESS_PROOF -> "domicilio";
            case COUPON -> "cupon";
        };
    }
}
