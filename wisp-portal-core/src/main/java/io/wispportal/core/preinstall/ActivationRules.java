package io.wispportal.core.preinstall;

import io.wispportal.Money;
import io.wispportal.core.FormErrors;
import io.wispportal.core.payment.AmountRules;
import io.wispportal.router.Router;
import io.wispportal.service.Plan;
import java.time.LocalDate;
import java.time.Period;
import java.util.Currency;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the form of an activation must say. */
final class ActivationRules {

    /** The fields of costs and discounts. */
    static final Set<String> MONEY = Set.of("cost", "costDiscount", "plan", "planDiscount");

    private static final int LONGEST = 100;

    /** What was installed before the portal was told. */
    private static final Period EARLIEST = Period.ofYears(1);

    /** More is a slip of the pen. */
    private static final Period LATEST = Period.ofYears(5);

    private ActivationRules() {}

    /**
     * @param plan     the tenant's plan that the form names; null: none
     * @param router   the same of the router
     * @param currency the tenant's
     * @param today    where the tenant is
     */
    static void check(
            FormErrors errors,
            ActivationForm form,
            @Nullable Plan plan,
            @Nullable Router router,
            Currency currency,
            LocalDate today) {
        day(errors, form.date(), today);
        errors.check(form.router() != null, "router", "required")
                .check(router != null, "router", "unknown")
                .check(!form.ip().isEmpty(), "ip", "required")
                .check(!form.queue().isEmpty(), "queue", "required")
                .required(LONGEST, "zone", form.zone())
                .required(LONGEST, "technician", form.technician());
        money(errors, form, plan, currency);
    }

    private static void day(FormErrors errors, @Nullable LocalDate date, LocalDate today) {
        errors.check(date != null, "date", "required")
                .check(date == null || !date.isBefore(today.minus(EARLIEST)), "date", "tooEarly")
                .check(date == null || !date.isAfter(today.plus(LATEST)), "date", "tooLate");
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
                .check(amount == null || amount.amount().signum() >= 0, field, "negative")
                .check(amount == null || AmountRules.fits(amount), field, "tooLarge");
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
