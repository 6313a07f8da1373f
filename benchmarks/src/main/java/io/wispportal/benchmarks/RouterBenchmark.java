package io.wispportal.benchmarks;

import io.wispportal.routeros.client.NativeTransport;
import io.wispportal.routeros.mikrotik.MikrotikTransport;
import io.wispportal.routeros.transport.Answer;
import io.wispportal.routeros.transport.RouterSession;
import io.wispportal.routeros.transport.RouterTransport;
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
 * command; then whole convergences, many routers at once, memory, printing and more customers. Arguments: rows that are
 * added; suspended customers of a router that is converged; routers at once; suspended customers of each; rounds; rows of
 * the router that is read with little memory; rows that are printed; suspended customers of the largest router that is left
 * as it is. A part of size 0 is left out.
 */
public final class RouterBenchmark {

    private static final Duration WORK = Duration.ofMillis(1);

    private final int adds;
    /** Mutable state: routers that did not hold what they should. */
    private long wrong;

    private RouterBenchmark(int adds) {
        this.adds = adds;
    }

    public static void main(String[] args) throws Exception {
        Arguments arguments = Arguments.of(args);
        int customers = arguments.number(3, 200);
        int rounds = arguments.number(4, 5);
        long wrong = run(arguments.number(0, 1_000), adds -> new RouterBenchmark(adds).run())
                + run(arguments.number(1, 5_000), many -> new ConvergenceBenchmark(many).run())
                + run(arguments.number(2, 100), routers -> new FleetBenchmark(routers, customers, rounds).run())
                + run(arguments.number(5, 50_000), rows -> new MemoryBenchmark(rows).run())
                + run(arguments.number(6, 10_000), rows -> new PrintBenchmark(rows, rounds).run())
                + run(arguments.number(7, 20_000), largest -> new GrowthBenchmark(largest).run());
        System.out.printf("%nrouters that did not end as they should: %d%n", wrong);
        System.exit(wrong == 0 ? 0 : 1);
    }

    private interface Part {

        /** How many routers did not end as they should. */
        long run(int size) throws Exception;
    }

    private static long run(int size, Part part) throws Exception {
        return size == 0 ? 0 : part.run(size);
    }

    private long run() throws Exception {
        System.out.printf("%d adds, 1 ms of the router's work each%n", adds);
        System.out.printf(
                "%-6s %14s %14s %16s %12s %14s %16s %12s%n",
                "ms",
                "mikrotik s",
                "native s",
                "of router's rate",
                "x mikrotik",
                "behind ours s",
                "of router's rate",
                "x mikrotik");
        for (int millis : List.of(0, 20, 50)) {
            adding(millis);
        }
        return wrong;
    }

    private void adding(int millis) throws Exception {
        double peer = peer(millis);
        double ours = ours(millis, new NativeTransport(Acme.WINDOW));
        double behind = ours(millis, new MikrotikTransport(Acme.WINDOW));
        double own = adds * WORK.toNanos() / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%-6d %14.2f %14.2f %16.2f %12.1f %14.2f %16.2f %12.1f%n",
                millis,
                peer,
                ours,
                own / ours,
                peer / ours,
                behind,
                own / behind,
                peer / behind);
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

    private double ours(int millis, RouterTransport transport) {
        try (SimulatedRouter router = SimulatedRouter.start();
                RouterSession session = transport.open(router.login())) {
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
