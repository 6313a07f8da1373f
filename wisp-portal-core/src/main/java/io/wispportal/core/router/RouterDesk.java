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
import io.wispportal.staff.Permission;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Staff see how the work on routers goes, look at one before anything is done, and have it tried now (NOT-06, NOT-09). */
public final class RouterDesk {

    private static final Duration CONSENT = Duration.ofMinutes(10);
    private static final int LISTED = 100;

    private final RouterOverviews overviews;
    private final RouterStatusStore statuses;
    private final RouterLooks looks;
    private final RouterBell bell;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;

    RouterDesk(
            RouterOverviews overviews,
            RouterStatusStore statuses,
            RouterLooks looks,
            RouterBell bell,
            Transactions transactions,
            AuditLog audit,
            Clock clock) {
        this.overviews = overviews;
        this.statuses = statuses;
        this.looks = looks;
        this.bell = bell;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** By name. */
    public List<RouterOverview> all(StaffCaller staff) {
        staff.require(Permission.READ_ROUTERS);
        return overviews.all(staff.tenant());
    }

    /** @throws NotFoundException if the tenant has no such router */
    public RouterOverview one(StaffCaller staff, RouterId id) {
        staff.require(Permission.READ_ROUTERS);
        return overviews.one(staff.tenant(), id);
    }

    /**
     * The services behind the router that are not as they should be yet, at most a hundred, those that wait longest first.
     * Empty as well if the tenant has no such router.
     */
    public List<OpenService> open(StaffCaller staff, RouterId id) {
        staff.require(Permission.READ_ROUTERS);
        return overviews.open(staff.tenant(), id, LISTED);
    }

    /**
     * Reads the router and says what differs from what should be there; nothing is changed. Blocks until the router has
     * answered or its time is over; not inside a transaction.
     *
     * @throws NotFoundException if the tenant has no such router
     */
    public RouterLook look(StaffCaller staff, RouterId id) {
        staff.require(Permission.READ_ROUTERS);
        return looks.at(staff.tenant(), overviews.router(staff.tenant(), id));
    }

    /**
     * Has the router tried at once, whatever pause it had.
     *
     * @param removals staff have seen how much is removed; holds for ten minutes
     * @throws NotFoundException if the tenant has no such router
     */
    public void tryNow(StaffCaller staff, RouterId id, boolean removals) {
        staff.require(Permission.MANAGE_ROUTERS);
        Router router = overviews.router(staff.tenant(), id);
        Instant until = removals ? clock.instant().plus(CONSENT) : null;
        boolean done = false;
        while (!done) {
            done = transactions.inTransaction(() -> tryNow(staff, router, until));
        }
    }

    private boolean tryNow(StaffCaller staff, Router router, @Nullable Instant until) {
        TenantId tenant = staff.tenant();
        RouterStatus status = statuses.find(tenant, router.id()).orElseThrow();
        boolean stored = statuses.replace(tenant, status.allowed(until == null ? status.consent() : until));
        if (stored) {
            bell.tryNow(tenant, router.id());
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
}
