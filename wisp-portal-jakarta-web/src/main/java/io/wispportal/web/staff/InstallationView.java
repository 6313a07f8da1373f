package io.wispportal.web.staff;

import io.wispportal.core.preinstall.Agreement;
import io.wispportal.core.preinstall.RequestFile;
import io.wispportal.core.preinstall.StepProgress;
import io.wispportal.document.IdentityDocument;
import io.wispportal.preinstall.InstallationRequest;
import io.wispportal.preinstall.InstallationState;
import io.wispportal.staff.Permission;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Problems;
import io.wispportal.web.preinstall.RequestFields;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What {@code staff/installation.jte} shows.
 *
 * @param slug   the tenant's, for user names
 * @param reason typed into the form that closes it
 * @param email  typed into the form that changes it
 */
public record InstallationView(
        Frame frame, RequestFile file, String slug, Problems problems, String reason, String email) {

    public InstallationRequest request() {
        return file.request();
    }

    public String path() {
        return InstallationsPage.PATH + "/" + request().id();
    }

    public String path(IdentityDocument document) {
        return IdentityFiles.path(path(), document.kind());
    }

    /** Key of what a document shows. */
    public String label(IdentityDocument document) {
        return "request." + RequestFields.name(document.kind());
    }

    /** What the applicant typed, by label; what was left out is left out. */
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        put(facts, "phone", request().applicant().phone());
        put(facts, "secondPhone", request().applicant().secondPhone());
        put(facts, "email", request().applicant().email());
        put(facts, "nationalId", request().applicant().nationalId());
        put(facts, "address", request().applicant().address());
        put(facts, "locality", request().applicant().locality());
        put(facts, "city", request().applicant().city());
        put(facts, "postalCode", request().applicant().postalCode());
        put(facts, "comments", request().applicant().comments());
        return facts;
    }

    private void put(Map<String, String> facts, String field, @Nullable String value) {
        if (value != null) {
            facts.put(frame.t("request." + field), value);
        }
    }

    public String userName() {
        return agreement().installation().userName().at(slug);
    }

    public StepTexts steps() {
        return new StepTexts(frame.texts());
    }

    /** Class of the pill that says how far it is. */
    public String mark() {
        return switch (request().state()) {
            case REQUESTED -> "warn";
            case INSTALLING, CLOSED -> "";
            case INSTALLED -> "ok";
        };
    }

    public boolean isWaiting() {
        return request().state() == InstallationState.REQUESTED;
    }

    public boolean mayTake() {
        return isWaiting() && may(Permission.TAKE_INSTALLATIONS);
    }

    public boolean mayActivate() {
        return isWaiting() && may(Permission.ACTIVATE_INSTALLATIONS);
    }

    public boolean mayFinish() {
        return request().state() == InstallationState.INSTALLING && may(Permission.FINISH_INSTALLATIONS);
    }

    /** Whether something that was promised only goes on if the reader says so. */
    public boolean mayTryAgain() {
        return may(Permission.MANAGE_MESSAGES)
                && file.steps().stream().anyMatch(step -> step.standing() == StepProgress.Standing.GIVEN_UP);
    }

    public boolean mayReadDocuments() {
        return may(Permission.READ_IDENTITY_DOCUMENTS);
    }

    /** What was agreed; only where there is something. */
    public Agreement agreement() {
        return Objects.requireNonNull(file.agreement());
    }

    public AgreedMoney money() {
        return new AgreedMoney(frame, agreement().toBill());
    }

    public boolean maySeeCustomer() {
        return agreement().opened() && may(Permission.READ_SERVICES);
    }

    public boolean maySeeRouter() {
        return may(Permission.READ_ROUTERS);
    }

    private boolean may(Permission permission) {
        return frame.user() != null && frame.user().may(permission);
    }
}
