package io.wispportal.routeros;

import io.wispportal.router.DesiredState;
import io.wispportal.router.Obstacle;
import io.wispportal.router.RouterAccess;
import io.wispportal.router.RouterGateway;
import io.wispportal.router.RouterPlan;
import io.wispportal.router.RouterReport;
import io.wispportal.router.RouterUnavailableException;
import io.wispportal.routeros.apply.Look;
import io.wispportal.routeros.apply.Outcome;
import io.wispportal.routeros.apply.RouterConvergence;
import io.wispportal.routeros.plan.Guards;
import io.wispportal.routeros.plan.Planner;
import io.wispportal.routeros.transport.RouterException;
import io.wispportal.routeros.transport.RouterLogin;
import io.wispportal.routeros.transport.RouterTransport;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/**
 * Drives routers that run RouterOS 6 or 7 over their API. Thread-safe; keeps nothing, opens a session for each call. Who
 * wants another client of the API gives another transport.
 */
public final class RouterOsGateway implements RouterGateway {

    private final RouterTransport transport;
    private final MarkKeys keys;
    private final Clock clock;

    public RouterOsGateway(RouterTransport transport, MarkKeys keys, Clock clock) {
        this.transport = transport;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public RouterPlan plan(RouterAccess router, DesiredState desired) {
        Wishes wishes = new Wishes(router.router(), desired);
        return wishes.why()
                .map(RouterOsGateway::impossible)
                .orElseGet(() -> answered(() -> {
                    Look look =
                            convergence(router, desired).look(login(router), wishes.router(), guards(wishes, false));
                    return new PlanView(wishes, look.facts()).of(look.plan());
                }));
    }

    @Override
    public RouterReport apply(RouterAccess router, DesiredState desired, boolean confirmed) {
        Wishes wishes = new Wishes(router.router(), desired);
        return wishes.why()
                .map(why -> new RouterReport(impossible(why), impossible(why)))
                .orElseGet(() -> answered(() -> {
                    Outcome outcome = convergence(router, desired)
                            .converge(login(router), wishes.router(), guards(wishes, confirmed));
                    PlanView view = new PlanView(wishes, outcome.facts());
                    return new RouterReport(view.of(outcome.first()), view.of(outcome.last()));
                }));
    }

    private RouterConvergence convergence(RouterAccess router, DesiredState desired) {
        Planner planner = new Planner(desired.owner(), keys.of(router.tenant()));
        return new RouterConvergence(transport, planner, clock);
    }

    private static RouterLogin login(RouterAccess access) {
        return new RouterLogin(
                access.router().host(),
                access.router().port(),
                access.router().pin(),
                access.router().user(),
                access.password());
    }

    private static Guards guards(Wishes wishes, boolean confirmed) {
        Guards guards = Guards.USUAL.handOver(wishes.logins()).know(wishes.known());
        Guards sharing = wishes.sharesProxy() ? guards.takeOverProxy() : guards;
        return confirmed ? sharing.confirm() : sharing;
    }

    private static RouterPlan impossible(String why) {
        Obstacle obstacle = new Obstacle(Obstacle.Kind.NOT_POSSIBLE, why);
        return new RouterPlan(List.of(), 0, List.of(obstacle), List.of(), List.of(), null);
    }

    private static <T> T answered(Supplier<T> work) {
        try {
            return work.get();
        } catch (RouterException failed) {
            throw new RouterUnavailableException(Trouble.of(failed), failed);
        }
    }
}
