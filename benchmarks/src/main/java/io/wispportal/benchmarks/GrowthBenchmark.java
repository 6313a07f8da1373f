package io.wispportal.benchmarks;

import io.wispportal.routeros.plan.DesiredRouter;
import io.wispportal.routeros.plan.Strategy;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What more suspended customers cost where they are rows of a list: routers 20 ms away are left as they are, then moved to
 * another portal address. Writes must be none and as many on all.
 */
final class GrowthBenchmark {

    private static final int AWAY = 20;
    private static final Duration WORK = Duration.ofMillis(1);
    private static final List<Integer> PARTS = List.of(20, 4, 1);

    private final int largest;
    /** Mutable state: convergences that did not end as they should, and the writes of the first move. */
    private long wrong;

    private int moving = -1;

    GrowthBenchmark(int largest) {
        this.largest = largest;
    }

    long run() {
        System.out.printf(
                "%nPROXY_PER_KIND, %d ms away, 1 ms of work each%n%-12s %14s %10s %16s %10s%n",
                AWAY, "suspended", "left as is s", "writes", "other address s", "writes");
        PARTS.forEach(part -> tell(largest / part));
        return wrong;
    }

    private void tell(int customers) {
        DesiredRouter same = Acme.suspended(customers);
        DesiredRouter moved = Acme.suspended(Strategy.PROXY_PER_KIND, Acme.OTHER_PORTAL, customers);
        try (SimulatedRouter router = SimulatedRouter.start()) {
            judge(Convergence.of(router, same).isRight());
            router.slow(AWAY, WORK);
            tell(customers, Convergence.of(router, same), Convergence.of(router, moved));
        }
    }

    private void tell(int customers, Convergence left, Convergence moved) {
        moving = moving < 0 ? moved.writes() : moving;
        judge(left.isRight() && left.writes() == 0);
        judge(moved.isRight() && moved.writes() == moving);
        System.out.printf(
                Locale.ROOT,
                "%-12d %14.2f %10d %16.2f %10d%n",
                customers,
                left.seconds(),
                left.writes(),
                moved.seconds(),
                moved.writes());
    }

    private void judge(boolean isRight) {
        wrong += isRight ? 0 : 1;
    }
}
