package io.wispportal.router;

import io.wispportal.tenant.TenantId;
import java.util.List;
import java.util.Optional;

/**
 * Keeps how the work on routers goes. Called on worker threads, a use case's change inside its transaction; {@code add}
 * once for each router, in the transaction that adds the router. Empty means that the tenant has no such router; false that
 * somebody was quicker, and nothing was stored. A storage that fails throws unchecked; the use case lets it through.
 */
public interface RouterStatusStore {

    void add(TenantId tenant, RouterStatus status);

    /** Empty: this tenant has no such router. */
    Optional<RouterStatus> find(TenantId tenant, RouterId router);

    /** Of all routers, in no particular order. */
    List<RouterStatus> all(TenantId tenant);

    /**
     * Stores it if the stored version is still {@code status.version()}; the stored version is then one higher.
     *
     * @return false if somebody was quicker; nothing is stored then
     */
    boolean replace(TenantId tenant, RouterStatus status);
}
