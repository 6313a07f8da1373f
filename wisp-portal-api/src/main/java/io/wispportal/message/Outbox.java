package io.wispportal.message;

import io.wispportal.tenant.TenantId;
import java.util.Optional;

/** Keeps promised side effects. */
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
