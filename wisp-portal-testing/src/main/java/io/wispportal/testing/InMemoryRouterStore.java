package io.wispportal.testing;

import static io.wispportal.testing.Table.ROUTERS;

import io.wispportal.router.Router;
import io.wispportal.router.RouterId;
import io.wispportal.router.RouterStore;
import io.wispportal.tenant.TenantId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Routers in memory. */
public final class InMemoryRouterStore implements RouterStore {

    private final InMemoryDatabase database;

    public InMemoryRouterStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void add(TenantId tenant, Router router) {
        database.insert(ROUTERS, tenant, router.id(), router);
    }

    @Override
    public Optional<Router> find(TenantId tenant, RouterId id) {
        return database.find(ROUTERS, tenant, id);
    }

    @Override
    public List<Router> all(TenantId tenant) {
        return database.all(ROUTERS, tenant)
                .sorted(Comparator.comparing(Router::name))
                .toList();
    }

    @Override
    public boolean replace(TenantId tenant, Router router) {
        return database.change(
                ROUTERS, tenant, router.id(), now -> now.version() == router.version(), now -> next(router));
    }

    private static Router next(Router wanted) {
        return new Router(
                wanted.id(),
                wanted.name(),
                wanted.host(),
                wanted.port(),
                wanted.tls(),
                wanted.pin(),
                wanted.user(),
                wanted.secret(),
                wanted.notices(),
                wanted.active(),
                wanted.version() + 1);
    }
}
