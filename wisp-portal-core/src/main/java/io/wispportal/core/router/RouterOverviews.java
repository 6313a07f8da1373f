package io.wispportal.core.router;

import io.wispportal.NotFoundException;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerStore;
import io.wispportal.router.Router;
import io.wispportal.router.RouterId;
import io.wispportal.router.RouterStatus;
import io.wispportal.router.RouterStatusStore;
import io.wispportal.router.RouterStore;
import io.wispportal.service.InternetService;
import io.wispportal.service.RouterLoad;
import io.wispportal.service.ServiceQueries;
import io.wispportal.service.ServiceStore;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads how the work on routers goes, from what is stored. */
final class RouterOverviews {

    private final RouterStore routers;
    private final RouterStatusStore statuses;
    private final ServiceStore services;
    private final ServiceQueries queries;
    private final CustomerStore customers;
    private final Clock clock;

    RouterOverviews(
            RouterStore routers,
            RouterStatusStore statuses,
            ServiceStore services,
            ServiceQueries queries,
            CustomerStore customers,
            Clock clock) {
        this.routers = routers;
        this.statuses = statuses;
        this.services = services;
        this.queries = queries;
        this.customers = customers;
        this.clock = clock;
    }

    /** By name. */
    List<RouterOverview> all(TenantId tenant) {
        Map<RouterId, RouterStatus> known =
                statuses.all(tenant).stream().collect(Collectors.toMap(RouterStatus::router, Function.identity()));
        Map<RouterId, RouterLoad> loads = loads(tenant);
        return routers.all(tenant).stream()
                .map(router -> of(router, known.get(router.id()), loads))
                .toList();
    }

    private Map<RouterId, RouterLoad> loads(TenantId tenant) {
        return queries.byRouter(tenant).stream().collect(Collectors.toMap(RouterLoad::router, Function.identity()));
    }

    /** @throws NotFoundException if the tenant has no such router */
    RouterOverview one(TenantId tenant, RouterId id) {
        return of(router(tenant, id), statuses.find(tenant, id).orElse(null), loads(tenant));
    }

    /** @throws NotFoundException if the tenant has no such router */
    Router router(TenantId tenant, RouterId id) {
        return routers.find(tenant, id).orElseThrow(() -> new NotFoundException("router", id));
    }

    /** Those behind a router that wait, the longest first. */
    List<OpenService> open(TenantId tenant, RouterId router, int most) {
        return services.behind(tenant, router).stream()
                .filter(ServiceTroubles::isOpen)
                .sorted(Comparator.comparing(service -> service.router().at()))
                .limit(most)
                .map(service -> new OpenService(service, name(tenant, service)))
                .toList();
    }

    private String name(TenantId tenant, InternetService service) {
        return customers
                .find(tenant, service.customer())
                .map(Customer::fullName)
                .orElse("");
    }

    private RouterOverview of(Router router, @Nullable RouterStatus status, Map<RouterId, RouterLoad> loads) {
        RouterLoad load = loads.getOrDefault(router.id(), RouterLoad.none(router.id()));
        return new RouterOverview(
                router,
                status == null ? RouterStatus.of(router.id(), clock.instant()) : status,
                load.services(),
                load.suspended(),
                load.open());
    }
}
