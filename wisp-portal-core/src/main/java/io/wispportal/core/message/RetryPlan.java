package io.wispportal.core.message;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often and when to try again: five seconds, doubling to fifteen minutes.
 *
 * @param most  tries before a message is parked
 * @param first pause after the first failure
 */
public record RetryPlan(int most, Duration first) {

    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration LONGEST_ASKED = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 20;

    /** Ten tries of a mail, a good half hour in all. */
    public static final RetryPlan STANDARD = new RetryPlan(10, Duration.ofSeconds(5));

    /**
     * When to try again.
     *
     * @param attempts tries so far
     * @param pause how long whoever refused wants to be left alone; an hour is enough; null: did not say
     */
    public Instant next(int attempts, Instant now, @Nullable Duration pause) {
        Instant usual = next(attempts, now);
        if (pause == null) {
            return usual;
        }
        Instant asked = now.plus(pause.compareTo(LONGEST_ASKED) > 0 ? LONGEST_ASKED : pause);
        return asked.isAfter(usual) ? asked : usual;
    }

    Instant next(int attempts, Instant now) {
        Duration pause = first.multipliedBy(1L << Math.min(Math.max(0, attempts - 1), MOST_DOUBLINGS));
        return now.plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
    }
}
