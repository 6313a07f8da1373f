package io.wispportal.web.preinstall;

import io.wispportal.core.preinstall.RequestForm;
import io.wispportal.document.DocumentId;
import io.wispportal.document.IdentityDocumentKind;
import io.wispportal.web.http.Exchange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The form of a request as filled in; empty where nothing was.
 *
 * @param form  made anew with each empty form
 * @param texts by name of the field
 * @param kept  files that were received with an earlier try
 */
public record RequestFields(UUID form, Map<String, String> texts, Map<IdentityDocumentKind, DocumentId> kept) {

    private static final List<String> NAMES = List.of(
            "firstName",
            "lastNames",
            "nationalId",
            "email",
            "phone",
            "secondPhone",
            "address",
            "locality",
            "city",
            "postalCode",
            "comments");

    /** An empty one. */
    public static RequestFields first(UUID form) {
        return new RequestFields(form, Map.of(), Map.of());
    }

    /** @param fresh stands in where the form does not say which one it is */
    public static RequestFields of(Exchange exchange, UUID fresh) {
        Map<String, String> texts = new LinkedHashMap<>();
        NAMES.forEach(name -> texts.put(name, exchange.field(name)));
        Map<IdentityDocumentKind, DocumentId> kept = new EnumMap<>(IdentityDocumentKind.class);
        Arrays.stream(IdentityDocumentKind.values())
                .forEach(kind ->
                        exchange.idField(keptName(kind), DocumentId::new).ifPresent(id -> kept.put(kind, id)));
        UUID form = exchange.idField("form", id -> id).orElse(fresh);
        return new RequestFields(form, texts, kept);
    }

    /** What was typed, in a form of its own. */
    public RequestFields in(UUID fresh) {
        return new RequestFields(fresh, texts, kept);
    }

    /** The same with these files to keep. */
    public RequestFields keeping(Map<IdentityDocumentKind, DocumentId> received) {
        Map<IdentityDocumentKind, DocumentId> all = new EnumMap<>(IdentityDocumentKind.class);
        all.putAll(kept);
        all.putAll(received);
        return new RequestFields(form, texts, all);
    }

    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /** What the use case takes. */
    public RequestForm toForm() {
        return new RequestForm(
                form,
                text("firstName"),
                text("lastNames"),
                text("nationalId"),
                text("email"),
                text("address"),
                text("locality"),
                text("city"),
                text("postalCode"),
                text("phone"),
                text("secondPhone"),
                text("comments"),
                new ArrayList<>(kept.values()));
    }

    /** The name of the field that a file of a kind comes in; problems are called so too. */
    public static String name(IdentityDocumentKind kind) {
        return switch (kind) {
            case ID_FRONT -> "idFront";
            case ID_BACK -> "idBack";
            case ADDRESS_PROOF -> "addressProof";
            case COUPON -> "coupon";
        };
    }

    /** The name of the hidden field that holds a file received before. */
    public static String keptName(IdentityDocumentKind kind) {
        return "kept-" + name(kind);
    }
}
