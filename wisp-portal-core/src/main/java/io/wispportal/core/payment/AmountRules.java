package io.wispportal.core.payment;

import io.wispportal.Money;
import io.wispportal.core.FormErrors;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** What must hold of an amount that somebody typed. */
public final class AmountRules {

    private static final int MOST_DIGITS = 12;

    private AmountRules() {}

    /** @param amount null is fine here: whether it is required is another question */
    static void check(FormErrors errors, String field, @Nullable Money amount, Currency currency) {
        if (amount == null) {
            return;
        }
        errors.check(amount.currency().equals(currency) && amount.isPositive(), field, "notPositive");
        errors.check(fits(amount), field, "tooLarge");
    }

    /** Whether it is no larger than what is kept and shown, with room for sums. */
    public static boolean fits(Money amount) {
        return amount.amount().precision() - amount.amount().scale() <= MOST_DIGITS;
    }
}
