package io.wispportal.routeros.apply;

import io.wispportal.routeros.plan.DesiredRouter;
import io.wispportal.routeros.plan.Guards;
import io.wispportal.routeros.plan.Planner;
import io.wispportal.routeros.plan.RouterState;
import io.wispportal.routeros.transport.RouterException;
import io.wispportal.routeros.transport.RouterLogin;
import io.wispportal.routeros.transport.RouterSession;
import io.wispportal.routeros.transport.RouterTransport;
import java.time.Clock;

/**
 * Brings routers to the state that they should be in, whatever they are in (NOT-06). It reads, plans, applies and reads
 * back; what it did not see succeed it reads again. Stopped anywhere, it does the rest when it is called again, but for
 * sessions whose login got the profile of another plan: nothing on the router tells that they began with the old one. One
 * call a router at a time: two would plan from what the other changes.
 */
public final class RouterConvergence {

    private final RouterTransport transport;
    private final Planner planner;
    private final Clock clock;

    public RouterConvergence(RouterTransport transport, Planner planner, Clock clock) {
        this.transport = transport;
        this.planner = planner;
        this.clock = clock;
    }

    /**
     * What would be done; nothing is changed.
     *
     * @throws RouterException if the router cannot be read
     */
    public Look look(RouterLogin login, DesiredRouter desired, Guards guards) {
        try (RouterSession session = transport.open(login)) {
            RouterState state = new RouterScan(session, login.user(), clock).read(null);
            return new Look(planner.plan(desired, state, guards), state.facts());
        }
    }

    /**
     * Does it. A plan that is refused or that somebody has to confirm is not applied; {@link Outcome#last} says why.
     *
     * @throws RouterException if the router cannot be reached or refuses what it should take; what was done stays, and the
     *                         next call goes on from there
     */
    public Outcome converge(RouterLogin login, DesiredRouter desired, Guards guards) {
        try (RouterSession session = transport.open(login)) {
            RouterScan scan = new RouterScan(session, login.user(), clock);
            return new ConvergenceRun(session, scan, planner, desired, guards, clock).run();
        }
    }
}
