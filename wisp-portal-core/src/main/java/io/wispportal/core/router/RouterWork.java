package io.wispportal.core.router;

import io.wispportal.Transactions;
import io.wispportal.router.Router;
import io.wispportal.router.RouterId;
import io.wispportal.router.RouterStatus;
import io.wispportal.router.RouterStatusStore;
import io.wispportal.router.RouterStore;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Brings routers to what is wanted of them, one worker a router (NOT-07). Called by the scheduler on a worker thread,
 * outside a transaction. What is wanted is read after the router was taken, so that nothing that was stored before is
 * missed; whoever stores something later sets another alarm.
 */
public final class RouterWork {

    /** Longer than any router takes that answers at all; then another worker may take it. */
    private static final Duration HOLD = Duration.ofMinutes(10);

    private static final Duration SOON = Duration.ofSeconds(1);

    private final RouterStore routers;
    private final RouterStatusStore statuses;
    private final RouterVisit visit;
    private final RouterBell bell;
    private final RouterWatch watch;
    private final Transactions transactions;
    private final Supplier<UUID> ids;
    private final Clock clock;

    RouterWork(
            RouterStore routers,
            RouterStatusStore statuses,
            RouterVisit visit,
            RouterBell bell,
            RouterWatch watch,
            Transactions transactions,
            Supplier<UUID> ids,
            Clock clock) {
        this.routers = routers;
        this.statuses = statuses;
        this.visit = visit;
        this.bell = bell;
        this.watch = watch;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return when to try again; empty: there is nothing left to do */
    public Optional<Instant> converge(TenantId tenant, RouterId id) {
        Optional<Router> router = routers.find(tenant, id).filter(Router::active);
        Optional<RouterStatus> status = statuses.find(tenant, id);
        return router.isEmpty() || status.isEmpty() ? Optional.empty() : converge(tenant, router.get(), status.get());
    }

    /**
     * Does not wait for the next try. What is left to do after it is seen to as ever.
     *
     * @return when to try again because somebody else works on the router; empty: it was tried
     */
    public Optional<Instant> tryNow(TenantId tenant, RouterId id) {
        Instant soon = clock.instant().plus(SOON);
        Optional<Instant> again = converge(tenant, id);
        if (again.isEmpty() || !again.get().isAfter(soon)) {
            return again;
        }
        transactions.runInTransaction(() -> bell.ring(tenant, id));
        return Optional.empty();
    }

    private Optional<Instant> converge(TenantId tenant, Router router, RouterStatus status) {
        Instant now = clock.instant();
        Instant next = status.next();
        if (next != null && next.isAfter(now)) {
            return Optional.of(status.isHeld(now) ? now.plus(SOON) : next);
        }
        RouterStatus held = status.heldBy(ids.get(), now.plus(HOLD));
        if (status.isHeld(now) || !transactions.inTransaction(() -> hold(tenant, held, now))) {
            return Optional.of(now.plus(SOON));
        }
        return release(tenant, held, visit.to(tenant, router, status.isAllowed(now)));
    }

    private boolean hold(TenantId tenant, RouterStatus held, Instant now) {
        watch.resume(tenant, held, now);
        return statuses.replace(tenant, held);
    }

    /**
     * Staff may have wanted it tried meanwhile: then what failed is tried again at once. Whoever holds the router by now is
     * somebody else, if it took too long.
     */
    private Optional<Instant> release(TenantId tenant, RouterStatus held, RouterVisit.Result result) {
        while (true) {
            RouterStatus now = statuses.find(tenant, held.router()).orElseThrow();
            if (!Objects.equals(held.holder(), now.holder())) {
                return Optional.of(clock.instant().plus(SOON));
            }
            RouterStatus after = result.on(now, clock.instant(), now.next() == null);
            if (transactions.inTransaction(() -> statuses.replace(tenant, after))) {
                return Optional.ofNullable(after.next());
            }
        }
    }
}
