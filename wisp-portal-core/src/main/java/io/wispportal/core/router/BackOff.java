package io.wispportal.core.router;

import java.time.Duration;

/** How long a router that failed is left alone: 5 s, doubling to five minutes. */
final class BackOff {

    static final Duration LONGEST = Duration.ofMinutes(5);

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final int MOST_DOUBLINGS = 10;

    private BackOff() {}

    /** @param failures before this one */
    static Duration after(int failures) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
