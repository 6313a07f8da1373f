package io.wispportal.core.payment;

import io.wispportal.NotFoundException;
import io.wispportal.core.StaffCaller;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerPortalQueries;
import io.wispportal.customer.CustomerState;
import io.wispportal.customer.CustomerStore;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceQueries;
import io.wispportal.invoice.InvoiceStore;
import io.wispportal.payment.PaymentReportStore;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.LocalDate;

/** Shows staff one invoice with what can be done on it (PAY-05, PAY-12). */
public final class InvoiceDesk {

    private final TenantDirectory tenants;
    private final CustomerStore customers;
    private final CustomerPortalQueries customerQueries;
    private final InvoiceStore invoices;
    private final InvoiceQueries invoiceQueries;
    private final PaymentReportStore reports;
    private final InvoiceServices services;
    private final Clock clock;

    InvoiceDesk(PaymentParts parts) {
        this.tenants = parts.tenants();
        this.customers = parts.customers();
        this.customerQueries = parts.customerQueries();
        this.invoices = parts.invoices();
        this.invoiceQueries = parts.invoiceQueries();
        this.reports = parts.reports();
        this.services = new InvoiceServices(parts.serviceStore());
        this.clock = parts.clock();
    }

    /** @throws NotFoundException if the tenant has no such invoice */
    public InvoiceFile open(StaffCaller staff, InvoiceId id) {
        staff.require(Permission.READ_CUSTOMERS);
        TenantId tenant = staff.tenant();
        Invoice invoice = invoices.find(tenant, id).orElseThrow(() -> new NotFoundException("invoice", id));
        Customer customer = customers.find(tenant, invoice.customer()).orElseThrow();
        LocalDate today = tenants.byId(tenant).orElseThrow().dayOf(clock.instant());
        return new InvoiceFile(
                invoice,
                customer.id(),
                customer.fullName(),
                customer.state() == CustomerState.CANCELLED,
                reports.openOn(tenant, id).orElse(null),
                customerQueries.payments(tenant, customer.id(), id),
                services.on(tenant, invoice),
                services.heldByOthers(tenant, invoice, reports),
                invoiceQueries.hasOtherOverdue(tenant, customer.id(), id, today));
    }
}
