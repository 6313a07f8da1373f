package io.wispportal.core.preinstall;

import io.wispportal.Money;
import io.wispportal.core.FormErrors;
import io.wispportal.service.Plan;
import java.util.Currency;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the form of an activation must say. */
final class ActivationRules {

    /** The fields of costs and discounts. */
    static final Set<String> MONEY = Set.of("cost", "costDiscount", "plan", "planDiscount");

    private static final int LONGEST = 100;

    private ActivationRules() {}

    /**
     * @param plan     the tenant's plan that the form names; null: none
     * @param currency the tenant's
     */
    static void check(FormErrors errors, ActivationForm form, @Nullable Plan plan, Currency currency) {
        errors.check(form.date() != null, "date", "required")
                .check(form.router() != null, "router", "required")
                .check(!form.ip().isEmpty(), "ip", "required")
                .check(!form.queue().isEmpty(), "queue", "required")
                .required(LONGEST, "zone", form.zone())
                .required(LONGEST, "technician", form.technician());
        money(errors, form, plan, currency);
    }

    /** The same of costs and discounts alone. */
    static void money(FormErrors errors, ActivationForm form, @Nullable Plan plan, Currency currency) {
        errors.check(form.cost() != null, "cost", "required")
                .check(form.plan() != null, "plan", "required")
                .check(plan != null, "plan", "unknown");
        amount(errors, "cost", form.cost(), currency);
        discount(errors, "costDiscount", form.costDiscount(), form.cost(), currency);
        discount(errors, "planDiscount", form.planDiscount(), plan == null ? null : plan.price(), currency);
    }

    private static void amount(FormErrors errors, String field, @Nullable Money amount, Currency currency) {
        errors.check(amount == null || amount.currency().equals(currency), field, "invalid")
                .check(amount == null || amount.amount().signum() >= 0, field, "negative");
    }

    private static void discount(
            FormErrors errors, String field, @Nullable Money discount, @Nullable Money of, Currency currency) {
        if (discount == null) {
            return;
        }
        amount(errors, field, discount, currency);
        if (of != null && of.currency().equals(discount.currency())) {
            errors.check(discount.compareTo(of) <= 0, field, "tooLarge");
        }
    }
}
