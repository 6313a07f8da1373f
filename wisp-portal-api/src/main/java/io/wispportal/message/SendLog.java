package io.wispportal.message;

import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which messages left for phones, so that none leaves twice and nobody gets too many. Called by a job on a
 * worker thread: {@code begin} and {@code end} each inside a transaction of their own before and after the call of the
 * gateway, the others inside or outside of one. False means that somebody was quicker. Empty means
 * that it was never tried. A storage that fails throws unchecked; the use case lets it through.
 */
public interface SendLog {

    /**
     * Notes that a try begins, in the state SENDING, if the message was never tried, its last try ended as NOT_SENT, or
     * staff want it sent {@linkplain #again again}.
     *
     * @return false if it is on its way, was sent or may have been; nothing is noted then
     */
    boolean begin(TenantId tenant, SendAttempt attempt);

    /** Notes how a begun try ended; false, and nothing done, if it has an end already. */
    boolean end(TenantId tenant, OutboxEntryId key, SendState state);

    /** Lets messages be tried again that are UNSURE: turns them into AGAIN. */
    void again(TenantId tenant, Collection<OutboxEntryId> keys);

    /** How the latest tries of these messages ended; those that were never tried are missing. One query. */
    Map<OutboxEntryId, SendState> states(TenantId tenant, Collection<OutboxEntryId> keys);

    /** The latest try of a message. */
    Optional<SendAttempt> find(TenantId tenant, OutboxEntryId key);

    /** How many messages left, or may have left, over this channel after this moment: all that are not NOT_SENT. */
    int count(TenantId tenant, Channel channel, Instant after);

    /**
     * The same to one number, over whatever channel.
     *
     * @param cause only those for this reason; null: all
     */
    int countTo(TenantId tenant, String to, Instant after, @Nullable SendCause cause);

    /**
     * How many different numbers got a message because of an {@link SendCause#EVENT}, or may have got one, after this moment.
     *
     * @param block what the numbers begin with, in E.164
     */
    int numbers(TenantId tenant, String block, Instant after);

    /** How many messages were tried over this channel after this moment, whatever became of them. */
    int tries(TenantId tenant, Channel channel, Instant after);

    /** How many segments left over this channel, or may have left, after this moment: all but those that are NOT_SENT. */
    long segments(TenantId tenant, Channel channel, Instant after);
}
