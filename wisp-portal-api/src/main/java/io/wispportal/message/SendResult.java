package io.wispportal.message;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a gateway made of a message. Accepted is not delivered.
 *
 * @param detail the gateway's own id of an accepted message, empty if it gave none; else one sentence for staff
 * @param after  how long the gateway wants to be left alone, or null if it did not say
 */
public record SendResult(
        Outcome outcome, String detail, @Nullable Duration after) {

    /** The four ways it ends. */
    public enum Outcome {
        /** The gateway has it. */
        ACCEPTED,
        /** It will never take it. */
        REFUSED,
        /** It has not taken it and may do so later. */
        TRY_LATER,
        /** It may have taken it: the answer was lost, and a second try could reach the phone twice. */
        UNSURE
    }

    public static SendResult accepted(String id) {
        return new SendResult(Outcome.ACCEPTED, id, null);
    }

    public static SendResult refused(String why) {
        return new SendResult(Outcome.REFUSED, why, null);
    }

    public static SendResult tryLater(String why, @Nullable Duration after) {
        return new SendResult(Outcome.TRY_LATER, why, after);
    }

    public static SendResult unsure(String why) {
        return new SendResult(Outcome.UNSURE, why, null);
    }
}
