package io.wispportal.core.payment;

import io.wispportal.NotFoundException;
import io.wispportal.Transactions;
import io.wispportal.audit.Actor;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.CustomerCaller;
import io.wispportal.core.PayingCaller;
import io.wispportal.core.service.ServiceSwitch;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerState;
import io.wispportal.customer.CustomerStore;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceStore;
import io.wispportal.job.AlarmClock;
import io.wispportal.job.AlarmKind;
import io.wispportal.payment.ActivationHistories;
import io.wispportal.payment.ActivationHistory;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.service.InternetService;
import io.wispportal.service.Provisional;
import io.wispportal.service.ServiceStore;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import io.wispportal.tenant.TenantSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Activates suspended services whose permission says so when a payment on their invoice is reported (PAY-06), within the
 * tenant's limits (PAY-07), and ends that when it was provisional and nobody approved the report.
 */
public final class AutoActivation {

    private final TenantDirectory tenants;
    private final CustomerStore customers;
    private final InvoiceStore invoices;
    private final ServiceStore store;
    private final ServiceSwitch services;
    private final ActivationHistories histories;
    private final AlarmClock alarms;
    private final Transactions transactions;
    private final Clock clock;

    AutoActivation(PaymentParts parts) {
        this.tenants = parts.tenants();
        this.customers = parts.customers();
        this.invoices = parts.invoices();
        this.store = parts.serviceStore();
        this.services = parts.services();
        this.histories = parts.histories();
        this.alarms = parts.alarms();
        this.transactions = parts.transactions();
        this.clock = parts.clock();
    }

    /**
     * What the form announces: whether reporting a payment on this invoice now activates something.
     *
     * @throws NotFoundException if the invoice is not this customer's
     */
    public boolean announces(CustomerCaller customer, InvoiceId id) {
        Invoice own = invoices.find(customer.tenant(), id)
                .filter(invoice -> invoice.customer().equals(customer.customer()))
                .orElseThrow(() -> new NotFoundException("invoice", id));
        return customer.mayActivateByReporting() && allows(customer.tenant(), customer.customer(), own);
    }

    /** Whether reporting a payment on this invoice now activates something. */
    boolean allows(TenantId tenant, CustomerId customer, Invoice invoice) {
        return !candidates(tenant, invoice).isEmpty()
                && isCustomerStill(tenant, customer)
                && isWithinLimits(tenant, customer);
    }

    /**
     * The same, decided for good inside the use case's transaction: until its end no other report of the customer is
     * counted, so that two at once do not both find the limit free.
     */
    boolean claims(PayingCaller caller, Invoice invoice) {
        TenantId tenant = caller.tenant();
        return caller.mayActivateByReporting()
                && !candidates(tenant, invoice).isEmpty()
                && customers.hold(tenant, caller.customer())
                && allows(tenant, caller.customer(), invoice);
    }

    void activate(PayingCaller customer, Invoice invoice, PaymentReportId report) {
        TenantId tenant = customer.tenant();
        Instant now = clock.instant();
        Instant until = end(settings(tenant).provisionalHours(), now);
        services.apply(
                tenant,
                customer.actor(),
                AuditAction.SERVICE_AUTO_ACTIVATED,
                candidates(tenant, invoice).stream().map(InternetService::id).toList(),
                AutoActivation::isCandidate,
                service -> service.activatedBy(report, until, now));
        if (until != null) {
            alarms.wake(tenant, AlarmKind.END_PROVISIONAL, report.value(), until);
        }
    }

    /**
     * Suspends again what the report activated, if its time is over and nobody approved the report. The alarm's work;
     * may be repeated.
     *
     * @return when to ask again, empty if there is nothing left to end
     */
    public Optional<Instant> endProvisional(TenantId tenant, PaymentReportId report) {
        Instant now = clock.instant();
        return transactions.inTransaction(() -> {
            List<InternetService> on = store.activatedBy(tenant, report);
            services.apply(
                    tenant,
                    Actor.SYSTEM,
                    AuditAction.PROVISIONAL_ENDED,
                    on.stream().map(InternetService::id).toList(),
                    still -> isOnBy(report, still) && isOver(still, now),
                    still -> still.suspended(now));
            return on.stream()
                    .filter(service -> !isOver(service, now))
                    .flatMap(service -> Stream.ofNullable(until(service)))
                    .min(Instant::compareTo);
        });
    }

    private static @Nullable Instant until(InternetService service) {
        return service.provisional() == null ? null : service.provisional().until();
    }

    private static boolean isOver(InternetService service, Instant now) {
        Instant until = until(service);
        return until != null && !now.isBefore(until);
    }

    private static boolean isOnBy(PaymentReportId report, InternetService service) {
        Provisional provisional = service.provisional();
        return !service.isSuspended()
                && provisional != null
                && provisional.report().equals(report);
    }

    private static boolean isCandidate(InternetService service) {
        return service.isSuspended() && service.autoActivation();
    }

    private List<InternetService> candidates(TenantId tenant, Invoice invoice) {
        return new InvoiceServices(store)
                .on(tenant, invoice).stream()
                        .filter(AutoActivation::isCandidate)
                        .toList();
    }

    /** A cancelled customer may pay, but gets no service back by that (CRE-11). */
    private boolean isCustomerStill(TenantId tenant, CustomerId customer) {
        return customers
                .find(tenant, customer)
                .filter(found -> found.state() == CustomerState.ACTIVE)
                .isPresent();
    }

    private boolean isWithinLimits(TenantId tenant, CustomerId customer) {
        TenantSettings settings = settings(tenant);
        if (settings.unreviewedLimit() == null && settings.returnedLimit() == null) {
            return true;
        }
        ActivationHistory history = histories.activationHistory(tenant, customer);
        return isBelow(history.unreviewed(), settings.unreviewedLimit())
                && isBelow(history.returnedInRow(), settings.returnedLimit());
    }

    private TenantSettings settings(TenantId tenant) {
        return tenants.byId(tenant).orElseThrow().settings();
    }

    private static boolean isBelow(int count, @Nullable Integer limit) {
        return limit == null || count < limit;
    }

    private static @Nullable Instant end(@Nullable Integer hours, Instant now) {
        return hours == null ? null : now.plus(Duration.ofHours(hours));
    }
}
