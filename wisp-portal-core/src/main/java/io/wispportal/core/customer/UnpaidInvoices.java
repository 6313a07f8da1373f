package io.wispportal.core.customer;

import io.wispportal.Money;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.invoice.InvoiceSummary;
import io.wispportal.tenant.Tenant;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A customer's invoices that are not paid, those in review included, at one moment.
 *
 * @param tenant whose calendar and currency count
 */
record UnpaidInvoices(Tenant tenant, List<InvoiceSummary> invoices, Instant now) {

    UnpaidInvoices {
        invoices = invoices.stream()
                .filter(invoice -> invoice.state() != InvoiceState.PAID)
                .toList();
    }

    boolean inReview() {
        return invoices.stream().anyMatch(invoice -> invoice.state() == InvoiceState.REPORTED);
    }

    boolean payable() {
        return in(InvoiceState.PENDING).findAny().isPresent();
    }

    int overdue() {
        return (int) overdueNow().count();
    }

    Money owed() {
        return overdueNow().map(InvoiceSummary::due).reduce(Money.zero(tenant.currency()), Money::plus);
    }

    /** Whether one of them was overdue then. */
    boolean wasOverdue(Instant then) {
        return invoices.stream().anyMatch(invoice -> invoice.isOverdue(tenant.dayOf(then)));
    }

    private Stream<InvoiceSummary> overdueNow() {
        return in(InvoiceState.PENDING).filter(invoice -> invoice.isOverdue(tenant.dayOf(now)));
    }

    private Stream<InvoiceSummary> in(InvoiceState state) {
        return invoices.stream().filter(invoice -> invoice.state() == state);
    }
}
