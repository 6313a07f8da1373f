package io.wispportal.payment;

import io.wispportal.Money;
import io.wispportal.audit.Actor;
import io.wispportal.customer.CustomerId;
import io.wispportal.document.DocumentId;
import io.wispportal.invoice.InvoiceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A customer says that an invoice was paid and shows a voucher. It starts SUBMITTED; staff approve it, which registers
 * the payment, or return it with a reason, after which the customer may submit another one. Both ends are final. At
 * most one report on an invoice is SUBMITTED at a time.
 *
 * @param amount        what the customer says was paid
 * @param paidOn        the day of the payment in the tenant's calendar
 * @param reference     the payment's number, as typed; null where the method needs none
 * @param comment       the customer's words, or null
 * @param autoActivated whether submitting it activated a service
 * @param decision      null while SUBMITTED
 */
public record PaymentReport(
        PaymentReportId id,
        CustomerId customer,
        InvoiceId invoice,
        PaymentMethodId method,
        Money amount,
        LocalDate paidOn,
        @Nullable String reference,
        @Nullable String comment,
        DocumentId voucher,
        Instant submittedAt,
        boolean autoActivated,
        PaymentReportState state,
        @Nullable Decision decision) {

    public PaymentReport {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(voucher, "voucher");
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a reported amount must be positive: " + amount);
        }
        if ((state == PaymentReportState.SUBMITTED) != (decision == null)) {
            throw new IllegalArgumentException("report " + id + " is " + state + " with decision " + decision);
        }
    }

    public boolean isOpen() {
        return state == PaymentReportState.SUBMITTED;
    }

    /** @throws AlreadyDecidedException unless it is SUBMITTED */
    public PaymentReport approve(Actor by, Instant at) {
        return decided(PaymentReportState.APPROVED, new Decision(by, at, null));
    }

    /**
     * @param reason what the customer is told, not blank
     * @throws AlreadyDecidedException unless it is SUBMITTED
     */
    public PaymentReport giveBack(Actor by, Instant at, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a return needs a reason");
        }
        return decided(PaymentReportState.RETURNED, new Decision(by, at, reason.strip()));
    }

    private PaymentReport decided(PaymentReportState next, Decision by) {
        if (!isOpen()) {
            throw new AlreadyDecidedException(this);
        }
        return new PaymentReport(
                id,
                customer,
                invoice,
                method,
                amount,
                paidOn,
                reference,
                comment,
                voucher,
                submittedAt,
                autoActivated,
                next,
                by);
    }
}
