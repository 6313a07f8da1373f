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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at every router from time to time, whether something is wanted of it or not. */
public final class RouterWatch {

    /** The portal's addresses may change without notice (NOT-05 asks for ten minutes), and people change routers. */
    private static final Duration EVERY = Duration.ofMinutes(5);

    /** Two alarms for one router ring within this; one that was ringing when its node died rings later. */
    private static final Duration TWINS = Duration.ofSeconds(20);

    private final RouterStore routers;
    private final RouterStatusStore statuses;
    private final RouterBell bell;
    private final Transactions transactions;
    private final Clock clock;

    RouterWatch(
            RouterStore routers, RouterStatusStore statuses, RouterBell bell, Transactions transactions, Clock clock) {
        this.routers = routers;
        this.statuses = statuses;
        this.bell = bell;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A router's turn has come. An alarm that rings too early is set for the right time, and of two that ring together one is
     * left.
     *
     * @return when to look again; empty: there is no such router, or another alarm sees to it
     */
    public Optional<Instant> ring(TenantId tenant, RouterId id) {
        Instant now = clock.instant();
        while (true) {
            Optional<RouterStatus> status = statuses.find(tenant, id);
            if (status.isEmpty() || isTwin(status.get().watched(), now)) {
                return Optional.empty();
            }
            Instant due = due(status.get());
            if (due.isAfter(now)) {
                return Optional.of(due);
            }
            if (transactions.inTransaction(() -> note(tenant, status.get().watched(now)))) {
                return Optional.of(now.plus(EVERY));
            }
        }
    }

    /** Whoever works on a router that nobody looks at any more sees to that; inside the transaction. */
    void resume(TenantId tenant, RouterStatus status, Instant now) {
        if (due(status).plus(EVERY).isBefore(now)) {
            bell.watch(tenant, status.router());
        }
    }

    private static Instant due(RouterStatus status) {
        Instant watched = status.watched();
        return watched == null ? Instant.EPOCH : watched.plus(EVERY);
    }

    private static boolean isTwin(@Nullable Instant watched, Instant now) {
        return watched != null && now.isBefore(watched.plus(TWINS));
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
}
