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
import org.jspecify.annotations.Nullable;

/**
 * Brings routers to what is wanted of them, one worker a router (NOT-07). Called by the scheduler on a worker thread,
 * outside a transaction. What is wanted is read after the router was taken, so that nothing that was stored before is
 * missed; whoever stores something later sets another alarm.
 */
public final class RouterWork {

    /** Longer than any router takes that answers at all; then another worker may take it. */
    private static final Duration HOLD = Duration.ofMinutes(5);

    private static final Duration SOON = Duration.ofSeconds(1);

    /** The portal's addresses may change without notice (NOT-05 asks for ten minutes), and people change routers. */
    private static final Duration WATCH = Duration.ofMinutes(5);

    private final RouterStore routers;
    private final RouterStatusStore statuses;
    private final RouterVisit visit;
    private final RouterBell bell;
    private final Transactions transactions;
    private final Supplier<UUID> ids;
    private final Clock clock;

    RouterWork(
            RouterStore routers,
            RouterStatusStore statuses,
            RouterVisit visit,
            RouterBell bell,
            Transactions transactions,
            Supplier<UUID> ids,
            Clock clock) {
        this.routers = routers;
        this.statuses = statuses;
        this.visit = visit;
        this.bell = bell;
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
     * A router's turn to be looked at has come. Two alarms can have been set for that; the one that rings too soon after the
     * other is not set again.
     *
     * @return when to look again; empty: there is no such router, or another alarm sees to it
     */
    public Optional<Instant> watch(TenantId tenant, RouterId id) {
        Instant now = clock.instant();
        boolean noted = false;
        while (!noted) {
            Optional<RouterStatus> status = statuses.find(tenant, id);
            if (status.isEmpty() || isRecent(status.get().watched(), now)) {
                return Optional.empty();
            }
            noted = transactions.inTransaction(() -> note(tenant, status.get().watched(now)));
        }
        return Optional.of(now.plus(WATCH));
    }

    private boolean note(TenantId tenant, RouterStatus watched) {
        boolean noted = statuses.replace(tenant, watched);
        boolean active =
                routers.find(tenant, watched.router()).filter(Router::active).isPresent();
        if (noted && active) {
            bell.ring(tenant, watched.router());
        }
        return noted;
    }

    private static boolean isRecent(@Nullable Instant watched, Instant now) {
        return watched != null && now.isBefore(watched.plus(WATCH.dividedBy(2)));
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
            return Optional.of(next);
        }
        RouterStatus held = status.heldBy(ids.get(), now.plus(HOLD));
        if (status.isHeld(now) || !transactions.inTransaction(() -> hold(tenant, held, now))) {
            return Optional.of(now.plus(SOON));
        }
        return release(tenant, held, visit.to(tenant, router, status.isAllowed(now)));
    }

    /** Whoever works on a router for the first time since nobody watches it, sees to that. */
    private boolean hold(TenantId tenant, RouterStatus held, Instant now) {
        Instant watched = held.watched();
        if (watched == null || watched.plus(WATCH.multipliedBy(2)).isBefore(now)) {
            bell.watch(tenant, held.router());
        }
        return statuses.replace(tenant, held);
    }

    /** Staff may have allowed something meanwhile; whoever holds the router by now is somebody else, if it took too long. */
    private Optional<Instant> release(TenantId tenant, RouterStatus held, RouterVisit.Result result) {
        boolean done = false;
        Optional<Instant> again = Optional.empty();
        while (!done) {
            RouterStatus now = statuses.find(tenant, held.router()).orElseThrow();
            if (!Objects.equals(held.holder(), now.holder())) {
                return Optional.of(clock.instant().plus(SOON));
            }
            RouterStatus after = result.on(now, clock.instant());
            again = Optional.ofNullable(after.next());
            done = transactions.inTransaction(() -> statuses.replace(tenant, after));
        }
        return again;
    }
}
