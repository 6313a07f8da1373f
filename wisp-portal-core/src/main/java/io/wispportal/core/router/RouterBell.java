package io.wispportal.core.router;

import io.wispportal.job.AlarmClock;
import io.wispportal.job.AlarmKind;
import io.wispportal.router.RouterId;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.util.Comparator;
import java.util.stream.Stream;

/** Tells the workers that something else is wanted of a router; inside the transaction that wants it. */
public final class RouterBell {

    private final AlarmClock alarms;
    private final Clock clock;

    public RouterBell(AlarmClock alarms, Clock clock) {
        this.alarms = alarms;
        this.clock = clock;
    }

    /** Many at once are one. */
    public void ring(TenantId tenant, RouterId router) {
        alarms.wake(tenant, AlarmKind.CONVERGE_ROUTER, router.value(), clock.instant());
    }

    /** Several in one transaction: always in the same order, so that two transactions never wait for each other. */
    public void ringAll(TenantId tenant, Stream<RouterId> routers) {
        routers.distinct().sorted(Comparator.comparing(RouterId::value)).forEach(router -> ring(tenant, router));
    }

    /** Also where the next try is set for later. */
    void tryNow(TenantId tenant, RouterId router) {
        alarms.wake(tenant, AlarmKind.TRY_ROUTER, router.value(), clock.instant());
    }

    /** From now on the router is looked at from time to time. */
    void watch(TenantId tenant, RouterId router) {
        alarms.wake(tenant, AlarmKind.WATCH_ROUTER, router.value(), clock.instant());
    }
}
