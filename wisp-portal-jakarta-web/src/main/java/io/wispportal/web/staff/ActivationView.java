package io.wispportal.web.staff;

import io.wispportal.core.preinstall.AmountsToBill;
import io.wispportal.core.preinstall.RequestFile;
import io.wispportal.document.IdentityDocument;
import io.wispportal.preinstall.InstallationRequest;
import io.wispportal.router.Router;
import io.wispportal.service.Plan;
import io.wispportal.staff.Permission;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Problems;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code staff/activation.jte} shows.
 *
 * @param offered values for plan, router, zone and technician
 * @param toBill  what is left to bill with what was typed; null: not known yet
 * @param raced   whether somebody else changed the request while the form was filled in
 */
public record ActivationView(
        Frame frame,
        RequestFile file,
        FilledActivation form,
        ActivationChoices offered,
        @Nullable AmountsToBill toBill,
        Currency currency,
        Problems problems,
        boolean raced) {

    public List<Plan> plans() {
        return offered.plans();
    }

    public List<Router> routers() {
        return offered.routers();
    }

    /** Values that were used before, for a field that may have a new one. */
    public List<String> used(String field) {
        return switch (field) {
            case "zone" -> offered.zones();
            case "technician" -> offered.technicians();
            default -> List.of();
        };
    }

    /** Null: nothing to show. */
    public @Nullable AgreedMoney money() {
        return toBill == null ? null : new AgreedMoney(frame, toBill);
    }

    public InstallationRequest request() {
        return file.request();
    }

    public String back() {
        return InstallationsPage.PATH + "/" + request().id();
    }

    public String path() {
        return back() + "/activar";
    }

    /** What the applicant sent for a discount, for who may see it; null: nothing to show. */
    public @Nullable IdentityDocument coupon() {
        boolean may = frame.user() != null && frame.user().may(Permission.READ_IDENTITY_DOCUMENTS);
        return may ? file.coupon().orElse(null) : null;
    }

    public String path(IdentityDocument document) {
        return IdentityFiles.path(back(), document.kind());
    }

    public StepTexts steps() {
        return new StepTexts(frame.texts());
    }

    public boolean isChosen(String field, Object id) {
        return id.toString().equals(form.text(field));
    }
}
