package io.wispportal.message;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A side effect promised in the transaction that caused it. The entry's id is its idempotency key: whoever receives the
 * effect may be told it twice and can see that it is the same.
 *
 * @param subject  id of the thing it is about; read afresh at each try
 * @param attempts tries so far
 * @param note     why the last try failed or why it was skipped, one sentence for staff; else null
 * @param changedAt when the state last changed or the last try ended
 */
public record OutboxEntry(
        OutboxEntryId id,
        OutboxKind kind,
        UUID subject,
        OutboxState state,
        int attempts,
        @Nullable String note,
        Instant promisedAt,
        Instant changedAt) {

    public OutboxEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
    }

    public static OutboxEntry promise(OutboxEntryId id, OutboxKind kind, UUID subject, Instant at) {
        return new OutboxEntry(id, kind, subject, OutboxState.PROMISED, 0, null, at, at);
    }

    public OutboxEntry done(Instant at) {
        return after(OutboxState.DONE, attempts + 1, null, at);
    }

    public OutboxEntry skipped(String why, Instant at) {
        return after(OutboxState.SKIPPED, attempts + 1, why, at);
    }

    public OutboxEntry failed(String why, Instant at) {
        return after(OutboxState.PROMISED, attempts + 1, why, at);
    }

    public OutboxEntry parked(String why, Instant at) {
        return after(OutboxState.PARKED, attempts + 1, why, at);
    }

    public OutboxEntry unsure(String why, Instant at) {
        return after(OutboxState.UNSURE, attempts + 1, why, at);
    }

    /** Staff want it tried anew. */
    public OutboxEntry again(Instant at) {
        return after(OutboxState.PROMISED, 0, note, at);
    }

    private OutboxEntry after(OutboxState next, int tries, @Nullable String why, Instant at) {
        return new OutboxEntry(id, kind, subject, next, tries, why, promisedAt, at);
    }
}
