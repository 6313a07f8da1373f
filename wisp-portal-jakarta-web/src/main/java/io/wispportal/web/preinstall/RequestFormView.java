package io.wispportal.web.preinstall;

import io.wispportal.document.IdentityDocument;
import io.wispportal.document.IdentityDocumentKind;
import io.wispportal.tenant.InstallationSettings;
import io.wispportal.tenant.Tenant;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Problems;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code preinstall/fields.jte} shows, for strangers and in the console.
 *
 * @param asked which documents must come along
 * @param kept  files received with an earlier try, as far as they still wait
 */
public record RequestFormView(
        Frame frame,
        RequestFields fields,
        InstallationSettings asked,
        Map<IdentityDocumentKind, IdentityDocument> kept,
        Problems problems) {

    public static RequestFormView of(
            Exchange exchange, Frame frame, Tenant tenant, RequestFields fields, Problems problems) {
        Map<IdentityDocumentKind, IdentityDocument> kept = new EnumMap<>(IdentityDocumentKind.class);
        fields.kept()
                .forEach((kind, id) -> exchange.portal()
                        .identityDocuments()
                        .waiting(tenant.id(), id)
                        .ifPresent(document -> kept.put(kind, document)));
        return new RequestFormView(frame, fields, tenant.settings().installations(), kept, problems);
    }

    public List<IdentityDocumentKind> kinds() {
        return List.of(IdentityDocumentKind.values());
    }

    public String name(IdentityDocumentKind kind) {
        return RequestFields.name(kind);
    }

    public String keptName(IdentityDocumentKind kind) {
        return RequestFields.keptName(kind);
    }

    /** The file of a kind that was received before, or null. */
    public @Nullable IdentityDocument kept(IdentityDocumentKind kind) {
        return kept.get(kind);
    }

    public boolean isRequired(IdentityDocumentKind kind) {
        return switch (kind) {
            case ID_FRONT -> asked.idFront();
            case ID_BACK -> asked.idBack();
            case ADDRESS_PROOF -> asked.addressProof();
            case COUPON -> false;
        };
    }

    /** A field's label, which says so where it may stay empty. */
    public String label(String name, boolean required) {
        String label = frame.t("request." + name);
        return required ? label : frame.t("request.optional", label);
    }
}
