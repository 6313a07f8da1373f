package io.wispportal.core.message;

import io.wispportal.message.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What may leave now, by the channel that texts go over.
 *
 * @param dailyCap how many messages within 24 hours
 * @param messages how many of them are left now
 * @param budget   what they cost; null: the gateway has no price
 */
public record SendingRoom(
        Channel channel,
        int dailyCap,
        int messages,
        @Nullable SendingBudget budget) {

    /** Whether the money of 24 hours is spent: it is not enough for one more segment. */
    public boolean isSpent() {
        return budget != null && !budget.covers(1);
    }
}
