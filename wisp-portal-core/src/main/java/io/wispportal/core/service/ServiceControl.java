package io.wispportal.core.service;

import io.wispportal.NotFoundException;
import io.wispportal.Transactions;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerStore;
import io.wispportal.payment.ActivationHistories;
import io.wispportal.payment.ActivationHistory;
import io.wispportal.payment.PaymentReportState;
import io.wispportal.payment.PaymentReportStore;
import io.wispportal.preinstall.InstallationRequestQueries;
import io.wispportal.router.Router;
import io.wispportal.router.RouterStore;
import io.wispportal.service.InternetService;
import io.wispportal.service.Provisional;
import io.wispportal.service.ServiceId;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantSettings;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Staff suspend and activate a service, and decide whether a payment report may activate it. */
public final class ServiceControl {

    private final ServiceSwitch services;
    private final CustomerStore customers;
    private final RouterStore routers;
    private final InstallationRequestQueries installations;
    private final PaymentReportStore reports;
    private final ActivationHistories histories;
    private final TenantDirectory tenants;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;

    public ServiceControl(
            ServiceSwitch services,
            CustomerStore customers,
            RouterStore routers,
            InstallationRequestQueries installations,
            PaymentReportStore reports,
            ActivationHistories histories,
            TenantDirectory tenants,
            Transactions transactions,
            AuditLog audit,
            Clock clock) {
        this.services = services;
        this.customers = customers;
        this.routers = routers;
        this.installations = installations;
        this.reports = reports;
        this.histories = histories;
        this.tenants = tenants;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFoundException if the tenant has no such service */
    public ServiceFile open(StaffCaller staff, ServiceId id) {
        staff.require(Permission.READ_SERVICES);
        InternetService service = services.find(staff.tenant(), id);
        Customer owner = customers.find(staff.tenant(), service.customer()).orElseThrow();
        TenantSettings limits = tenants.byId(staff.tenant()).orElseThrow().settings();
        ActivationHistory past = histories.activationHistory(staff.tenant(), owner.id());
        return new ServiceFile(
                service,
                owner.id(),
                owner.fullName(),
                routerName(staff, service),
                installations.ofService(staff.tenant(), id).orElse(null),
                isReturned(staff, service.provisional()),
                lock(past.returnedInRow(), limits.returnedLimit()),
                lock(past.unreviewed(), limits.unreviewedLimit()));
    }

    private @Nullable String routerName(StaffCaller staff, InternetService service) {
        return Optional.ofNullable(service.connection().router())
                .flatMap(router -> routers.find(staff.tenant(), router))
                .map(Router::name)
                .orElse(null);
    }

    private boolean isReturned(StaffCaller staff, @Nullable Provisional provisional) {
        return Optional.ofNullable(provisional)
                .flatMap(why -> reports.find(staff.tenant(), why.report()))
                .filter(report -> report.state() == PaymentReportState.RETURNED)
                .isPresent();
    }

    private static int lock(int count, @Nullable Integer limit) {
        return limit == null || count < limit ? 0 : count;
    }

    /** Suspends it; one that is suspended already, or still to be installed, stays as it is. */
    public void suspend(StaffCaller staff, ServiceId id) {
        staff.require(Permission.SUSPEND_SERVICES);
        change(
                staff,
                id,
                AuditAction.SERVICE_SUSPENDED,
                service -> service.suspended(clock.instant()),
                InternetService::isActive);
    }

    /** Activates it for good, also one that is on for a report only; one that is active already stays as it is. */
    public void activate(StaffCaller staff, ServiceId id) {
        staff.require(Permission.REACTIVATE_SERVICES);
        change(
                staff,
                id,
                AuditAction.SERVICE_ACTIVATED,
                service -> service.activated(clock.instant()),
                ServiceControl::isToActivate);
    }

    /** Allows or forbids that reporting a payment activates the service (PAY-06). */
    public void allowAutoActivation(StaffCaller staff, ServiceId id, boolean allowed) {
        staff.require(Permission.ALLOW_AUTO_ACTIVATION);
        transactions.runInTransaction(() -> services.store(
                        staff.tenant(),
                        id,
                        service -> service.autoActivation() != allowed,
                        service -> service.withAutoActivation(allowed))
                .ifPresent(changed -> recordPermission(staff, changed)));
    }

    private void recordPermission(StaffCaller staff, InternetService changed) {
        boolean allowed = changed.autoActivation();
        Map<String, String> details =
                Map.of("autoActivation.old", String.valueOf(!allowed), "autoActivation.new", String.valueOf(allowed));
        audit.record(
                staff.tenant(),
                staff.actor(),
                AuditAction.AUTO_ACTIVATION_CHANGED,
                changed.id().value(),
                changed.customer(),
                details);
    }

    private static boolean isToActivate(InternetService service) {
        return service.isSuspended() || service.provisional() != null;
    }

    private void change(
            StaffCaller staff,
            ServiceId id,
            AuditAction action,
            UnaryOperator<InternetService> next,
            Predicate<InternetService> fits) {
        transactions.runInTransaction(
                () -> services.apply(staff.tenant(), staff.actor(), action, List.of(id), fits, next));
    }
}
