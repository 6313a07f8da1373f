package io.wispportal.core.payment;

import io.wispportal.payment.PaymentMethod;
import io.wispportal.payment.PaymentMethodId;

/** A payment method as customers may see it: without its internal name. */
public record OfferedMethod(PaymentMethodId id, String name, String instructions, boolean referenceRequired) {

    static OfferedMethod of(PaymentMethod method) {
        return new OfferedMethod(method.id(), method.visibleName(), method.instructions(), method.referenceRequired());
    }
}
