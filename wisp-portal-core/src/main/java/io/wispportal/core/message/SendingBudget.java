package io.wispportal.core.message;

import io.wispportal.Money;
import io.wispportal.message.SendingPrice;
import org.jspecify.annotations.Nullable;

/**
 * What a gateway's messages cost and what was spent.
 *
 * @param spent the segments that left, or may have left, within the last 24 hours
 */
public record SendingBudget(SendingPrice price, long spent) {

    /** Whether so many more segments may leave now. */
    public boolean covers(long segments) {
        return price.allows(spent + segments);
    }

    /** What may still be spent now; null: any amount. */
    public @Nullable Money left() {
        Money cap = price.dailyCap();
        return cap == null ? null : cap.minus(price.of(spent).atMost(cap));
    }
}
