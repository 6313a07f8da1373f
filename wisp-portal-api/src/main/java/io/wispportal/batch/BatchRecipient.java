package io.wispportal.batch;

import io.wispportal.autologin.LinkId;
import io.wispportal.customer.CustomerId;
import io.wispportal.message.OutboxEntryId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One customer of a batch and that customer's message.
 *
 * @param id       also the message's idempotency key; recipients are sent to in the order of their ids
 * @param phone    number in E.164, or null if there is none to send to
 * @param text     the message, encrypted: it may let its reader in; null as soon as it is not needed any more
 * @param link     the link in it, or null
 * @param attempts tries so far
 * @param note     why it was skipped or the last try failed, one sentence for staff; else null
 * @param due      not before
 * @param changed  when the state last changed or the last try ended
 */
public record BatchRecipient(
        OutboxEntryId id,
        CustomerId customer,
        @Nullable String phone,
        @Nullable String text,
        @Nullable LinkId link,
        RecipientState state,
        int attempts,
        @Nullable String note,
        Instant due,
        Instant changed) {

    public BatchRecipient {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(state, "state");
        if (state == RecipientState.WAITING && (phone == null || text == null)) {
            throw new IllegalArgumentException("nothing can be sent to " + customer);
        }
    }

    /** One to send to. */
    public static BatchRecipient waiting(
            OutboxEntryId id, CustomerId customer, String phone, String text, @Nullable LinkId link, Instant at) {
        return new BatchRecipient(id, customer, phone, text, link, RecipientState.WAITING, 0, null, at, at);
    }

    /** One to whom nothing can be sent. */
    public static BatchRecipient skipped(OutboxEntryId id, CustomerId customer, String why, Instant at) {
        return new BatchRecipient(id, customer, null, null, null, RecipientState.SKIPPED, 0, why, at, at);
    }

    /** What it will not be needed for any more is forgotten: the text. */
    public BatchRecipient sent(Instant at) {
        return after(RecipientState.SENT, null, null, at, at);
    }

    /** It came too late; the text is forgotten. */
    public BatchRecipient skipped(String why, Instant at) {
        return after(RecipientState.SKIPPED, null, why, at, at);
    }

    /** Given up until staff want it sent again. */
    public BatchRecipient failed(String why, Instant at) {
        return after(RecipientState.FAILED, text, why, at, at);
    }

    public BatchRecipient unsure(String why, Instant at) {
        return after(RecipientState.UNSURE, text, why, at, at);
    }

    /** The last try failed; the next one not before then. */
    public BatchRecipient later(String why, Instant next, Instant at) {
        return after(RecipientState.WAITING, text, why, next, at);
    }

    public boolean isWaiting() {
        return state == RecipientState.WAITING;
    }

    /** Whether staff may have it sent again: its text is still there. */
    public boolean canBeSentAgain() {
        return (state == RecipientState.FAILED || state == RecipientState.UNSURE) && text != null;
    }

    /** Staff want it sent again. */
    public BatchRecipient again(Instant at) {
        return new BatchRecipient(id, customer, phone, text, link, RecipientState.WAITING, 0, note, at, at);
    }

    /** Does not print the text, encrypted as it is. */
    @Override
    public String toString() {
        return "BatchRecipient[" + id + ", " + state + "]";
    }

    private BatchRecipient after(
            RecipientState next, @Nullable String kept, @Nullable String why, Instant nextDue, Instant at) {
        return new BatchRecipient(id, customer, phone, kept, link, next, attempts + 1, why, nextDue, at);
    }
}
