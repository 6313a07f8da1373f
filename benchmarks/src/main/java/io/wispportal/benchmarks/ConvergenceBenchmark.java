package io.wispportal.benchmarks;

import io.wispportal.routeros.apply.Outcome;
import io.wispportal.routeros.apply.RouterConvergence;
import io.wispportal.routeros.client.NativeTransport;
import io.wispportal.routeros.plan.DesiredRouter;
import io.wispportal.routeros.plan.Guards;
import io.wispportal.routeros.plan.Notice;
import io.wispportal.routeros.plan.Planner;
import io.wispportal.routeros.plan.Portal;
import io.wispportal.routeros.plan.RouterSettings;
import io.wispportal.routeros.plan.RowKind;
import io.wispportal.routeros.plan.Strategy;
import io.wispportal.routeros.plan.Target;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Suspended customers on a router 20 ms away: made, left as they are, moved to another portal address. */
final class ConvergenceBenchmark {

    private static final int AWAY = 20;
    private static final Duration WORK = Duration.ofMillis(1);
    private static final byte[] KEY = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final int customers;
    private final RouterConvergence convergence =
            new RouterConvergence(new NativeTransport(64), new Planner("acme", KEY), Clock.systemUTC());
    /** Mutable state: convergences that did not end as they should. */
    private long wrong;

    ConvergenceBenchmark(int customers) {
        this.customers = customers;
    }

    long run() {
        System.out.printf(
                "%d suspended customers, %d ms away, 1 ms of work each%n%-20s %-22s %10s %10s%n",
                customers, AWAY, "strategy", "what", "s", "writes");
        for (Strategy strategy : List.of(Strategy.PROXY_PER_CUSTOMER, Strategy.PROXY_PER_KIND)) {
            try (SimulatedRouter router = SimulatedRouter.start()) {
                router.slow(AWAY, WORK);
                tell(router, "made", desired(strategy, "portal.acme.example", customers));
                tell(router, "left as they are", desired(strategy, "portal.acme.example", customers));
                tell(router, "three more", desired(strategy, "portal.acme.example", customers + 3));
                tell(router, "another address", desired(strategy, "clientes.acme.example", customers + 3));
            }
        }
        return wrong;
    }

    private void tell(SimulatedRouter router, String what, DesiredRouter desired) {
        router.simulator().log().clear();
        long start = System.nanoTime();
        Outcome outcome = convergence.converge(router.login(), desired, Guards.USUAL.confirm());
        double seconds = (System.nanoTime() - start) / 1e9;
        wrong += outcome.isConverged() ? 0 : 1;
        System.out.printf(
                Locale.ROOT,
                "%-20s %-22s %10.2f %10d%n",
                desired.strategy(),
                what,
                seconds,
                router.simulator().log().writes());
    }

    private static DesiredRouter desired(Strategy strategy, String host, int customers) {
        List<Target> targets = IntStream.range(0, customers)
                .mapToObj(i -> new Target("s" + i, SimulatedRouter.address(i), "c" + i))
                .toList();
        Notice notice = new Notice(RowKind.SUSPENSION, "https://" + host + "/aviso/corte", 8101, targets);
        RouterSettings settings =
                new RouterSettings(strategy == Strategy.PROXY_PER_CUSTOMER ? "Morosos" : null, false, Map.of());
        return new DesiredRouter(
                "acme", Portal.named(host, "203.0.113.10"), strategy, settings, List.of(notice), List.of(), List.of());
    }
}
