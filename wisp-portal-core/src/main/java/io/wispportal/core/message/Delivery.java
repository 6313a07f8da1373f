package io.wispportal.core.message;

import io.wispportal.message.OutboxEntry;
import io.wispportal.tenant.TenantId;
import java.util.Optional;

/** Keeps promises of some kinds. Called on a worker thread, outside a transaction; may be called again for the same. */
public interface Delivery {

    /**
     * Does it once.
     *
     * @return empty if it is done; otherwise why it was skipped, one sentence for staff
     * @throws RuntimeException if it may work later; the message is shown to staff
     */
    Optional<String> deliver(TenantId tenant, OutboxEntry entry);
}
