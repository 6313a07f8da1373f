package io.wispportal.app.router;

import io.wispportal.core.key.DerivedKeys;
import io.wispportal.core.key.PortalKeys;
import io.wispportal.router.DesiredState;
import io.wispportal.router.RouterAccess;
import io.wispportal.router.RouterGateway;
import io.wispportal.router.RouterPlan;
import io.wispportal.router.RouterReport;
import io.wispportal.routeros.RouterOsGateway;
import io.wispportal.tenant.TenantId;
import io.wispportal.web.wiring.Configuration;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/**
 * The routers of all tenants, over RouterOS. An application that drives others puts a bean of its own in this one's place.
 */
@ApplicationScoped
public class RouterOsRouters implements RouterGateway {

    @Inject
    private PortalKeys keys;

    /** Mutable state: made once, when the bean is. */
    private RouterGateway routers;

    private RouterNetworks networks;

    @PostConstruct
    void make() {
        TransportChoice choice = TransportChoice.from(Configuration.ofThisProcess());
        networks = RouterNetworks.from(Configuration.ofThisProcess());
        routers = new RouterOsGateway(choice.transport(), this::marks, Clock.systemUTC());
    }

    @Override
    public RouterPlan plan(RouterAccess router, DesiredState desired) {
        return routers.plan(networks.checked(router), desired);
    }

    @Override
    public RouterReport apply(RouterAccess router, DesiredState desired, boolean confirmed) {
        return routers.apply(networks.checked(router), desired, confirmed);
    }

    /** One tenant's rows are not another's, whoever shares the router; rows of before a rotation stay ours. */
    private List<byte[]> marks(TenantId tenant) {
        DerivedKeys derived = keys.derived("router marks of " + tenant);
        return derived.byId().entrySet().stream()
                .sorted(Comparator.comparing(each -> !each.getKey().equals(derived.primary())))
                .map(each -> each.getValue().getEncoded())
                .toList();
    }
}
