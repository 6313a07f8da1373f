package io.wispportal.notice;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A notice as lists show it: how many customers it is about, but not which.
 *
 * @param zone    the zone that it is for, or null
 * @param router  the name of the router that it is for, or null
 * @param owing   whether it is only for those who owe, as {@link Audience#owing}
 * @param chosen  how many customers were chosen one by one
 * @param until   when it ends by itself, or null
 * @param ended   when staff ended it, or null
 * @param reached how many customers of those it is for have, as things are now, a service with an address behind a router in
 *                use, which can show it; whether or not it runs and they have read it
 * @param readers how many customers have read it
 */
public record ListedNotice(
        NoticeId id,
        NoticeKind kind,
        Audience.Kind audience,
        @Nullable String zone,
        @Nullable String router,
        boolean owing,
        long chosen,
        String text,
        Instant from,
        @Nullable Instant until,
        @Nullable Instant ended,
        long reached,
        long readers) {

    public ListedNotice {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(from, "from");
    }

    /** Of a notice. */
    public static ListedNotice of(Notice notice, @Nullable String router, long reached, long readers) {
        Audience audience = notice.audience();
        return new ListedNotice(
                notice.id(),
                notice.kind(),
                audience.kind(),
                audience.zone(),
                router,
                audience.owing(),
                audience.customers().size(),
                notice.text(),
                notice.from(),
                notice.until(),
                notice.ended(),
                reached,
                readers);
    }

    public Notice.Phase phase(Instant now) {
        return Notice.Phase.at(now, from, until, ended);
    }
}
