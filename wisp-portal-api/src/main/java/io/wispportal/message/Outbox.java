package io.wispportal.message;

import io.wispportal.tenant.TenantId;
import java.util.Optional;

/**
 * Keeps promised side effects. {@code add} is called on the request's or job's thread, inside the transaction that
 * causes the effect: after a rollback there is no promise. {@code find} and {@code replace} are called by the job that
 * keeps it, possibly again after a crash, and by staff who send again; {@code replace} decides between them. Empty
 * means that the tenant has no such entry: then there is nothing to do. False means that somebody was quicker. A
 * storage that fails throws unchecked; the use case lets it through.
 */
public interface Outbox {

    /** Adds a promise, inside the transaction that causes it. */
    void add(TenantId tenant, OutboxEntry entry);

    /** Empty: this tenant has no such entry. */
    Optional<OutboxEntry> find(TenantId tenant, OutboxEntryId id);

    /**
     * Stores {@code after} if the stored state and attempts are still those of {@code before}, in one statement, inside
     * a transaction.
     *
     * @return false if somebody was quicker; nothing is stored then
     */
    boolean replace(TenantId tenant, OutboxEntry before, OutboxEntry after);
}
