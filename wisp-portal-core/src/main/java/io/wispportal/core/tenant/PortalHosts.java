package io.wispportal.core.tenant;

import io.wispportal.tenant.TenantDirectory;
import java.util.Locale;

/**
 * Tells from the Host header where a request came in (TEN-03, TEN-06). Hosts are compared in lower case and without
 * port; nothing else of the request decides the tenant.
 */
public final class PortalHosts {

    private final String portalHost;
    private final String staffHost;
    private final TenantDirectory tenants;

    /**
     * @param portalHost the installation's default portal host
     * @param staffHost  where the staff console answers
     */
    public PortalHosts(String portalHost, String staffHost, TenantDirectory tenants) {
        this.portalHost = withoutPort(portalHost);
        this.staffHost = withoutPort(staffHost);
        this.tenants = tenants;
        if (this.portalHost.equals(this.staffHost)) {
            throw new IllegalArgumentException("portal and staff need different hosts: " + portalHost);
        }
    }

    public Site siteOf(String hostHeader) {
        String host = withoutPort(hostHeader);
        if (host.equals(staffHost)) {
            return Site.STAFF;
        }
        if (host.equals(portalHost)) {
            return Site.PORTAL;
        }
        return tenants.byDomain(host)
                .map(Site::ofTenant)
                .or(() -> tenants.byFormerDomain(host).map(Site::formerOf))
                .orElse(Site.UNKNOWN);
    }

    private static String withoutPort(String host) {
        int colon = host.lastIndexOf(':');
        boolean port = colon > host.lastIndexOf(']');
        return (port ? host.substring(0, colon) : host).toLowerCase(Locale.ROOT);
    }
}
