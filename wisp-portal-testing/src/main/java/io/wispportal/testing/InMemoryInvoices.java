package io.wispportal.testing;

import static io.wispportal.testing.Table.INVOICES;

import io.wispportal.Slice;
import io.wispportal.customer.CustomerId;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceFilter;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceOrder;
import io.wispportal.invoice.InvoiceQueries;
import io.wispportal.invoice.InvoiceRow;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.invoice.InvoiceStore;
import io.wispportal.invoice.InvoiceSummary;
import io.wispportal.tenant.TenantId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Invoices in memory. */
public final class InMemoryInvoices implements InvoiceStore, InvoiceQueries {

    private static final Comparator<Invoice> NEWEST_FIRST = Comparator.comparing(Invoice::issuedOn)
            .thenComparing(Invoice::number)
            .reversed();
    private static final Comparator<Invoice> EARLIEST_DUE =
            Comparator.comparing(Invoice::dueOn).thenComparing(Invoice::number);

    private final InMemoryDatabase database;

    public InMemoryInvoices(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void add(TenantId tenant, Invoice invoice) {
        database.insert(
                INVOICES, tenant, invoice.id(), invoice, other -> other.number().equals(invoice.number()));
    }

    @Override
    public Optional<Invoice> find(TenantId tenant, InvoiceId id) {
        return database.find(INVOICES, tenant, id);
    }

    @Override
    public boolean replace(TenantId tenant, Invoice invoice) {
        return database.change(
                INVOICES, tenant, invoice.id(), now -> now.version() == invoice.version(), now -> next(now, invoice));
    }

    @Override
    public Slice<InvoiceSummary> ofCustomer(TenantId tenant, CustomerId customer, int limit) {
        return Pages.first(of(tenant, customer).sorted(NEWEST_FIRST).map(InMemoryInvoices::summary), limit);
    }

    @Override
    public boolean hasOtherOverdue(TenantId tenant, CustomerId customer, InvoiceId except, LocalDate today) {
        return of(tenant, customer).anyMatch(invoice -> !invoice.id().equals(except) && invoice.isOverdue(today));
    }

    @Override
    public Slice<InvoiceRow> list(
            TenantId tenant, InvoiceFilter filter, InvoiceOrder order, @Nullable InvoiceId after, int limit) {
        Stream<InvoiceRow> rows = new ListedInvoices(database, tenant)
                .sorted(order)
                .filter(row -> row.invoice().id().equals(after) || ListedInvoices.matches(row, filter));
        return Pages.after(rows, row -> row.invoice().id(), after, limit);
    }

    List<InvoiceSummary> pending(TenantId tenant, CustomerId customer) {
        return of(tenant, customer)
                .filter(invoice -> invoice.state() != InvoiceState.PAID)
                .sorted(EARLIEST_DUE)
                .map(InMemoryInvoices::summary)
                .toList();
    }

    Slice<InvoiceSummary> paid(TenantId tenant, CustomerId customer, int limit) {
        Stream<Invoice> paid = of(tenant, customer).filter(invoice -> invoice.state() == InvoiceState.PAID);
        return Pages.first(paid.sorted(NEWEST_FIRST).map(InMemoryInvoices::summary), limit);
    }

    private Stream<Invoice> of(TenantId tenant, CustomerId customer) {
        return database.all(INVOICES, tenant)
                .filter(invoice -> invoice.customer().equals(customer));
    }

    private static Invoice next(Invoice now, Invoice wanted) {
        return new Invoice(
                now.id(),
                now.customer(),
                now.number(),
                now.issuedOn(),
                now.dueOn(),
                now.lines(),
                wanted.paid(),
                wanted.state(),
                now.version() + 1);
    }

    static InvoiceSummary summary(Invoice invoice) {
        return new InvoiceSummary(
                invoice.id(),
                invoice.number(),
                invoice.issuedOn(),
                invoice.dueOn(),
                invoice.total(),
                invoice.paid(),
                invoice.state());
    }
}
