package io.wispportal.credential;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was counted for one account, one address or the tenant.
 *
 * @param key         what is counted, for example {@code account:customer:ana} or {@code address-day:203.0.113.9}
 * @param failures    since {@code since}; where names are told apart, how many names
 * @param since       the first of them
 * @param lockedUntil until when every try is refused, or null
 * @param names       short marks of the names counted, never more than the rule's limit; empty where every failure counts.
 *                    Of an address that is counted in several windows, how often it came in the shorter ones. A mark has letters, digits, {@code -} and {@code _} only
 * @param keptUntil   from when on it counts for nothing and may be swept
 * @param version     for the conditional change, 0 for one not stored yet
 */
public record Throttle(
        String key,
        int failures,
        Instant since,
        @Nullable Instant lockedUntil,
        Set<String> names,
        Instant keptUntil,
        long version) {

    public Throttle {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(keptUntil, "keptUntil");
        names = Set.copyOf(names);
    }

    /** A counter of every failure, kept while it locks. */
    public Throttle(String key, int failures, Instant since, @Nullable Instant lockedUntil, long version) {
        this(key, failures, since, lockedUntil, Set.of(), lockedUntil == null ? since : lockedUntil, version);
    }

    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }
}
