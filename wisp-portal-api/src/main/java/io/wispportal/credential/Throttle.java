package io.wispportal.credential;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Failures counted for one account or one address.
 *
 * @param key         what is counted, for example {@code account:customer:ana} or {@code address:203.0.113.9}
 * @param failures    since {@code since}
 * @param since       the first of them
 * @param lockedUntil until when every try is refused, or null
 * @param version     for the conditional change, 0 for one not stored yet
 */
public record Throttle(
        String key, int failures, Instant since, @Nullable Instant lockedUntil, long version) {

    public Throttle {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(since, "since");
    }

    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }
}
