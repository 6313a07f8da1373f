package io.wispportal.testing;

import static io.wispportal.testing.Table.CUSTOMERS;

import io.wispportal.Money;
import io.wispportal.batch.Debtor;
import io.wispportal.batch.InvoiceSelection;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerState;
import io.wispportal.invoice.InvoiceOrder;
import io.wispportal.invoice.InvoiceRow;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.invoice.InvoiceSummary;
import io.wispportal.tenant.TenantId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A tenant's customers with something to pay on selected invoices. */
final class Debtors {

    private final InMemoryDatabase database;
    private final TenantId tenant;

    Debtors(InMemoryDatabase database, TenantId tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /** In the order of the customers' ids. */
    Stream<Debtor> of(InvoiceSelection selection, Predicate<CustomerId> wanted) {
        Map<CustomerId, List<InvoiceSummary>> byCustomer = new ListedInvoices(database, tenant)
                .sorted(InvoiceOrder.EARLIEST_DUE, wanted)
                .filter(row -> isSelected(row, selection) && isToPay(row.invoice()))
                .collect(Collectors.groupingBy(
                        InvoiceRow::customer, Collectors.mapping(InvoiceRow::invoice, Collectors.toList())));
        return byCustomer.entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getKey().value()))
                .map(each -> debtor(each.getKey(), each.getValue()))
                .filter(each -> customer(each.customer()).state() == CustomerState.ACTIVE);
    }

    static boolean isToPay(InvoiceSummary invoice) {
        return invoice.state() == InvoiceState.PENDING && invoice.due().isPositive();
    }

    private static boolean isSelected(InvoiceRow row, InvoiceSelection selection) {
        return selection.isEveryMatch()
                ? ListedInvoices.matches(row, selection.filter())
                : selection.chosen().contains(row.invoice().id());
    }

    private Debtor debtor(CustomerId id, List<InvoiceSummary> invoices) {
        Customer customer = customer(id);
        Money due =
                invoices.stream().map(InvoiceSummary::due).reduce(Money::plus).orElseThrow();
        return new Debtor(
                id, customer.fullName(), customer.phone(), due, invoices.get(0).dueOn(), invoices.size());
    }

    private Customer customer(CustomerId id) {
        return database.find(CUSTOMERS, tenant, id).orElseThrow();
    }
}
