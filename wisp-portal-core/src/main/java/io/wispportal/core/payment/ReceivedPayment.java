package io.wispportal.core.payment;

import io.wispportal.Money;
import io.wispportal.payment.PaymentMethodId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A payment that staff found to have come in.
 *
 * @param reference the payment's number, or null
 * @param activate  whether suspended services on the invoice are activated with it
 */
record ReceivedPayment(
        PaymentMethodId method,
        Money amount,
        LocalDate paidOn,
        @Nullable String reference,
        boolean activate) {}
