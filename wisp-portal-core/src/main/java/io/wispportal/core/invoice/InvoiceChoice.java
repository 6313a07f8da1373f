package io.wispportal.core.invoice;

import io.wispportal.invoice.InvoiceState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which invoices staff look at. */
public enum InvoiceChoice {
    /** Something is to pay and nothing is in review; what is overdue belongs to it. */
    TO_PAY(InvoiceState.PENDING),
    /** The part of {@link #TO_PAY} whose last day to pay has passed. */
    OVERDUE(InvoiceState.PENDING),
    /** A payment report on it waits for review: nobody is to be reminded of it. */
    IN_REVIEW(InvoiceState.REPORTED),
    /** Nothing is left to pay. */
    PAID(InvoiceState.PAID),
    /** Every invoice. */
    ALL(null);

    private final @Nullable InvoiceState state;

    InvoiceChoice(@Nullable InvoiceState state) {
        this.state = state;
    }

    @Nullable
    InvoiceState state() {
        return state;
    }

    @Nullable
    LocalDate dueBefore(LocalDate today) {
        return this == OVERDUE ? today : null;
    }
}
