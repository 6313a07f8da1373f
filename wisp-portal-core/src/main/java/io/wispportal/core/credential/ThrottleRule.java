package io.wispportal.core.credential;

import io.wispportal.credential.Throttle;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When failures lock. Numbers after OWASP and NIST SP 800-63B: an account locks at the fifth failure for 30 seconds,
 * doubling to 15 minutes, and forgets after 12 hours; an address locks at 20 failures in 10 minutes and at 100 in a day.
 *
 * @param limit    failures that lock
 * @param forgets  how long after the first failure counting starts anew
 * @param doubling whether each further failure locks for twice as long, from 30 seconds to 15 minutes; otherwise the
 *                 lock lasts until the window ends
 */
record ThrottleRule(int limit, Duration forgets, boolean doubling) {

    /** No rule looks at failures older than this. */
    static final Duration LONGEST_MEMORY = Duration.ofDays(1);

    private static final Duration FIRST_LOCK = Duration.ofSeconds(30);
    private static final Duration LONGEST_LOCK = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 5;

    static ThrottleRule account() {
        return new ThrottleRule(5, Duration.ofHours(12), true);
    }

    static ThrottleRule addressTenMinutes(int factor) {
        return new ThrottleRule(20 * factor, Duration.ofMinutes(10), false);
    }

    static ThrottleRule addressDay(int factor) {
        return new ThrottleRule(100 * factor, LONGEST_MEMORY, false);
    }

    Throttle afterFailure(String key, Optional<Throttle> before, Instant now) {
        long version = before.map(Throttle::version).orElse(0L);
        Throttle start = before.filter(counter -> now.isBefore(counter.since().plus(forgets)))
                .orElse(new Throttle(key, 0, now, null, version));
        int failures = start.failures() + 1;
        return new Throttle(key, failures, start.since(), lock(failures, start.since(), now), version);
    }

    private @Nullable Instant lock(int failures, Instant since, Instant now) {
        if (failures < limit) {
            return null;
        }
        return doubling ? now.plus(doubled(failures - limit)) : since.plus(forgets);
    }

    private static Duration doubled(int times) {
        Duration lock = FIRST_LOCK.multipliedBy(1L << Math.min(times, MOST_DOUBLINGS));
        return lock.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : lock;
    }
}
