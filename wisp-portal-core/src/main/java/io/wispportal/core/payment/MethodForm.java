package io.wispportal.core.payment;

import io.wispportal.payment.PaymentMethod;
import io.wispportal.payment.PaymentMethodId;

/** What staff fill in for a payment method; texts may be blank, {@link PaymentMethods} checks them. */
public record MethodForm(
        String internalName,
        String visibleName,
        boolean visible,
        String instructions,
        boolean referenceRequired,
        int position) {

    PaymentMethod method(PaymentMethodId id, long version) {
        return new PaymentMethod(
                id,
                internalName.strip(),
                visibleName.strip(),
                visible,
                instructions.strip(),
                referenceRequired,
                position,
                version);
    }
}
