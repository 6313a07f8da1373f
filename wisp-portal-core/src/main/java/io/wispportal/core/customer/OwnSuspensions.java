package io.wispportal.core.customer;

import io.wispportal.audit.AuditAction;
import io.wispportal.audit.AuditEntry;
import io.wispportal.audit.AuditQueries;
import io.wispportal.core.CustomerCaller;
import io.wispportal.core.customer.OwnSuspension.Reason;
import io.wispportal.core.tenant.CachedTenants;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerState;
import io.wispportal.customer.CustomerStore;
import io.wispportal.invoice.InvoiceQueries;
import io.wispportal.service.InternetService;
import io.wispportal.service.ServiceQueries;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Tells customers why their own services are suspended: what they can do something about, and nothing of the inside. */
public final class OwnSuspensions {

    private static final int MOST_INVOICES = 60;

    private final CustomerStore customers;
    private final ServiceQueries services;
    private final InvoiceQueries invoices;
    private final AuditQueries audit;
    private final CachedTenants tenants;
    private final Clock clock;

    public OwnSuspensions(
            CustomerStore customers,
            ServiceQueries services,
            InvoiceQueries invoices,
            AuditQueries audit,
            CachedTenants tenants,
            Clock clock) {
        this.customers = customers;
        this.services = services;
        this.invoices = invoices;
        this.audit = audit;
        this.tenants = tenants;
        this.clock = clock;
    }

    /**
     * One for each suspended service; none if all are on.
     *
     * @throws CancelledCustomerException if the customer relation has ended
     */
    public List<OwnSuspension> of(CustomerCaller customer) {
        TenantId tenant = customer.tenant();
        CustomerId id = customer.customer();
        if (customers.find(tenant, id).orElseThrow().state() == CustomerState.CANCELLED) {
            throw new CancelledCustomerException(customer.name());
        }
        List<InternetService> suspended = services.ofCustomer(tenant, id).stream()
                .filter(InternetService::isSuspended)
                .toList();
        return suspended.isEmpty() ? List.of() : of(tenant, id, suspended);
    }

    private List<OwnSuspension> of(TenantId tenant, CustomerId id, List<InternetService> suspended) {
        UnpaidInvoices unpaid = new UnpaidInvoices(
                tenants.byId(tenant).orElseThrow(),
                invoices.ofCustomer(tenant, id, MOST_INVOICES).items(),
                clock.instant());
        ServiceCauses causes = ServiceCauses.of(audit, tenant, id);
        return suspended.stream()
                .map(service -> of(service, causes.of(service), unpaid))
                .toList();
    }

    private static OwnSuspension of(InternetService service, Optional<AuditEntry> cause, UnpaidInvoices unpaid) {
        return new OwnSuspension(
                service.id(),
                cause.map(AuditEntry::at).orElse(null),
                cause.map(done -> reason(done, unpaid)).orElse(Reason.UNKNOWN),
                unpaid.overdue(),
                unpaid.owed(),
                unpaid.payable(),
                unpaid.inReview());
    }

    private static Reason reason(AuditEntry cause, UnpaidInvoices unpaid) {
        if (cause.action() == AuditAction.PROVISIONAL_ENDED) {
            return Reason.TIME_OVER;
        }
        return unpaid.wasOverdue(cause.at()) ? Reason.UNPAID : Reason.STAFF;
    }
}
