package io.wispportal.core.router;

import io.wispportal.NotFoundException;
import io.wispportal.Transactions;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.router.Router;
import io.wispportal.router.RouterId;
import io.wispportal.router.RouterStatus;
import io.wispportal.router.RouterStatusStore;
import io.wispportal.router.RouterStore;
import io.wispportal.service.InternetService;
import io.wispportal.service.ServiceStore;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Staff see how the work on routers goes, look at one before anything is done, and have it tried now (NOT-06, NOT-09). */
public final class RouterDesk {

    private static final Duration CONSENT = Duration.ofMinutes(10);

    private final RouterStore routers;
    private final RouterStatusStore statuses;
    private final ServiceStore services;
    private final RouterLooks looks;
    private final RouterBell bell;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;

    RouterDesk(
            RouterStore routers,
            RouterStatusStore statuses,
            ServiceStore services,
            RouterLooks looks,
            RouterBell bell,
            Transactions transactions,
            AuditLog audit,
            Clock clock) {
        this.routers = routers;
        this.statuses = statuses;
        this.services = services;
        this.looks = looks;
        this.bell = bell;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A router and how the work on it goes.
     *
     * @param services  how many services are behind it
     * @param suspended how many of them are suspended
     * @param open      how many of them are not as they should be yet
     */
    public record Overview(Router router, RouterStatus status, int services, int suspended, int open) {}

    /** By name. */
    public List<Overview> all(StaffCaller staff) {
        staff.require(Permission.MANAGE_ROUTERS);
        TenantId tenant = staff.tenant();
        Map<RouterId, RouterStatus> known =
                statuses.all(tenant).stream().collect(Collectors.toMap(RouterStatus::router, Function.identity()));
        return routers.all(tenant).stream()
                .map(router -> overview(tenant, router, known.get(router.id())))
                .toList();
    }

    /** @throws NotFoundException if the tenant has no such router */
    public Overview one(StaffCaller staff, RouterId id) {
        staff.require(Permission.MANAGE_ROUTERS);
        Router router = routers.find(staff.tenant(), id).orElseThrow(() -> new NotFoundException("router", id));
        return overview(
                staff.tenant(), router, statuses.find(staff.tenant(), id).orElse(null));
    }

    /**
     * Reads the router and says what differs from what should be there; nothing is changed. Blocks until the router has
     * answered or its time is over; not inside a transaction.
     *
     * @throws NotFoundException if the tenant has no such router
     */
    public RouterLook look(StaffCaller staff, RouterId id) {
        return looks.at(staff.tenant(), one(staff, id).router());
    }

    /**
     * Has the router tried at once, whatever pause it had.
     *
     * @param removals staff have seen how much is removed; holds for ten minutes
     * @throws NotFoundException if the tenant has no such router
     */
    public void tryNow(StaffCaller staff, RouterId id, boolean removals) {
        Router router = one(staff, id).router();
        Instant until = removals ? clock.instant().plus(CONSENT) : null;
        boolean done = false;
        while (!done) {
            done = transactions.inTransaction(() -> tryNow(staff, router, until));
        }
    }

    private boolean tryNow(StaffCaller staff, Router router, @Nullable Instant until) {
        TenantId tenant = staff.tenant();
        RouterStatus status = statuses.find(tenant, router.id()).orElseThrow();
        boolean stored = statuses.replace(tenant, status.allowed(until));
        if (stored) {
            bell.ring(tenant, router.id());
        }
        if (stored && until != null) {
            audit.record(
                    tenant,
                    staff.actor(),
                    AuditAction.ROUTER_REMOVALS_ALLOWED,
                    router.id().value(),
                    null,
                    Map.of("name", router.name()));
        }
        return stored;
    }

    private Overview overview(TenantId tenant, Router router, @Nullable RouterStatus status) {
        List<InternetService> behind = services.behind(tenant, router.id());
        RouterStatus known = status == null ? RouterStatus.of(router.id(), clock.instant()) : status;
        return new Overview(
                router,
                known,
                behind.size(),
                count(behind, InternetService::isSuspended),
                count(behind, ServiceTroubles::isOpen));
    }

    private static int count(List<InternetService> behind, Predicate<InternetService> which) {
        return (int) behind.stream().filter(which).count();
    }
}
