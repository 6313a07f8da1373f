package io.wispportal.benchmarks;

import io.wispportal.core.key.PortalKeys;
import io.wispportal.jpa.PortalSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Signed-in home and invoices on WildFly with PostgreSQL, random customers, beside a bare Jakarta REST hello of the same
 * server: interleaved rounds, medians, ratios. Arguments: the packaged jar; customers; seconds a run; rounds.
 */
public final class PagesBenchmark {

    private static final int[] CLIENTS = {1, 8, 32};
    private static final int WARM_UP_SECONDS = 30;

    private final Database database;
    private final Server server;
    private final List<PageTarget> targets;
    private final int seconds;
    private final int rounds;
    /** Mutable state: answers that were not what they should be. */
    private long wrong;

    private PagesBenchmark(Database database, Server server, List<PageTarget> targets, int seconds, int rounds) {
        this.database = database;
        this.server = server;
        this.targets = targets;
        this.seconds = seconds;
        this.rounds = rounds;
    }

    public static void main(String[] args) throws Exception {
        System.exit(wrongAnswers(args) == 0 ? 0 : 1);
    }

    private static long wrongAnswers(String... args) throws Exception {
        int count = argument(args, 1, 10_000);
        Path folder = Files.createTempDirectory("portal-benchmark");
        Customers customers = new Customers(count, PortalKeys.generate());
        try (Database database = new Database()) {
            PortalSchema.migrate(database.dataSource());
            customers.insert(database);
            try (Server server = new Server(Path.of(args[0]), folder, database.url(), customers.keys())) {
                server.with(HelloLibrary.in(folder));
                System.out.printf(
                        "%d customers, PostgreSQL with fsync, WildFly -Xmx512m, %d processors%n",
                        count, Runtime.getRuntime().availableProcessors());
                PagesBenchmark pages = new PagesBenchmark(
                        database, server, PageTarget.all(customers), argument(args, 2, 5), argument(args, 3, 3));
                pages.run();
                new UploadBenchmark(server, customers).run();
                return pages.wrong;
            }
        }
    }

    private void run() throws Exception {
        for (PageTarget target : targets) {
            new Load(server.port(), 8, WARM_UP_SECONDS).run(target);
        }
        System.out.println(Figures.head());
        for (int clients : CLIENTS) {
            measure(clients);
        }
    }

    private void measure(int clients) throws Exception {
        List<List<Figures>> byTarget = new ArrayList<>();
        targets.forEach(target -> byTarget.add(new ArrayList<>()));
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < targets.size(); i++) {
                byTarget.get(i).add(once(targets.get(i), clients));
            }
        }
        List<Figures> medians = byTarget.stream().map(Figures::median).toList();
        medians.forEach(System.out::println);
        wrong += medians.stream().mapToLong(Figures::wrong).sum();
        medians.stream()
                .skip(1)
                .forEach(figures -> System.out.printf(
                        Locale.ROOT,
                        "  %s : %s = %.2f of its requests/s%n",
                        figures.name(),
                        medians.get(0).name(),
                        figures.rate() / medians.get(0).rate()));
    }

    private Figures once(PageTarget target, int clients) throws Exception {
        long postmaster = ProcessHandle.of(database.postmaster())
                .orElseThrow()
                .parent()
                .orElseThrow()
                .pid();
        long statements = database.transactions();
        double serverCpu = Processor.millis(server.pid());
        double databaseCpu = Processor.millisOfChildren(postmaster);
        Load.Outcome outcome = new Load(server.port(), clients, seconds).run(target);
        int requests = outcome.nanos().size();
        // The statistics arrive a moment after the statements; a second is what PostgreSQL allows itself.
        Thread.sleep(1_200);
        return new Figures(
                target.path().substring(target.path().lastIndexOf('/') + 1),
                clients,
                requests / outcome.seconds(),
                millis(outcome.nanos(), 0.50),
                millis(outcome.nanos(), 0.99),
                (Processor.millis(server.pid()) - serverCpu) / requests,
                (Processor.millisOfChildren(postmaster) - databaseCpu) / requests,
                (double) (database.transactions() - statements) / requests,
                outcome.wrong());
    }

    private static double millis(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share))) / 1e6;
    }

    private static int argument(String[] args, int index, int otherwise) {
        return args.length > index ? Integer.parseInt(args[index]) : otherwise;
    }
}
