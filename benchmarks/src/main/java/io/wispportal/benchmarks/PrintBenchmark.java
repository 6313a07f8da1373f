package io.wispportal.benchmarks;

import io.wispportal.routeros.client.NativeTransport;
import io.wispportal.routeros.mikrotik.MikrotikTransport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Many rows of an address list, printed for each client in turn; no distance, the router takes nothing for a command. */
final class PrintBenchmark {

    private static final int WARM_UP = 3;

    private final int rows;
    private final int rounds;
    /** Mutable state: answers that did not hold all rows. */
    private long wrong;

    PrintBenchmark(int rows, int rounds) {
        this.rows = rows;
        this.rounds = rounds;
    }

    long run() throws Exception {
        System.out.printf(
                "%n%d rows printed, no distance%n%-12s %-24s %10s %12s%n",
                rows, "properties", "client", "s", "x native");
        try (SimulatedRouter router = SimulatedRouter.start()) {
            for (int i = 0; i < rows; i++) {
                router.put(i);
            }
            tell(router, "all", List.of());
            tell(router, ".id,comment", List.of(".id", "comment"));
        }
        return wrong;
    }

    private void tell(SimulatedRouter router, String name, List<String> properties) throws Exception {
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        try (Printer ours = Printer.of(new NativeTransport(Acme.WINDOW).open(router.login()));
                Printer theirs = Printer.of(new MikrotikTransport(Acme.WINDOW).open(router.login()));
                Printer plain = Printer.plain(router)) {
            for (int i = -WARM_UP; i < rounds; i++) {
                measure("native", ours, properties, i, seconds);
                measure("MikrotikTransport", theirs, properties, i, seconds);
                measure("mikrotik-java", plain, properties, i, seconds);
            }
        }
        print(name, seconds);
    }

    /** Rounds before the first one warm up. */
    private void measure(
            String name, Printer printer, List<String> properties, int round, Map<String, List<Double>> seconds)
            throws Exception {
        long start = System.nanoTime();
        long printed = printer.comments(properties);
        double taken = (System.nanoTime() - start) / 1e9;
        wrong += printed == rows ? 0 : 1;
        if (round >= 0) {
            seconds.computeIfAbsent(name, unused -> new ArrayList<>()).add(taken);
        }
    }

    private static void print(String properties, Map<String, List<Double>> seconds) {
        double ours = Figures.middle(seconds.getOrDefault("native", List.of()));
        seconds.forEach((client, all) -> {
            double taken = Figures.middle(all);
            System.out.printf(Locale.ROOT, "%-12s %-24s %10.3f %12.2f%n", properties, client, taken, taken / ours);
        });
    }
}
