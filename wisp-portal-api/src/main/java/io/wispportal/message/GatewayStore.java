package io.wispportal.message;

import io.wispportal.tenant.TenantId;
import java.util.Optional;

/**
 * Keeps the gateways of tenants, at most one for each channel. Changes are called on the request's thread, inside the
 * use case's transaction; {@code find} also by jobs, inside or outside of one. Empty means that the tenant has none of its
 * own. False means that somebody was quicker. A storage that fails throws unchecked; the use case lets it through.
 */
public interface GatewayStore {

    Optional<Gateway> find(TenantId tenant, Channel channel);

    /**
     * Stores it for its channel if the stored version is still that of {@code gateway}, 0 meaning that there is none; what
     * is stored then counts one version more.
     *
     * @return false if somebody was quicker; nothing is stored then
     */
    boolean put(TenantId tenant, Gateway gateway);

    /** Removes it if it is still of this version. */
    boolean remove(TenantId tenant, Channel channel, long version);
}
