package io.wispportal.core.preinstall;

import io.wispportal.message.OutboxKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How something goes that a step promised.
 *
 * @param step    the step's name
 * @param note    why it is not done, for staff, or null
 * @param promise what was promised; null for the router, where the service says how it goes
 */
public record StepProgress(
        String step,
        Standing standing,
        @Nullable String note,
        @Nullable Promise promise) {

    /** How far it is. */
    public enum Standing {
        /** The portal goes on trying. */
        PENDING,
        /** Done. */
        DONE,
        /** There was nothing to do, for want of something. */
        SKIPPED,
        /** The portal has given it up; staff may send it again ({@link RequestHandling#tryAgain}). */
        GIVEN_UP
    }

    /**
     * One of the things that a step promised.
     *
     * @param kind which mail it is, or the step's own work
     * @param to   where a mail goes, or went; null if it is none, there is no address, or it may have gone to one that staff
     *             have changed since
     * @param at   when it was promised while it is {@link Standing#PENDING}, else when it came to what it is
     */
    public record Promise(OutboxKind kind, @Nullable String to, Instant at) {

        /** Does not print the address. */
        @Override
        public String toString() {
            return "Promise " + kind;
        }
    }
}
