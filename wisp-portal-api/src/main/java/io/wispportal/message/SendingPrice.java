package io.wispportal.message;

import io.wispportal.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What messages over a gateway cost.
 *
 * @param segment  price of one segment of an SMS, or of one message over WhatsApp; positive
 * @param dailyCap the most that may be spent within 24 hours, positive and in the same currency; null: any amount
 */
public record SendingPrice(Money segment, @Nullable Money dailyCap) {

    public SendingPrice {
        if (!segment.isPositive()) {
            throw new IllegalArgumentException("segment must be positive: " + segment);
        }
        if (dailyCap != null && !dailyCap.minus(Money.zero(segment.currency())).isPositive()) {
            throw new IllegalArgumentException("dailyCap must be positive: " + dailyCap);
        }
    }

    /** What so many segments cost. */
    public Money of(long segments) {
        return new Money(segment.amount().multiply(BigDecimal.valueOf(segments)), segment.currency());
    }

    /** Whether the cap allows so many segments within 24 hours. */
    public boolean allows(long segments) {
        return dailyCap == null || of(segments).compareTo(dailyCap) <= 0;
    }
}
