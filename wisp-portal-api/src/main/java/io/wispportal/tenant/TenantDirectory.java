package io.wispportal.tenant;

import java.util.List;
import java.util.Optional;

/**
 * Finds tenants. Called on every request thread, inside or outside a transaction, as often as wanted; the portal caches
 * the answer for at most two seconds. Empty means that there is no such tenant. The only store interface whose methods
 * do not start with a tenant: it is where the tenant comes from.
 */
public interface TenantDirectory {

    Optional<Tenant> byId(TenantId id);

    /** @param slug in lower case */
    Optional<Tenant> bySlug(String slug);

    /** @param host a tenant's own portal host, lower case, without port */
    Optional<Tenant> byDomain(String host);

    /** @param host a portal host that the tenant moved away from, lower case, without port */
    Optional<Tenant> byFormerDomain(String host);

    /**
     * Those whose id ends with these four hexadecimal digits in lower case: mostly one. Links on the installation's host
     * begin with them.
     */
    List<Tenant> byTag(String tag);

    /** Whether there is no tenant at all: asked once, when the portal starts. */
    boolean isEmpty();
}
