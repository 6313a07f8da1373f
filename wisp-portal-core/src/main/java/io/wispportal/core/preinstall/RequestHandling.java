package io.wispportal.core.preinstall;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.NotFoundException;
import io.wispportal.Transactions;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.FormErrors;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.service.ServiceSwitch;
import io.wispportal.customer.CustomerId;
import io.wispportal.preinstall.Installation;
import io.wispportal.preinstall.InstallationRequest;
import io.wispportal.preinstall.InstallationRequestId;
import io.wispportal.preinstall.InstallationRequestStore;
import io.wispportal.preinstall.InstallationState;
import io.wispportal.preinstall.RequestHandledException;
import io.wispportal.service.InternetService;
import io.wispportal.service.ServiceStore;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What staff do with a request besides activating it. Each throws {@link NotFoundException} if the tenant has no such
 * request, {@link RequestHandledException} if it is past that, and {@link ConcurrentChangeException} if somebody else
 * changed it since the version that the form was made for; nothing is done then.
 */
public final class RequestHandling {

    private static final int LONGEST_REASON = 500;

    private final InstallationRequestStore requests;
    private final RequestDocuments documents;
    private final HeldEmails emails;
    private final ServiceStore services;
    private final ServiceSwitch serviceSwitch;
    private final PromisesAgain promisesAgain;
    private final Confirmation confirmation;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;

    RequestHandling(PreinstallParts parts) {
        this.requests = parts.requests();
        this.documents = parts.documents();
        this.emails = parts.emails();
        this.services = parts.services();
        this.serviceSwitch = parts.serviceSwitch();
        this.promisesAgain = parts.promisesAgain();
        this.confirmation = parts.confirmation();
        this.transactions = parts.transactions();
        this.audit = parts.audit();
        this.clock = parts.clock();
    }

    /**
     * Nothing comes of it; its documents are deleted after the time that they are kept.
     *
     * @throws InvalidInputException if there is no reason, or a long one
     */
    public InstallationRequest close(StaffCaller staff, InstallationRequestId id, long version, String reason) {
        staff.require(Permission.TAKE_INSTALLATIONS);
        InstallationRequest request = find(staff.tenant(), id);
        new FormErrors().required(LONGEST_REASON, "reason", reason).throwIfAny();
        Instant now = clock.instant();
        return transactions.inTransaction(() -> {
            InstallationRequest closed =
                    replace(staff, request, version, waiting -> waiting.closed(reason.strip(), staff.actor(), now));
            documents.over(staff.tenant(), id, now);
            record(staff, AuditAction.INSTALLATION_CLOSED, closed, Map.of("reason", reason.strip()));
            return closed;
        });
    }

    /**
     * Gives it another e-mail, or none; from then on it can be activated. An applicant who was never told that the request
     * came is told there (PRE-05), once.
     *
     * @param email empty: none
     * @throws InvalidInputException if it is none, or somebody else holds it
     */
    public InstallationRequest changeEmail(StaffCaller staff, InstallationRequestId id, long version, String email) {
        staff.require(Permission.TAKE_INSTALLATIONS);
        InstallationRequest request = find(staff.tenant(), id);
        String typed = RequestForm.orNull(email);
        FormErrors errors = new FormErrors();
        RequestRules.email(errors, typed);
        errors.throwIfAny();
        requireNobodys(staff.tenant(), typed, id);
        boolean mayConfirm = confirmation.isDue(staff.tenant(), request, typed);
        try {
            return transactions.inTransaction(() -> withEmail(staff, request, version, typed, mayConfirm));
        } catch (ConcurrentChangeException raced) {
            requireNobodys(staff.tenant(), typed, id); // somebody may have taken it since
            throw raced;
        }
    }

    private void requireNobodys(TenantId tenant, @Nullable String email, InstallationRequestId id) {
        new FormErrors()
                .check(!emails.isHeld(tenant, email, id), "email", "taken")
                .throwIfAny();
    }

    private InstallationRequest withEmail(
            StaffCaller staff, InstallationRequest request, long version, @Nullable String email, boolean mayConfirm) {
        InstallationRequest changed = replace(staff, request, version, now -> now.withEmail(email));
        if (mayConfirm) {
            confirmation.promise(staff, changed);
        }
        record(staff, AuditAction.INSTALLATION_EMAIL_CHANGED, changed, Map.of());
        return changed;
    }

    /** The installation is done: the service is in use from now on. */
    public InstallationRequest finish(StaffCaller staff, InstallationRequestId id, long version) {
        staff.require(Permission.FINISH_INSTALLATIONS);
        InstallationRequest request = find(staff.tenant(), id);
        Instant now = clock.instant();
        return transactions.inTransaction(() -> {
            InstallationRequest done = replace(staff, request, version, going -> going.installed(now));
            turnOn(staff, Objects.requireNonNull(done.installation()), now);
            documents.over(staff.tenant(), id, now);
            record(staff, AuditAction.INSTALLATION_DONE, done, Map.of());
            return done;
        });
    }

    /**
     * Tries anew what its steps promised and the portal has given up, mails and integrators' work alike; how far the request
     * has come does not matter.
     *
     * @return how many promises; none if there is nothing that was given up
     */
    public int tryAgain(StaffCaller staff, InstallationRequestId id) {
        staff.require(Permission.MANAGE_MESSAGES);
        find(staff.tenant(), id);
        return transactions.inTransaction(() -> promisesAgain.ofRequest(staff, id));
    }

    /** An integrator who replaced the step that opens it may keep the service elsewhere. */
    private void turnOn(StaffCaller staff, Installation installation, Instant now) {
        if (services.find(staff.tenant(), installation.service()).isPresent()) {
            serviceSwitch.apply(
                    staff.tenant(),
                    staff.actor(),
                    AuditAction.SERVICE_ACTIVATED,
                    List.of(installation.service()),
                    InternetService::isToInstall,
                    service -> service.activated(now));
        }
    }

    private InstallationRequest replace(
            StaffCaller staff, InstallationRequest request, long version, UnaryOperator<InstallationRequest> next) {
        InstallationRequest changed = next.apply(request);
        if (request.version() != version || !requests.replace(staff.tenant(), changed)) {
            requireStill(request.state(), find(staff.tenant(), request.id()));
            throw new ConcurrentChangeException("request", request.id());
        }
        return find(staff.tenant(), request.id());
    }

    private static void requireStill(InstallationState state, InstallationRequest now) {
        if (now.state() != state) {
            throw new RequestHandledException(now.id(), now.state());
        }
    }

    private void record(
            StaffCaller staff, AuditAction action, InstallationRequest request, Map<String, String> details) {
        audit.record(staff.tenant(), staff.actor(), action, request.id().value(), customer(request), details);
    }

    private static @Nullable CustomerId customer(InstallationRequest request) {
        Installation installation = request.installation();
        return installation == null ? null : installation.customer();
    }

    private InstallationRequest find(TenantId tenant, InstallationRequestId id) {
        return requests.find(tenant, id).orElseThrow(() -> new NotFoundException("request", id));
    }
}
