package io.wispportal.invoice;

import io.wispportal.Money;
import java.time.LocalDate;

/** One row of a list of invoices. */
public record InvoiceSummary(
        InvoiceId id, String number, LocalDate issuedOn, LocalDate dueOn, Money total, Money paid, InvoiceState state) {

    public Money due() {
        return total.minus(paid);
    }

    public boolean isOverdue(LocalDate today) {
        return state != InvoiceState.PAID && dueOn.isBefore(today);
    }
}
