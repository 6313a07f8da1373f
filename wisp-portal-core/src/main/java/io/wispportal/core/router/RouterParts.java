package io.wispportal.core.router;

import io.wispportal.Transactions;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.key.PortalKeys;
import io.wispportal.core.notice.NoticeCodes;
import io.wispportal.core.notice.ShownNotices;
import io.wispportal.core.tenant.CachedTenants;
import io.wispportal.core.tenant.PortalAddresses;
import io.wispportal.customer.CustomerStore;
import io.wispportal.router.RouterGateway;
import io.wispportal.router.RouterStatusStore;
import io.wispportal.router.RouterStore;
import io.wispportal.service.ServiceQueries;
import io.wispportal.service.ServiceStore;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantStore;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What the use cases of routers are made of. Routers are told what is stored now: they read the directory without its memory.
 */
public record RouterParts(
        TenantDirectory directory,
        CachedTenants cache,
        TenantStore tenantStore,
        RouterStore store,
        RouterStatusStore statuses,
        ServiceStore services,
        ServiceQueries queries,
        CustomerStore customers,
        RouterGateway gateway,
        ShownNotices shown,
        NoticeCodes codes,
        RouterBell bell,
        PortalAddresses addresses,
        HostAddresses hosts,
        Set<String> reserved,
        PortalKeys keys,
        Transactions transactions,
        AuditLog audit,
        Supplier<UUID> ids,
        Clock clock) {

    public Routers routers() {
        return new Routers(store, statuses, passwords(), bell, transactions, audit, ids, clock);
    }

    public RouterDesk desk() {
        return new RouterDesk(overviews(), statuses, looks(), bell, transactions, audit, clock);
    }

    public PortalMove move() {
        MoveProgress moves = new MoveProgress(store, statuses, addresses);
        return new PortalMove(directory, tenantStore, cache, moves, looks(), bell, transactions, audit, reserved);
    }

    public RouterWork work() {
        ServiceResults results = new ServiceResults(services, transactions, audit, clock);
        RouterVisit visit = new RouterVisit(directory, services, states(), passwords(), gateway, results);
        return new RouterWork(store, statuses, visit, bell, watch(), transactions, ids, clock);
    }

    public RouterWatch watch() {
        return new RouterWatch(store, statuses, bell, transactions, clock);
    }

    private RouterOverviews overviews() {
        return new RouterOverviews(store, statuses, services, queries, customers, clock);
    }

    private RouterLooks looks() {
        return new RouterLooks(directory, services, customers, states(), sites(), passwords(), gateway);
    }

    private DesiredStates states() {
        return new DesiredStates(sites(), shown, codes, clock);
    }

    private PortalSites sites() {
        return new PortalSites(addresses, hosts);
    }

    private RouterPasswords passwords() {
        return new RouterPasswords(keys);
    }
}
