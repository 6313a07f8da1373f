package io.wispportal.batch;

import io.wispportal.message.OutboxEntryId;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps batches of messages and their recipients. Called on request threads while staff write and by one job after that;
 * changes inside the use case's transaction, reads inside or outside of one. False means that somebody was quicker:
 * nothing is stored then. Empty means that the tenant has none. A storage that fails throws unchecked; the use case lets
 * it through.
 */
public interface BatchStore {

    void add(TenantId tenant, MessageBatch batch);

    Optional<MessageBatch> find(TenantId tenant, BatchId id);

    /** Stores state, text and progress if the stored version is still that of the batch; the version grows by one. */
    boolean replace(TenantId tenant, MessageBatch batch);

    /** Removes drafts that were begun before this moment and never confirmed. */
    void forgetDrafts(TenantId tenant, Instant before);

    /**
     * Writes down recipients, in few statements however many there are. A customer is a recipient of a batch once.
     *
     * @throws IllegalStateException if one of the customers is a recipient already; the transaction is lost
     */
    void addRecipients(TenantId tenant, BatchId batch, List<BatchRecipient> recipients);

    Optional<BatchRecipient> recipient(TenantId tenant, BatchId batch, OutboxEntryId id);

    /** Those that wait and are due, in the order of their ids. */
    List<BatchRecipient> due(TenantId tenant, BatchId batch, Instant now, int limit);

    /** When the next one that waits is due; empty: none waits. */
    Optional<Instant> nextDue(TenantId tenant, BatchId batch);

    /** Stores {@code after} if the stored state and attempts are still those of {@code before}, in one statement. */
    boolean replace(TenantId tenant, BatchId batch, BatchRecipient before, BatchRecipient after);

    /** Lets all that failed and whose text is there wait again, with new tries; returns how many. */
    int retryFailed(TenantId tenant, BatchId batch, Instant at);

    /** Forgets the texts of all that do not wait. */
    void forgetTexts(TenantId tenant, BatchId batch);

    /**
     * Turns some of those that wait into {@link RecipientState#CANCELLED} and forgets their texts.
     *
     * @return them as they were, at most so many; empty: none waits any more
     */
    List<BatchRecipient> cancelWaiting(TenantId tenant, BatchId batch, Instant at, int limit);
}
