package io.wispportal.app.router;

import io.wispportal.core.tenant.AddressRange;
import io.wispportal.router.Router;
import io.wispportal.router.RouterAccess;
import io.wispportal.router.RouterUnavailableException;
import io.wispportal.web.wiring.Configuration;
import io.wispportal.web.wiring.InvalidSettingException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where routers may be, {@code PORTAL_ROUTER_NETWORKS}: staff of a tenant type addresses, and the portal connects to them
 * from inside.
 *
 * @param allowed address ranges; empty: everywhere but on this machine and its own link
 * @param here    whether this machine counts too, as in a demo
 */
record RouterNetworks(List<AddressRange> allowed, boolean here) {

    private static final String KEY = "PORTAL_ROUTER_NETWORKS";

    /** @throws InvalidSettingException if something is no range */
    static RouterNetworks from(Configuration configuration) {
        List<String> ranges = configuration.list(KEY);
        for (String each : ranges) {
            if (!AddressRange.isValid(each)) {
                throw new InvalidSettingException(KEY + " lleva redes como 10.0.0.0/8, y «" + each + "» no lo es.");
            }
        }
        return new RouterNetworks(
                ranges.stream().map(AddressRange::parse).toList(), configuration.flag("PORTAL_DEMO", false));
    }

    /**
     * The router under the address that was checked: nobody is asked for it again.
     *
     * @throws RouterUnavailableException if it is nowhere, or where no router may be
     */
    RouterAccess checked(RouterAccess access) {
        Router router = access.router();
        InetAddress address = addresses(router.host())
                .filter(this::isAllowed)
                .findFirst()
                .orElseThrow(() -> new RouterUnavailableException("En esa dirección el portal no busca routers."));
        Router there = new Router(
                router.id(),
                router.name(),
                address.getHostAddress(),
                router.port(),
                router.tls(),
                router.pin(),
                router.user(),
                router.secret(),
                router.notices(),
                router.active(),
                router.version());
        return new RouterAccess(access.tenant(), there, access.password());
    }

    private static Stream<InetAddress> addresses(String host) {
        try {
            return Stream.of(InetAddress.getAllByName(host));
        } catch (UnknownHostException unknown) {
            throw new RouterUnavailableException("No se encontró la dirección del router.", unknown);
        }
    }

    private boolean isAllowed(InetAddress address) {
        String literal = address.getHostAddress();
        boolean own = address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isMulticastAddress();
        if (own) {
            return here && address.isLoopbackAddress();
        }
        return allowed.isEmpty() || allowed.stream().anyMatch(range -> range.contains(literal));
    }
}
