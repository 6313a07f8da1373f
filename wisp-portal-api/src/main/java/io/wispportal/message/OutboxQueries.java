package io.wispportal.message;

import io.wispportal.Slice;
import io.wispportal.tenant.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * What the console reads of promised side effects. Called on the request's thread, outside a transaction, as often as
 * wanted; one query. Empty means that nothing fits. A storage that fails throws unchecked; the use case lets it
 * through.
 */
public interface OutboxQueries {

    /**
     * Newest promise first.
     *
     * @param state only these; null: all
     * @param after the last entry seen, or null for the beginning
     */
    Slice<OutboxRow> list(TenantId tenant, @Nullable OutboxState state, @Nullable OutboxEntryId after, int limit);
}
