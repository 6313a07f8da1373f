package io.wispportal.testing;

import static io.wispportal.testing.Table.CUSTOMERS;
import static io.wispportal.testing.Table.INVOICES;

import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceFilter;
import io.wispportal.invoice.InvoiceOrder;
import io.wispportal.invoice.InvoiceRow;
import io.wispportal.invoice.InvoiceSummary;
import io.wispportal.tenant.TenantId;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A tenant's invoices with the names that people know, as rows of a list. */
final class ListedInvoices {

    private static final Comparator<Invoice> BY_DUE = Comparator.comparing(Invoice::dueOn)
            .thenComparing(invoice -> invoice.id().value());

    private final InMemoryDatabase database;
    private final TenantId tenant;

    ListedInvoices(InMemoryDatabase database, TenantId tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    Stream<InvoiceRow> sorted(InvoiceOrder order) {
        return sorted(order, any -> true);
    }

    /** Those of some customers. */
    Stream<InvoiceRow> sorted(InvoiceOrder order, Predicate<CustomerId> wanted) {
        return database.all(INVOICES, tenant)
                .filter(invoice -> wanted.test(invoice.customer()))
                .sorted(comparator(order))
                .map(this::row);
    }

    static boolean matches(InvoiceRow row, InvoiceFilter filter) {
        InvoiceSummary invoice = row.invoice();
        return (filter.state() == null || invoice.state() == filter.state())
                && (filter.dueBefore() == null || invoice.dueOn().isBefore(filter.dueBefore()))
                && (filter.zone().isEmpty() || filter.zone().equalsIgnoreCase(row.zone()))
                && Pages.matches(
                        filter.text(), row.customerName(), row.userName().value(), invoice.number());
    }

    private Comparator<Invoice> comparator(InvoiceOrder order) {
        return switch (order) {
            case EARLIEST_DUE -> BY_DUE;
            case LATEST_DUE -> BY_DUE.reversed();
            case CUSTOMER ->
                Comparator.comparing(this::customer, new InMemoryCustomers(database).byName(tenant))
                        .thenComparing(BY_DUE);
        };
    }

    private InvoiceRow row(Invoice invoice) {
        Customer customer = customer(invoice);
        return new InvoiceRow(
                InMemoryInvoices.summary(invoice),
                customer.id(),
                customer.fullName(),
                customer.userName(),
                customer.zone());
    }

    private Customer customer(Invoice invoice) {
        return database.find(CUSTOMERS, tenant, invoice.customer()).orElseThrow();
    }
}
