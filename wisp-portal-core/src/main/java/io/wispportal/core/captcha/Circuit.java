package io.wispportal.core.captcha;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a provider that is down from being asked, so that nobody waits for it: open after 5 failures within 30 seconds, for
 * 30 seconds; then one request tries. Each node has its own. Thread-safe.
 *
 * <p>Mutable state: the latest failures, and until when it is open.
 */
final class Circuit {

    private static final int MOST_FAILURES = 5;
    private static final Duration WITHIN = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final Clock clock;
    private final Deque<Instant> failures = new ArrayDeque<>();
    private @Nullable Instant openUntil;

    Circuit(Clock clock) {
        this.clock = clock;
    }

    /** Whether nobody is asked now. */
    synchronized boolean isOpen() {
        return openUntil != null && clock.instant().isBefore(openUntil);
    }

    /** Whether the caller may ask; who may try after a pause is the only one for the next. */
    synchronized boolean mayAsk() {
        if (isOpen()) {
            return false;
        }
        if (openUntil != null) {
            openUntil = clock.instant().plus(PAUSE);
        }
        return true;
    }

    /** What came of asking; only whether there was an answer matters. */
    synchronized void note(boolean answered) {
        Instant now = clock.instant();
        if (answered) {
            openUntil = null;
            return;
        }
        failures.addLast(now);
        failures.removeIf(failure -> !failure.isAfter(now.minus(WITHIN)));
        if (failures.size() >= MOST_FAILURES) {
            openUntil = now.plus(PAUSE);
        }
    }
}
