package io.wispportal.notice;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it went for one customer.
 *
 * @param until when it ends or ended, by itself or because staff ended it; null: nobody said when
 * @param read  when the customer had read it and was not shown it any more, or null
 */
public record ToldNotice(
        NoticeId id,
        NoticeKind kind,
        String text,
        Instant from,
        @Nullable Instant until,
        @Nullable Instant read) {

    public ToldNotice {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(from, "from");
    }
}
