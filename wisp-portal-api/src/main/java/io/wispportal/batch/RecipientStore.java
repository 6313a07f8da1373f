package io.wispportal.batch;

import io.wispportal.message.OutboxEntryId;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the recipients of batches. Called by one job and on request threads; changes inside a transaction, reads inside or
 * outside of one. False means that somebody was quicker: nothing is stored then. Empty means that there is none. A storage
 * that fails throws unchecked; the use case lets it through.
 */
public interface RecipientStore {

    /**
     * Writes down recipients, in few statements however many there are. A customer is a recipient of a batch once.
     *
     * @throws IllegalStateException if one of the customers is a recipient already; the transaction is lost
     */
    void addAll(TenantId tenant, BatchId batch, List<BatchRecipient> recipients);

    Optional<BatchRecipient> find(TenantId tenant, BatchId batch, OutboxEntryId id);

    /** Those that wait and are due, longest due first. */
    List<BatchRecipient> due(TenantId tenant, BatchId batch, Instant now, int limit);

    /** When the next one that waits is due; empty: none waits. */
    Optional<Instant> nextDue(TenantId tenant, BatchId batch);

    /**
     * Stores {@code after} if the stored state, attempts and time are still those of {@code before}, in one statement.
     */
    boolean replace(TenantId tenant, BatchId batch, BatchRecipient before, BatchRecipient after);

    /**
     * Some of those in a state, which nobody else changes until the end of this transaction.
     *
     * @return at most so many, those that were to leave first before others; empty: none is in it
     */
    List<BatchRecipient> hold(TenantId tenant, BatchId batch, RecipientState state, int limit);

    /** Turns held ones into {@link RecipientState#CANCELLED} and forgets their addresses, in one statement. */
    void cancel(TenantId tenant, BatchId batch, Collection<OutboxEntryId> ids, Instant at);

    /**
     * Forgets the addresses of all that do not wait and have not changed since.
     *
     * @return whether some are still kept
     */
    boolean forgetAddresses(TenantId tenant, BatchId batch, Instant before);
}
