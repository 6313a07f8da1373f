package io.wispportal.benchmarks;

import io.wispportal.routeros.plan.DesiredRouter;
import io.wispportal.routeros.plan.Strategy;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Suspended customers on a router 20 ms away: made, left as they are, moved to another portal address. */
final class ConvergenceBenchmark {

    private static final int AWAY = 20;
    private static final Duration WORK = Duration.ofMillis(1);

    private final int customers;
    /** Mutable state: convergences that did not end as they should. */
    private long wrong;

    ConvergenceBenchmark(int customers) {
        this.customers = customers;
    }

    long run() {
        System.out.printf(
                "%n%d suspended customers, %d ms away, 1 ms of work each%n%-20s %-22s %10s %10s%n",
                customers, AWAY, "strategy", "what", "s", "writes");
        for (Strategy strategy : List.of(Strategy.PROXY_PER_CUSTOMER, Strategy.PROXY_PER_KIND)) {
            try (SimulatedRouter router = SimulatedRouter.start()) {
                router.slow(AWAY, WORK);
                tell(router, "made", Acme.suspended(strategy, Acme.PORTAL, customers));
                tell(router, "left as they are", Acme.suspended(strategy, Acme.PORTAL, customers));
                tell(router, "three more", Acme.suspended(strategy, Acme.PORTAL, customers + 3));
                tell(router, "another address", Acme.suspended(strategy, Acme.OTHER_PORTAL, customers + 3));
            }
        }
        return wrong;
    }

    private void tell(SimulatedRouter router, String what, DesiredRouter desired) {
        Convergence done = Convergence.of(router, desired);
        wrong += done.isRight() ? 0 : 1;
        System.out.printf(
                Locale.ROOT, "%-20s %-22s %10.2f %10d%n", desired.strategy(), what, done.seconds(), done.writes());
    }
}
