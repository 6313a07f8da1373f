package io.wispportal.core.tenant;

import io.wispportal.tenant.Tenant;

/**
 * Where the portal is from outside, for links that leave it. Never taken from a request: whoever sends one could choose
 * where links lead.
 *
 * @param secure     whether it is reached over https
 * @param portalHost the installation's default portal host
 * @param port       as browsers see it
 */
public record PortalAddresses(boolean secure, String portalHost, int port) {

    /** Where nothing else was said. */
    public static final PortalAddresses LOCAL = new PortalAddresses(true, "localhost", 443);

    /** The tenant's portal without path, {@code https://clientes.example.com}. */
    public String of(Tenant tenant) {
        return at(tenant.domain() == null ? portalHost : tenant.domain());
    }

    /** The default portal without path. */
    public String portal() {
        return at(portalHost);
    }

    private String at(String host) {
        boolean usual = port == (secure ? 443 : 80);
        return (secure ? "https://" : "http://") + host + (usual ? "" : ":" + port);
    }
}
