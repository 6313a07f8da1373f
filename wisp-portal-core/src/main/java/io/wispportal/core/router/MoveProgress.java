package io.wispportal.core.router;

import io.wispportal.core.tenant.PortalAddresses;
import io.wispportal.router.Router;
import io.wispportal.router.RouterId;
import io.wispportal.router.RouterStatus;
import io.wispportal.router.RouterStatusStore;
import io.wispportal.router.RouterStore;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells which routers have followed the portal to where it is now. */
final class MoveProgress {

    private final RouterStore routers;
    private final RouterStatusStore statuses;
    private final PortalAddresses addresses;

    MoveProgress(RouterStore routers, RouterStatusStore statuses, PortalAddresses addresses) {
        this.routers = routers;
        this.statuses = statuses;
        this.addresses = addresses;
    }

    /** Of those in use, by name. */
    List<MovedRouter> of(Tenant tenant) {
        Map<RouterId, RouterStatus> known =
                statuses.all(tenant.id()).stream().collect(Collectors.toMap(RouterStatus::router, Function.identity()));
        String host = PortalSites.host(addresses.of(tenant));
        return inUse(tenant.id()).stream()
                .flatMap(router -> Stream.ofNullable(known.get(router.id()))
                        .map(status -> new MovedRouter(router, status, host.equals(status.portal()))))
                .toList();
    }

    /** Whether it is where the tenants without a domain have their portal. */
    boolean isOfInstallation(String host) {
        return host.equals(addresses.portalHost());
    }

    /** By name. */
    List<Router> inUse(TenantId tenant) {
        return routers.all(tenant).stream().filter(Router::active).toList();
    }
}
