package io.wispportal.core.payment;

import io.wispportal.Money;
import io.wispportal.document.DocumentId;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.payment.PaymentMethodId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a customer fills in to report a payment. What is null was left empty; required fields are checked by
 * {@link PaymentReporting}.
 *
 * @param amount  null: the whole sum due
 * @param paidOn  null: today
 * @param voucher a file received before ({@code Vouchers.receive})
 */
public record PaymentSubmission(
        InvoiceId invoice,
        @Nullable PaymentMethodId method,
        @Nullable Money amount,
        @Nullable LocalDate paidOn,
        @Nullable String reference,
        @Nullable String comment,
        @Nullable DocumentId voucher) {

    /** The whole sum due, paid today, without words. */
    public PaymentSubmission(
            InvoiceId invoice, PaymentMethodId method, @Nullable String reference, DocumentId voucher) {
        this(invoice, method, null, null, reference, null, voucher);
    }
}
