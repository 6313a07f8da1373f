package io.wispportal.benchmarks;

import io.wispportal.routeros.apply.RouterConvergence;
import io.wispportal.routeros.client.NativeTransport;
import io.wispportal.routeros.plan.DesiredRouter;
import io.wispportal.routeros.plan.Notice;
import io.wispportal.routeros.plan.Planner;
import io.wispportal.routeros.plan.Portal;
import io.wispportal.routeros.plan.RouterSettings;
import io.wispportal.routeros.plan.RowKind;
import io.wispportal.routeros.plan.Strategy;
import io.wispportal.routeros.plan.Target;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The provider whose routers are measured: some of its customers are suspended, nobody else hears anything. */
final class Acme {

    static final String PORTAL = "portal.acme.example";
    static final String OTHER_PORTAL = "clientes.acme.example";
    /** Commands under way at once. */
    static final int WINDOW = 64;

    private static final String SLUG = "acme";
    private static final byte[] KEY = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private Acme() {}

    static RouterConvergence convergence() {
        return new RouterConvergence(new NativeTransport(WINDOW), new Planner(SLUG, KEY), Clock.systemUTC());
    }

    /** As most routers are kept: a rule of the web proxy for suspended customers, and a row of a list for each of them. */
    static DesiredRouter suspended(int customers) {
        return suspended(Strategy.PROXY_PER_KIND, PORTAL, customers);
    }

    static DesiredRouter suspended(Strategy strategy, String host, int customers) {
        List<Target> targets = IntStream.range(0, customers)
                .mapToObj(i -> new Target("s" + i, SimulatedRouter.address(i), "c" + i))
                .toList();
        Notice notice = new Notice(RowKind.SUSPENSION, "https://" + host + "/aviso/corte", 8101, targets);
        RouterSettings settings =
                new RouterSettings(strategy == Strategy.PROXY_PER_CUSTOMER ? "Morosos" : null, false, Map.of());
        return new DesiredRouter(
                SLUG, Portal.named(host, "203.0.113.10"), strategy, settings, List.of(notice), List.of(), List.of());
    }
}
