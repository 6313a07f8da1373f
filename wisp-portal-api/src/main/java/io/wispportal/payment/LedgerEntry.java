package io.wispportal.payment;

import io.wispportal.Money;
import io.wispportal.audit.Actor;
import io.wispportal.customer.CustomerId;
import io.wispportal.invoice.InvoiceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One registered payment. Entries are added, never changed.
 *
 * @param report    the payment report that led to it, or null for a payment registered by hand
 * @param received  what came in
 * @param applied   what was applied to the invoice; the rest is the customer's credit
 * @param reference the payment's number, or null
 * @param paidOn    the day of the payment in the tenant's calendar
 * @param by        who registered it
 */
public record LedgerEntry(
        LedgerEntryId id,
        CustomerId customer,
        InvoiceId invoice,
        @Nullable PaymentReportId report,
        PaymentMethodId method,
        Money received,
        Money applied,
        @Nullable String reference,
        LocalDate paidOn,
        Actor by,
        Instant at) {

    public LedgerEntry {
        Objects.requireNonNull(id, "id");
        if (!received.isPositive() || received.compareTo(applied) < 0) {
            throw new IllegalArgumentException("received " + received + " but applied " + applied);
        }
    }

    public Money credit() {
        return received.minus(applied);
    }
}
