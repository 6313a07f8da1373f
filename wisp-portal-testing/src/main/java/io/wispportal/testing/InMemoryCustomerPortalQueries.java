package io.wispportal.testing;

import static io.wispportal.testing.Table.CUSTOMERS;
import static io.wispportal.testing.Table.LEDGER;
import static io.wispportal.testing.Table.METHODS;
import static io.wispportal.testing.Table.REPORTS;

import io.wispportal.Slice;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerHome;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerInvoices;
import io.wispportal.customer.CustomerPortalQueries;
import io.wispportal.customer.InvoicePayment;
import io.wispportal.customer.PaidInvoice;
import io.wispportal.customer.ReportNews;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceSummary;
import io.wispportal.payment.LedgerEntry;
import io.wispportal.payment.PaymentReport;
import io.wispportal.session.SessionId;
import io.wispportal.session.SubjectFacts;
import io.wispportal.session.SubjectKind;
import io.wispportal.tenant.TenantId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The customer's pages, read from memory. */
public final class InMemoryCustomerPortalQueries implements CustomerPortalQueries {

    private static final Comparator<PaymentReport> OLDEST_FIRST = Comparator.comparing(PaymentReport::submittedAt)
            .thenComparing(report -> report.id().value());
    private static final Comparator<LedgerEntry> BY_DAY = Comparator.comparing(LedgerEntry::paidOn)
            .thenComparing(entry -> entry.id().value());

    private final InMemoryDatabase database;
    private final InMemoryInvoices invoices;

    public InMemoryCustomerPortalQueries(InMemoryDatabase database) {
        this.database = database;
        this.invoices = new InMemoryInvoices(database);
    }

    @Override
    public Optional<CustomerHome> home(TenantId tenant, CustomerId customer, SessionId session) {
        return database.find(CUSTOMERS, tenant, customer)
                .map(found -> new CustomerHome(
                        facts(tenant, found, session),
                        found,
                        new InMemoryLedger(database).credit(tenant, customer),
                        invoices.pending(tenant, customer),
                        new InMemoryServices(database).ofCustomer(tenant, customer),
                        reports(tenant, customer)));
    }

    @Override
    public Optional<CustomerInvoices> invoices(TenantId tenant, CustomerId customer, SessionId session, int paidLimit) {
        return database.find(CUSTOMERS, tenant, customer)
                .map(found -> new CustomerInvoices(
                        facts(tenant, found, session),
                        found,
                        invoices.pending(tenant, customer),
                        paid(tenant, customer, paidLimit)));
    }

    @Override
    public List<InvoicePayment> payments(TenantId tenant, CustomerId customer, InvoiceId invoice) {
        return database.all(LEDGER, tenant)
                .filter(entry ->
                        entry.customer().equals(customer) && entry.invoice().equals(invoice))
                .sorted(BY_DAY)
                .map(entry -> payment(tenant, entry))
                .toList();
    }

    private Slice<PaidInvoice> paid(TenantId tenant, CustomerId customer, int limit) {
        Slice<InvoiceSummary> paid = invoices.paid(tenant, customer, limit);
        return new Slice<>(
                paid.items().stream()
                        .map(invoice -> new PaidInvoice(invoice, payments(tenant, customer, invoice.id())))
                        .toList(),
                paid.more());
    }

    private InvoicePayment payment(TenantId tenant, LedgerEntry entry) {
        return new InvoicePayment(
                entry.id(),
                entry.paidOn(),
                database.find(METHODS, tenant, entry.method()).orElseThrow().visibleName(),
                entry.reference(),
                entry.received(),
                entry.applied());
    }

    private List<ReportNews> reports(TenantId tenant, CustomerId customer) {
        return invoices.pending(tenant, customer).stream()
                .flatMap(invoice -> database
                        .all(REPORTS, tenant)
                        .filter(report -> report.invoice().equals(invoice.id()))
                        .max(OLDEST_FIRST)
                        .stream())
                .sorted(OLDEST_FIRST.reversed())
                .map(ReportNews::of)
                .toList();
    }

    private SubjectFacts facts(TenantId tenant, Customer customer, SessionId session) {
        Subject subject = new Subject(SubjectKind.CUSTOMER, customer.id().value());
        return new Accounts(database).facts(tenant, subject, session).orElseThrow();
    }
}
