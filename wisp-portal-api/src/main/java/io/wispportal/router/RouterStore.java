package io.wispportal.router;

import io.wispportal.tenant.TenantId;
import java.util.List;
import java.util.Optional;

/**
 * Keeps routers. Changes are called on the request's thread, inside the use case's transaction, {@code add}
 * once for each router; reads also outside one, as often as wanted. Empty means that the tenant has no such router;
 * false that somebody was quicker, and nothing was stored. A storage that fails throws unchecked; the use case lets it
 * through.
 */
public interface RouterStore {

    void add(TenantId tenant, Router router);

    /** Empty: this tenant has no such router. */
    Optional<Router> find(TenantId tenant, RouterId id);

    /** All, switched off ones included, by name. */
    List<Router> all(TenantId tenant);

    /**
     * Stores it if the stored version is still {@code router.version()}; the stored version is then one higher.
     *
     * @return false if somebody was quicker; nothing is stored then
     */
    boolean replace(TenantId tenant, Router router);
}
