package io.wispportal.notice;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page that staff have customers shown for a time. Suspension is none of these: it follows from a service's state.
 *
 * @param text    what staff say, plain text, 1 to {@value #LONGEST} characters; empty for {@link NoticeKind#PAYMENT}: the
 *                page says what is to pay
 * @param from    when it begins
 * @param until   when it ends by itself, or null
 * @param ended   when staff ended it, or null
 * @param version grows with every stored change
 */
public record Notice(
        NoticeId id,
        NoticeKind kind,
        Audience audience,
        String text,
        Instant from,
        @Nullable Instant until,
        @Nullable Instant ended,
        long version) {

    /** Of a text. */
    public static final int LONGEST = 600;

    /** Where a notice is in its life. */
    public enum Phase {
        SCHEDULED,
        RUNNING,
        OVER;

        static Phase at(Instant now, Instant from, @Nullable Instant until, @Nullable Instant ended) {
            if (ended != null || (until != null && !until.isAfter(now))) {
                return OVER;
            }
            return from.isAfter(now) ? SCHEDULED : RUNNING;
        }
    }

    public Notice {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(from, "from");
        if (kind == NoticeKind.SUSPENSION) {
            throw new IllegalArgumentException("a suspension follows from a service's state");
        }
        if (text.length() > LONGEST || (text.isBlank() && kind != NoticeKind.PAYMENT)) {
            throw new IllegalArgumentException("a notice has a text of at most " + LONGEST + " characters");
        }
        if (audience.owing() && kind != NoticeKind.PAYMENT) {
            throw new IllegalArgumentException("only reminders of payments are for those who owe");
        }
        if (until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("a notice ends after it begins");
        }
    }

    public Phase phase(Instant now) {
        return Phase.at(now, from, until, ended);
    }

    /** Ended by staff. */
    public Notice ended(Instant at) {
        return new Notice(id, kind, audience, text, from, until, at, version);
    }
}
