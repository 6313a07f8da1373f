package io.wispportal.core.customer;

import io.wispportal.NotFoundException;
import io.wispportal.Slice;
import io.wispportal.audit.AuditQueries;
import io.wispportal.core.StaffCaller;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerQueries;
import io.wispportal.customer.CustomerStore;
import io.wispportal.invoice.InvoiceQueries;
import io.wispportal.payment.Ledger;
import io.wispportal.payment.PaymentReportQueries;
import io.wispportal.service.InternetService;
import io.wispportal.service.ServiceQueries;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.TenantId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Staff find customers and open their file. */
public final class CustomerFiles {

    private static final int PAGE = 50;

    private final CustomerStore customers;
    private final CustomerQueries queries;
    private final ServiceQueries services;
    private final InvoiceQueries invoices;
    private final PaymentReportQueries reports;
    private final Ledger ledger;
    private final AuditQueries audit;

    public CustomerFiles(
            CustomerStore customers,
            CustomerQueries queries,
            ServiceQueries services,
            InvoiceQueries invoices,
            PaymentReportQueries reports,
            Ledger ledger,
            AuditQueries audit) {
        this.customers = customers;
        this.queries = queries;
        this.services = services;
        this.invoices = invoices;
        this.reports = reports;
        this.ledger = ledger;
        this.audit = audit;
    }

    /** @param after the last customer seen, or null for the beginning */
    public Slice<Customer> search(StaffCaller staff, String text, @Nullable CustomerId after) {
        staff.require(Permission.READ_SERVICES);
        Slice<Customer> found = queries.search(staff.tenant(), text.strip(), after, PAGE);
        List<Customer> seen =
                found.items().stream().map(customer -> as(staff, customer)).toList();
        return new Slice<>(seen, found.more());
    }

    /** @throws NotFoundException if the tenant has no such customer */
    public CustomerFile open(StaffCaller staff, CustomerId id) {
        staff.require(Permission.READ_SERVICES);
        TenantId tenant = staff.tenant();
        Customer customer = customers.find(tenant, id).orElseThrow(() -> new NotFoundException("customer", id));
        List<InternetService> own = services.ofCustomer(tenant, id);
        if (!staff.may(Permission.READ_CUSTOMERS)) {
            return new CustomerFile(as(staff, customer), false, own, empty(), empty(), List.of(), empty());
        }
        return new CustomerFile(
                customer,
                true,
                own,
                invoices.ofCustomer(tenant, id, PAGE),
                reports.ofCustomer(tenant, id, PAGE),
                ledger.ofCustomer(tenant, id, PAGE),
                audit.latest(tenant, id, null, PAGE));
    }

    /** Those who only work on lines see who it is and where, not the contact and identity data. */
    private static Customer as(StaffCaller staff, Customer whole) {
        return staff.may(Permission.READ_CUSTOMERS)
                ? whole
                : new Customer(
                        whole.id(),
                        whole.userName(),
                        whole.firstName(),
                        whole.lastNames(),
                        null,
                        null,
                        whole.address(),
                        whole.zone(),
                        null,
                        whole.state());
    }

    private static <T> Slice<T> empty() {
        return new Slice<>(List.of(), false);
    }
}
