package io.wispportal.core.preinstall;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.NotFoundException;
import io.wispportal.Transactions;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.FieldError;
import io.wispportal.core.FormErrors;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.credential.InitialPasswords;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerStore;
import io.wispportal.customer.UserName;
import io.wispportal.preinstall.Installation;
import io.wispportal.preinstall.InstallationRequest;
import io.wispportal.preinstall.InstallationRequestId;
import io.wispportal.preinstall.InstallationRequestStore;
import io.wispportal.preinstall.RequestHandledException;
import io.wispportal.preinstall.StepContext;
import io.wispportal.preinstall.StepMoment;
import io.wispportal.preinstall.StepRefusal;
import io.wispportal.router.Router;
import io.wispportal.router.RouterStore;
import io.wispportal.service.Plan;
import io.wispportal.service.PlanStore;
import io.wispportal.service.ServiceId;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Staff activate a request: in one transaction, once, it becomes an installation with a customer and a service
 * (PRE-06 to PRE-09, PRE-11). Called outside a transaction.
 */
public final class Activation {

    private final TenantDirectory tenants;
    private final InstallationRequestStore requests;
    private final RequestDocuments documents;
    private final HeldEmails emails;
    private final UserNames userNames;
    private final CustomerStore customers;
    private final PlanStore plans;
    private final RouterStore routers;
    private final CustomerOpening opening;
    private final InitialPasswords passwords;
    private final Pipeline pipeline;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Supplier<UUID> ids;
    private final Clock clock;

    Activation(PreinstallParts parts) {
        this.tenants = parts.tenants();
        this.requests = parts.requests();
        this.documents = parts.documents();
        this.emails = parts.emails();
        this.userNames = parts.userNames();
        this.customers = parts.customers();
        this.plans = parts.plans();
        this.routers = parts.routers();
        this.opening = parts.opening();
        this.passwords = parts.passwords();
        this.pipeline = parts.pipeline();
        this.transactions = parts.transactions();
        this.audit = parts.audit();
        this.ids = parts.ids();
        this.clock = parts.clock();
    }

    /**
     * Activates it. Where the tenant gives each customer a password of its own, {@link Permission#MANAGE_PASSWORDS} is
     * needed too.
     *
     * @param unreadable what is wrong with fields that are null in {@code form} for that reason
     * @throws NotFoundException         if the tenant has no such request
     * @throws RequestHandledException   if somebody closed or activated it already
     * @throws InvalidInputException     naming the fields that are wrong, an address or queue of another service and an
     *                                   e-mail that somebody else holds too; nothing is stored
     * @throws StepFailedException       if an integrator's step refuses it; only the reason is stored, on the request
     * @throws ConcurrentChangeException if somebody else changed it since; nothing is stored
     */
    public Activated activate(
            StaffCaller staff, InstallationRequestId id, ActivationForm form, List<FieldError> unreadable) {
        staff.require(Permission.ACTIVATE_INSTALLATIONS);
        InstallationRequest request = find(staff.tenant(), id);
        Tenant tenant = tenants.byId(staff.tenant()).orElseThrow();
        InstallationRequest next = request.activated(agreed(staff, tenant, request, form, unreadable));
        try {
            return transactions.inTransaction(() -> store(staff, tenant, next));
        } catch (StepFailedException refused) {
            transactions.runInTransaction(() -> note(staff, request, refused));
            throw refused;
        }
    }

    /**
     * What would be left to bill with what the form says of costs and discounts; nothing is stored.
     *
     * @param unreadable as for {@link #activate}
     * @throws InvalidInputException naming what is wrong with that
     */
    public AmountsToBill toBill(StaffCaller staff, ActivationForm form, List<FieldError> unreadable) {
        staff.require(Permission.ACTIVATE_INSTALLATIONS);
        FormErrors errors = new FormErrors(unreadable.stream()
                .filter(error -> ActivationRules.MONEY.contains(error.field()))
                .toList());
        Plan plan = plan(staff.tenant(), form);
        ActivationRules.money(
                errors, form, plan, tenants.byId(staff.tenant()).orElseThrow().currency());
        errors.throwIfAny();
        return AmountsToBill.of(form, plan);
    }

    private @Nullable Plan plan(TenantId tenant, ActivationForm form) {
        return form.plan() == null ? null : plans.find(tenant, form.plan()).orElse(null);
    }

    private @Nullable Router router(TenantId tenant, ActivationForm form) {
        return form.router() == null
                ? null
                : routers.find(tenant, form.router()).orElse(null);
    }

    private Installation agreed(
            StaffCaller staff,
            Tenant tenant,
            InstallationRequest request,
            ActivationForm form,
            List<FieldError> unreadable) {
        requireWaiting(request, form.version());
        FormErrors errors = new FormErrors(unreadable);
        ActivationRules.check(
                errors,
                form,
                plan(tenant.id(), form),
                router(tenant.id(), form),
                tenant.currency(),
                LocalDate.ofInstant(clock.instant(), tenant.zone()));
        checkEmail(errors, request, tenant.id());
        UserName userName = userName(errors, tenant.id(), request, form.userName());
        errors.throwIfAny();
        return agreed(staff, form, Objects.requireNonNull(userName));
    }

    private static void requireWaiting(InstallationRequest request, long version) {
        request.requireWaiting();
        if (request.version() != version) {
            throw new ConcurrentChangeException("request", request.id());
        }
    }

    private void checkEmail(FormErrors errors, InstallationRequest request, TenantId tenant) {
        String email = request.applicant().email();
        errors.check(!request.emailClash(), "email", "clash")
                .check(!emails.isHeld(tenant, email, request.id()), "email", "taken");
    }

    private @Nullable UserName userName(FormErrors errors, TenantId tenant, InstallationRequest request, String typed) {
        if (typed.isEmpty()) {
            return userNames.free(tenant, request.applicant());
        }
        UserName name = UserName.typed(typed).orElse(null);
        errors.check(name != null, "userName", "invalidUserName")
                .check(name == null || !userNames.isTaken(tenant, name), "userName", "taken");
        return name;
    }

    private Installation agreed(StaffCaller staff, ActivationForm form, UserName userName) {
        return new Installation(
                new CustomerId(ids.get()),
                userName,
                new ServiceId(ids.get()),
                Objects.requireNonNull(form.date()),
                Objects.requireNonNull(form.cost()),
                form.costDiscount(),
                Objects.requireNonNull(form.plan()),
                form.planDiscount(),
                Objects.requireNonNull(form.router()),
                form.ip(),
                form.queue(),
                form.zone(),
                form.technician(),
                staff.actor(),
                clock.instant(),
                null);
    }

    /** The request first: whoever else activates it waits there, and sees then that it is done. */
    private Activated store(StaffCaller staff, Tenant tenant, InstallationRequest next) {
        if (!requests.replace(tenant.id(), next)) {
            find(tenant.id(), next.id()).requireWaiting();
            throw new ConcurrentChangeException("request", next.id());
        }
        StepContext context = new StepContext(tenant, next, documents.ofRequest(tenant.id(), next.id()), staff.actor());
        pipeline.run(StepMoment.ACTIVATION, new Turn(context, false));
        Installation agreed = Objects.requireNonNull(next.installation());
        if (pipeline.isOwn(CustomerOpening.NAME)) {
            // Again: whoever gave the address to another service at the same moment was done when the bell was free.
            opening.requireFree(tenant.id(), agreed);
        }
        boolean opened = customers.find(tenant.id(), agreed.customer()).isPresent();
        String password = opened ? passwords.give(staff, agreed.customer()).orElse(null) : null;
        record(
                staff,
                AuditAction.INSTALLATION_ACTIVATED,
                next,
                Map.of("userName", agreed.userName().value()));
        return new Activated(find(tenant.id(), next.id()), password);
    }

    /** If somebody handled it meanwhile, the reason is not worth keeping. */
    private void note(StaffCaller staff, InstallationRequest request, StepFailedException refused) {
        StepRefusal why = new StepRefusal(refused.step(), refused.reason(), clock.instant());
        if (requests.replace(staff.tenant(), request.refused(why))) {
            record(staff, AuditAction.INSTALLATION_REFUSED, request, Map.of("reason", refused.reason()));
        }
    }

    private void record(
            StaffCaller staff, AuditAction action, InstallationRequest request, Map<String, String> details) {
        Installation agreed = request.installation();
        audit.record(
                staff.tenant(),
                staff.actor(),
                action,
                request.id().value(),
                agreed == null ? null : agreed.customer(),
                details);
    }

    private InstallationRequest find(TenantId tenant, InstallationRequestId id) {
        return requests.find(tenant, id).orElseThrow(() -> new NotFoundException("request", id));
    }
}
