package io.wispportal.core.preinstall;

import io.wispportal.Money;
import io.wispportal.preinstall.Installation;
import io.wispportal.service.Plan;
import org.jspecify.annotations.Nullable;

/**
 * What is left to bill once the discounts are taken off. The portal makes no invoices of it: staff, or an integrator's
 * step, bill it where the company does.
 *
 * @param once    for the installation; null: its cost is not known
 * @param monthly for the service; null: its plan is not known
 */
public record AmountsToBill(@Nullable Money once, @Nullable Money monthly) {

    /** @param plan what the form names, or null */
    static AmountsToBill of(ActivationForm form, @Nullable Plan plan) {
        return new AmountsToBill(left(form.cost(), form.costDiscount()), left(price(plan), form.planDiscount()));
    }

    /** @param plan the one that was agreed, as it is now, or null */
    public static AmountsToBill of(Installation agreed, @Nullable Plan plan) {
        return new AmountsToBill(left(agreed.cost(), agreed.costDiscount()), left(price(plan), agreed.planDiscount()));
    }

    private static @Nullable Money price(@Nullable Plan plan) {
        return plan == null ? null : plan.price();
    }

    /** A plan may have become cheaper than the discount. */
    private static @Nullable Money left(@Nullable Money price, @Nullable Money discount) {
        return price == null || discount == null ? price : price.minus(discount.atMost(price));
    }
}
