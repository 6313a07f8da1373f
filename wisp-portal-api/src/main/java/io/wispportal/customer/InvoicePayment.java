package io.wispportal.customer;

import io.wispportal.Money;
import io.wispportal.payment.LedgerEntryId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A registered payment as its customer may see it: without the method's internal name and without who registered it.
 *
 * @param paidOn     the day of the payment in the tenant's calendar
 * @param methodName the method's visible name
 * @param reference  the payment's number, or null
 * @param received   what came in
 * @param applied    what was applied to the invoice; the rest is the customer's credit
 */
public record InvoicePayment(
        LedgerEntryId id,
        LocalDate paidOn,
        String methodName,
        @Nullable String reference,
        Money received,
        Money applied) {

    public Money credit() {
        return received.minus(applied);
    }
}
