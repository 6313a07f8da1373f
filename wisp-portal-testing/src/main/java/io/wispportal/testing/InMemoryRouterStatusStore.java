package io.wispportal.testing;

import static io.wispportal.testing.Table.ROUTER_STATUSES;

import io.wispportal.router.RouterId;
import io.wispportal.router.RouterStatus;
import io.wispportal.router.RouterStatusStore;
import io.wispportal.tenant.TenantId;
import java.util.List;
import java.util.Optional;

/** How the work on routers goes, in memory. */
public final class InMemoryRouterStatusStore implements RouterStatusStore {

    private final InMemoryDatabase database;

    public InMemoryRouterStatusStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void add(TenantId tenant, RouterStatus status) {
        database.insert(ROUTER_STATUSES, tenant, status.router(), status);
    }

    @Override
    public Optional<RouterStatus> find(TenantId tenant, RouterId router) {
        return database.find(ROUTER_STATUSES, tenant, router);
    }

    @Override
    public List<RouterStatus> all(TenantId tenant) {
        return database.all(ROUTER_STATUSES, tenant).toList();
    }

    @Override
    public boolean replace(TenantId tenant, RouterStatus status) {
        return database.change(
                ROUTER_STATUSES,
                tenant,
                status.router(),
                now -> now.version() == status.version(),
                now -> next(status));
    }

    private static RouterStatus next(RouterStatus wanted) {
        return new RouterStatus(
                wanted.router(),
                wanted.health(),
                wanted.detail(),
                wanted.since(),
                wanted.confirmed(),
                wanted.portal(),
                wanted.repaired(),
                wanted.failures(),
                wanted.next(),
                wanted.watched(),
                wanted.consent(),
                wanted.holder(),
                wanted.heldUntil(),
                wanted.version() + 1);
    }
}
