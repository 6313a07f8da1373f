package io.wispportal.batch;

import io.wispportal.autologin.LinkId;
import io.wispportal.customer.CustomerId;
import io.wispportal.message.OutboxEntryId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One customer of a batch. The message itself is written when it leaves, from what is to pay then.
 *
 * @param id       also the message's idempotency key
 * @param phone    number in E.164, or null if there is none to send to
 * @param address  the link's address, encrypted: it lets its reader in; null where the text holds no link, and as soon as it
 *     is not needed any more
 * @param link     the link in it, or null
 * @param text     what was sent, with a dummy in the place of the link's code; null before
 * @param attempts tries so far
 * @param note     why it was skipped, waits or the last try failed, one sentence for staff; else null
 * @param due      not before
 * @param changed  when the state last changed or the last try ended
 */
public record BatchRecipient(
        OutboxEntryId id,
        CustomerId customer,
        @Nullable String phone,
        @Nullable String address,
        @Nullable LinkId link,
        @Nullable String text,
        RecipientState state,
        int attempts,
        @Nullable String note,
        Instant due,
        Instant changed) {

    public BatchRecipient {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(state, "state");
        if (state == RecipientState.WAITING && (phone == null || (address == null) != (link == null))) {
            throw new IllegalArgumentException("nothing can be sent to " + customer);
        }
    }

    /** One to send to; address and link are both null or both there. */
    public static BatchRecipient waiting(
            OutboxEntryId id,
            CustomerId customer,
            String phone,
            @Nullable String address,
            @Nullable LinkId link,
            Instant at) {
        return new BatchRecipient(id, customer, phone, address, link, null, RecipientState.WAITING, 0, null, at, at);
    }

    /** One to whom nothing can be sent. */
    public static BatchRecipient skipped(OutboxEntryId id, CustomerId customer, String why, Instant at) {
        return new BatchRecipient(id, customer, null, null, null, null, RecipientState.SKIPPED, 0, why, at, at);
    }

    /** This is about to leave, with a dummy in the place of the link's code. */
    public BatchRecipient saying(String shown) {
        return new BatchRecipient(id, customer, phone, address, link, shown, state, attempts, note, due, changed);
    }

    /** The gateway has it; what lets its reader in is forgotten. */
    public BatchRecipient sent(Instant at) {
        return after(RecipientState.SENT, null, attempts + 1, null, at, at);
    }

    /** It came too late; what would let its reader in is forgotten. */
    public BatchRecipient skipped(String why, Instant at) {
        return after(RecipientState.SKIPPED, null, attempts + 1, why, at, at);
    }

    /** Given up until staff want it sent again. */
    public BatchRecipient failed(String why, Instant at) {
        return after(RecipientState.FAILED, address, attempts + 1, why, at, at);
    }

    public BatchRecipient unsure(String why, Instant at) {
        return after(RecipientState.UNSURE, address, attempts + 1, why, at, at);
    }

    /** The last try failed; the next one not before then. */
    public BatchRecipient later(String why, Instant next, Instant at) {
        return after(RecipientState.WAITING, address, attempts + 1, why, next, at);
    }

    /** Nothing was tried, because the number has to be left alone until then. */
    public BatchRecipient rests(String why, Instant next, Instant at) {
        return after(RecipientState.WAITING, address, attempts, why, next, at);
    }

    /** Staff want it sent again. */
    public BatchRecipient again(Instant at) {
        return after(RecipientState.WAITING, address, 0, note, at, at);
    }

    /** Staff stopped the batch before it left. */
    public BatchRecipient cancelled(Instant at) {
        return after(RecipientState.CANCELLED, null, attempts, note, due, at);
    }

    /** What would let its reader in is not needed any more. */
    public BatchRecipient forgotten() {
        return after(state, null, attempts, note, due, changed);
    }

    public boolean isWaiting() {
        return state == RecipientState.WAITING;
    }

    /** Whether staff may have it sent again: nothing that it needs was forgotten. */
    public boolean canBeSentAgain() {
        return (state == RecipientState.FAILED || state == RecipientState.UNSURE)
                && phone != null
                && (link == null || address != null);
    }

    /** Does not print the address, encrypted as it is. */
    @Override
    public String toString() {
        return "BatchRecipient[" + id + ", " + state + "]";
    }

    private BatchRecipient after(
            RecipientState next, @Nullable String kept, int tries, @Nullable String why, Instant nextDue, Instant at) {
        return new BatchRecipient(id, customer, phone, kept, link, text, next, tries, why, nextDue, at);
    }
}
