package io.wispportal.core.preinstall;

import io.wispportal.Transactions;
import io.wispportal.audit.Actor;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.FieldError;
import io.wispportal.core.FormErrors;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.captcha.CaptchaPass;
import io.wispportal.core.credential.RequestThrottle;
import io.wispportal.document.IdentityDocument;
import io.wispportal.preinstall.Applicant;
import io.wispportal.preinstall.InstallationRequest;
import io.wispportal.preinstall.InstallationRequestId;
import io.wispportal.preinstall.InstallationRequestStore;
import io.wispportal.preinstall.StepContext;
import io.wispportal.preinstall.StepMoment;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Takes requests for installations: from anybody by the public form, and through staff (PRE-02, PRE-04, PRE-05). Called
 * outside a transaction.
 */
public final class Requesting {

    private final TenantDirectory tenants;
    private final InstallationRequestStore requests;
    private final RequestDocuments documents;
    private final HeldEmails emails;
    private final RequestThrottle throttle;
    private final Pipeline pipeline;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Supplier<UUID> ids;
    private final Clock clock;

    Requesting(PreinstallParts parts) {
        this.tenants = parts.tenants();
        this.requests = parts.requests();
        this.documents = parts.documents();
        this.emails = parts.emails();
        this.throttle = parts.throttle();
        this.pipeline = parts.pipeline();
        this.transactions = parts.transactions();
        this.audit = parts.audit();
        this.ids = parts.ids();
        this.clock = parts.clock();
    }

    /** For a new, empty form. */
    public UUID newForm() {
        return ids.get();
    }

    /**
     * Whether this form has made its request: whoever sends it again, by a second press for example, need not prove anything.
     *
     * @throws UsedFormException if other things are typed in it now; files do not count
     */
    public boolean isTaken(Tenant tenant, RequestForm form) {
        return before(tenant, form.form(), form.applicant()).isPresent();
    }

    /**
     * Takes a request of a stranger. Answers nothing, and in the same way, whether the e-mail is known or not: then the
     * request is stored with a flag, and only who holds the e-mail is written to. A form that comes again as it was changes
     * nothing.
     *
     * @param address    the sender's
     * @param pass       how the sender got past the captcha; decides on the limits of the address and the tenant (CAP-03)
     * @param unreadable what is wrong with files that are not among the form's documents for that reason
     * @throws UsedFormException        if the form has made a request of which other things were typed; nothing is stored
     * @throws InvalidInputException    naming every field that is wrong; the documents go on waiting
     * @throws TooManyRequestsException if that address, or everybody together, sent too many
     * @throws StepFailedException      if an integrator's step refuses it; nothing is stored
     */
    public void submit(Tenant tenant, String address, CaptchaPass pass, RequestForm form, List<FieldError> unreadable) {
        Draft draft = draft(tenant, form, Actor.SYSTEM);
        if (before(draft).isPresent()) {
            return;
        }
        checkFirst(draft, unreadable).throwIfAny();
        if (!throttle.admits(tenant, address, pass::share)) {
            throw new TooManyRequestsException();
        }
        boolean clash = emails.isHeld(tenant.id(), draft.applicant().email(), null);
        storing(draft, mayMail -> store(draft, clash, mayMail).or(() -> store(draft, true, mayMail)));
    }

    /** The same with files that could all be read. */
    public InstallationRequest take(StaffCaller staff, RequestForm form) {
        return take(staff, form, List.of());
    }

    /**
     * Takes a request that somebody made to staff.
     *
     * @param unreadable as for {@link #submit}
     * @return what was stored, or what this form has stored before
     * @throws UsedFormException     if other things were typed then; nothing is stored
     * @throws InvalidInputException naming every field that is wrong, an e-mail that somebody else holds too
     * @throws StepFailedException   if an integrator's step refuses it; nothing is stored
     */
    public InstallationRequest take(StaffCaller staff, RequestForm form, List<FieldError> unreadable) {
        staff.require(Permission.TAKE_INSTALLATIONS);
        Draft draft = draft(tenants.byId(staff.tenant()).orElseThrow(), form, staff.actor());
        return before(draft).orElseGet(() -> takeNew(draft, unreadable));
    }

    /** Asked once the documents were looked for: a click that found them taken sees the request that took them. */
    private Optional<InstallationRequest> before(Draft draft) {
        return before(draft.tenant(), draft.form(), draft.applicant());
    }

    private Optional<InstallationRequest> before(Tenant tenant, UUID form, Applicant typed) {
        Optional<InstallationRequest> request = requests.ofForm(tenant.id(), form);
        if (request.filter(same -> !same.applicant().equals(typed)).isPresent()) {
            throw new UsedFormException(form);
        }
        return request;
    }

    private InstallationRequest takeNew(Draft draft, List<FieldError> unreadable) {
        checkFirst(draft, unreadable)
                .check(!emails.isHeld(draft.tenant().id(), draft.applicant().email(), null), "email", "taken")
                .throwIfAny();
        return storing(
                draft,
                mayMail -> store(draft, false, mayMail).orElseThrow(() -> new InvalidInputException("email", "taken")));
    }

    /** What is not stored has used up no mail; why a step refuses it is in the trail, for strangers do not read it. */
    private <T> T storing(Draft draft, Function<Boolean, T> work) {
        boolean mayMail = mayMail(draft);
        try {
            return transactions.inTransaction(() -> work.apply(mayMail));
        } catch (StepFailedException refused) {
            giveBackMail(draft, mayMail);
            transactions.runInTransaction(() -> audit.record(
                    draft.tenant().id(),
                    draft.actor(),
                    AuditAction.INSTALLATION_REQUEST_REFUSED,
                    null,
                    null,
                    Map.of("step", refused.step(), "reason", refused.reason())));
            throw refused;
        } catch (RuntimeException failed) {
            giveBackMail(draft, mayMail);
            throw failed;
        }
    }

    private record Draft(
            Tenant tenant, UUID form, Applicant applicant, List<IdentityDocument> documents, Actor actor) {}

    private Draft draft(Tenant tenant, RequestForm form, Actor actor) {
        return new Draft(
                tenant, form.form(), form.applicant(), documents.waiting(tenant.id(), form.documents()), actor);
    }

    /** What is typed wrong does not count against the limits. All of it is told at once, what is wrong with files too. */
    private FormErrors checkFirst(Draft draft, List<FieldError> unreadable) {
        FormErrors errors = new FormErrors(unreadable);
        if (pipeline.isOwn(Steps.VALIDATE)) {
            RequestRules.check(errors, context(draft, request(draft, false)));
        }
        return errors;
    }

    private boolean mayMail(Draft draft) {
        String email = draft.applicant().email();
        return email != null && throttle.admitsMail(draft.tenant(), email, draft.form());
    }

    private void giveBackMail(Draft draft, boolean mayMail) {
        String email = draft.applicant().email();
        if (mayMail && email != null) {
            throttle.giveBackMail(draft.tenant(), email, draft.form());
        }
    }

    /** @return what is stored for this form now; empty, and nothing stored, if another request got the e-mail just now */
    private Optional<InstallationRequest> store(Draft draft, boolean clash, boolean mayMail) {
        InstallationRequest request = request(draft, clash);
        if (!requests.add(draft.tenant().id(), request)) {
            return before(draft);
        }
        pipeline.run(StepMoment.REQUEST, new Turn(context(draft, request), mayMail));
        audit.record(
                draft.tenant().id(),
                draft.actor(),
                AuditAction.INSTALLATION_REQUESTED,
                request.id().value(),
                null,
                Map.of());
        return Optional.of(request);
    }

    private InstallationRequest request(Draft draft, boolean clash) {
        InstallationRequestId id = new InstallationRequestId(ids.get());
        return InstallationRequest.of(id, draft.form(), draft.applicant(), clash, clock.instant());
    }

    private static StepContext context(Draft draft, InstallationRequest request) {
        return new StepContext(draft.tenant(), request, draft.documents(), draft.actor());
    }
}
