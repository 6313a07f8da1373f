package io.wispportal.core.customer;

import io.wispportal.Money;
import io.wispportal.NotFoundException;
import io.wispportal.Slice;
import io.wispportal.audit.AuditAction;
import io.wispportal.audit.AuditQueries;
import io.wispportal.core.StaffCaller;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerQueries;
import io.wispportal.customer.CustomerStore;
import io.wispportal.customer.SearchedFields;
import io.wispportal.invoice.InvoiceQueries;
import io.wispportal.payment.Ledger;
import io.wispportal.payment.PaymentReportQueries;
import io.wispportal.service.InternetService;
import io.wispportal.service.ServiceQueries;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.TenantId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Staff find customers and open their file. */
public final class CustomerFiles {

    private static final int PAGE = 50;

    /**
     * What a customer's file tells of payments, reports and the service, to everybody who may read the file. Who signed
     * in, who looked at what and who changed a permission is the audit trail's, for administrators (STA-01).
     */
    private static final Set<AuditAction> TIMELINE = Collections.unmodifiableSet(EnumSet.of(
            AuditAction.PAYMENT_REPORTED,
            AuditAction.REPORT_APPROVED,
            AuditAction.REPORT_RETURNED,
            AuditAction.PAYMENT_REGISTERED,
            AuditAction.SERVICE_SUSPENDED,
            AuditAction.SERVICE_ACTIVATED,
            AuditAction.SERVICE_AUTO_ACTIVATED,
            AuditAction.PROVISIONAL_ENDED));

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

    /**
     * Finds customers by name and user name, and by e-mail and phone for those who may read them.
     *
     * @param after the last customer seen, or null for the beginning
     */
    public Slice<Customer> search(StaffCaller staff, String text, @Nullable CustomerId after) {
        staff.require(Permission.READ_SERVICES);
        SearchedFields fields =
                staff.may(Permission.READ_CUSTOMERS) ? SearchedFields.NAMES_AND_CONTACT : SearchedFields.NAMES;
        Slice<Customer> found = queries.search(staff.tenant(), text.strip(), fields, after, PAGE);
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
            Money unknown = Money.zero(ledger.credit(tenant, id).currency());
            return new CustomerFile(as(staff, customer), false, own, empty(), empty(), List.of(), unknown, empty());
        }
        return new CustomerFile(
                customer,
                true,
                own,
                invoices.ofCustomer(tenant, id, PAGE),
                reports.ofCustomer(tenant, id, PAGE),
                ledger.ofCustomer(tenant, id, PAGE),
                ledger.credit(tenant, id),
                audit.ofCustomer(tenant, id, TIMELINE, null, PAGE));
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
