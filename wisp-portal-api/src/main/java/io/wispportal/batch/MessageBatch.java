package io.wispportal.batch;

import io.wispportal.audit.Actor;
import io.wispportal.customer.CustomerId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One text to many customers, from the draft to the last result.
 *
 * @param text         as staff typed it, with tags
 * @param asLink       whether it must let its reader into the portal; else it is a plain reminder
 * @param plainLetters whether it is written without accents
 * @param author       who began it, wrote it last or, in the end, confirmed it
 * @param confirmed    when staff confirmed it, or null
 * @param preparedTo   the last customer, in the order of their ids, who was written down as a recipient; null: none
 * @param ended        when nothing was left to do, or null
 * @param version      grows with every stored change
 */
public record MessageBatch(
        BatchId id,
        BatchState state,
        InvoiceSelection selection,
        String text,
        boolean asLink,
        boolean plainLetters,
        Actor author,
        Instant created,
        @Nullable Instant confirmed,
        @Nullable CustomerId preparedTo,
        @Nullable Instant ended,
        long version) {

    public MessageBatch {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(selection, "selection");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(author, "author");
    }

    /** A new one, not stored yet. */
    public static MessageBatch draft(
            BatchId id,
            InvoiceSelection selection,
            String text,
            boolean asLink,
            boolean plainLetters,
            Actor by,
            Instant at) {
        return new MessageBatch(
                id, BatchState.DRAFT, selection, text, asLink, plainLetters, by, at, null, null, null, 0);
    }

    /** Written anew. */
    public MessageBatch written(String nextText, boolean link, boolean plain, Actor by) {
        return new MessageBatch(
                id, state, selection, nextText, link, plain, by, created, confirmed, preparedTo, ended, version);
    }

    public MessageBatch confirmed(Actor by, Instant at) {
        return new MessageBatch(
                id, BatchState.PREPARING, selection, text, asLink, plainLetters, by, created, at, null, null, version);
    }

    /** Everybody up to this customer was written down; null if that was the last part: then its messages leave. */
    public MessageBatch prepared(@Nullable CustomerId to) {
        return after(to == null ? BatchState.SENDING : state, to == null ? preparedTo : to, null);
    }

    /** Something of it has yet to leave, again. */
    public MessageBatch sending() {
        return after(BatchState.SENDING, preparedTo, null);
    }

    /** In another state, else as it is. */
    public MessageBatch in(BatchState next) {
        return after(next, preparedTo, ended);
    }

    public MessageBatch cancelled(Instant at) {
        return after(BatchState.CANCELLED, preparedTo, at);
    }

    public MessageBatch done(Instant at) {
        return after(BatchState.DONE, preparedTo, at);
    }

    private MessageBatch after(BatchState next, @Nullable CustomerId to, @Nullable Instant end) {
        return new MessageBatch(
                id, next, selection, text, asLink, plainLetters, author, created, confirmed, to, end, version);
    }
}
