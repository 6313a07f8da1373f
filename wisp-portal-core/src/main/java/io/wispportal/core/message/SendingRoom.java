package io.wispportal.core.message;

import io.wispportal.message.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What may leave now, by the channel that texts go over.
 *
 * @param dailyCap   how many messages within 24 hours
 * @param messages   how many of them are left for batches now; some are kept free for codes and confirmations
 * @param thisMinute how many the gateway takes before the minute is over
 * @param budget     what they cost; null: the gateway has no price
 */
public record SendingRoom(
        Channel channel,
        int dailyCap,
        int messages,
        int thisMinute,
        @Nullable SendingBudget budget) {

    /** How many messages may leave at once, as far as is known without their texts. */
    public int now() {
        return isSpent() ? 0 : Math.min(messages, thisMinute);
    }

    /** Whether the money of 24 hours is spent: it is not enough for one more segment. */
    public boolean isSpent() {
        return budget != null && !budget.covers(1);
    }
}
