package io.wispportal.core.payment;

import io.wispportal.Money;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.payment.PaymentMethodId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What staff fill in to register a payment by hand. What is null was left empty.
 *
 * @param version  the invoice's version that the form was made for; another one means that somebody was quicker, so a
 *                 form that is sent twice counts once
 * @param activate whether suspended services on the invoice are activated with it
 */
public record ManualPayment(
        InvoiceId invoice,
        long version,
        @Nullable PaymentMethodId method,
        @Nullable Money amount,
        @Nullable LocalDate paidOn,
        @Nullable String reference,
        boolean activate) {}
