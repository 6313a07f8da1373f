package io.wispportal.batch;

import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps batches of messages. Called on request threads while staff write and by one job after that; changes inside the use
 * case's transaction, reads inside or outside of one. False means that somebody was quicker: nothing is stored then. Empty
 * means that the tenant has none. A storage that fails throws unchecked; the use case lets it through.
 */
public interface BatchStore {

    void add(TenantId tenant, MessageBatch batch);

    Optional<MessageBatch> find(TenantId tenant, BatchId id);

    /** Stores state, text, author and progress if the stored version is still that of the batch; the version grows by one. */
    boolean replace(TenantId tenant, MessageBatch batch);

    /**
     * Stops it whatever its version is, in one statement: the version grows by one.
     *
     * @return false if it cannot be cancelled in the state it is in
     */
    boolean cancel(TenantId tenant, BatchId id);

    /** Removes drafts that were begun before this moment and never confirmed. */
    void forgetDrafts(TenantId tenant, Instant before);
}
