package io.wispportal.benchmarks;

import io.wispportal.routeros.client.NativeTransport;
import io.wispportal.routeros.transport.Answer;
import io.wispportal.routeros.transport.RouterSession;
import io.wispportal.routeros.wire.Command;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javax.net.SocketFactory;
import me.legrange.mikrotik.ApiConnection;

/**
 * The portal's client of RouterOS beside plain mikrotik-java, at the simulated router, which works a millisecond on each
 * command; then whole convergences. Arguments: rows that are added; rows of a router that is converged.
 */
public final class RouterBenchmark {

    private static final Duration WORK = Duration.ofMillis(1);
    private static final int WINDOW = 64;

    private final int adds;
    /** Mutable state: routers that did not hold what they should. */
    private long wrong;

    private RouterBenchmark(int adds) {
        this.adds = adds;
    }

    public static void main(String[] args) throws Exception {
        Arguments arguments = Arguments.of(args);
        RouterBenchmark benchmark = new RouterBenchmark(arguments.number(0, 1_000));
        System.out.printf("%d adds, 1 ms of the router's work each%n", benchmark.adds);
        System.out.printf(
                "%-6s %14s %14s %16s %12s%n", "ms", "mikrotik s", "native s", "of router's rate", "x mikrotik");
        for (int millis : List.of(0, 20, 50)) {
            benchmark.adding(millis);
        }
        long others = new ConvergenceBenchmark(arguments.number(1, 5_000)).run();
        System.exit(benchmark.wrong + others == 0 ? 0 : 1);
    }

    private void adding(int millis) throws Exception {
        double peer = peer(millis);
        double ours = ours(millis);
        double own = adds * WORK.toNanos() / 1e9;
        System.out.printf(
                Locale.ROOT, "%-6d %14.2f %14.2f %16.2f %12.1f%n", millis, peer, ours, own / ours, peer / ours);
    }

    private double peer(int millis) throws Exception {
        try (SimulatedRouter router = SimulatedRouter.start()) {
            try (ApiConnection connection =
                    ApiConnection.connect(SocketFactory.getDefault(), router.host(), router.port(), 5_000)) {
                connection.login(SimulatedRouter.USER, SimulatedRouter.PASSWORD);
                router.slow(millis, WORK);
                long start = System.nanoTime();
                for (int i = 0; i < adds; i++) {
                    connection.execute(
                            "/ip/firewall/address-list/add list=morosos address=" + SimulatedRouter.address(i));
                }
                return seconds(router, start);
            }
        }
    }

    private double ours(int millis) {
        try (SimulatedRouter router = SimulatedRouter.start();
                RouterSession session = new NativeTransport(WINDOW).open(router.login())) {
            router.slow(millis, WORK);
            long start = System.nanoTime();
            List<CompletableFuture<Answer>> sent = new ArrayList<>();
            for (int i = 0; i < adds; i++) {
                sent.add(session.send(Command.of("/ip/firewall/address-list/add")
                        .with("list", "morosos")
                        .with("address", SimulatedRouter.address(i))));
            }
            sent.forEach(CompletableFuture::join);
            return seconds(router, start);
        }
    }

    private double seconds(SimulatedRouter router, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        wrong += router.rows() == adds ? 0 : 1;
        return seconds;
    }
}
