package io.wispportal.benchmarks;

import java.util.List;

/**
 * Signed-in home and invoices on WildFly with PostgreSQL, random customers, beside a bare Jakarta REST hello of the same
 * server: interleaved rounds, medians, ratios. Arguments: the packaged jar; customers; seconds a run; rounds.
 */
public final class PagesBenchmark {

    private static final int[] CLIENTS = {1, 8, 32};
    private static final int WARM_UP_SECONDS = 30;

    private PagesBenchmark() {}

    public static void main(String[] args) throws Exception {
        System.exit(wrongAnswers(Arguments.of(args)) == 0 ? 0 : 1);
    }

    private static long wrongAnswers(Arguments arguments) throws Exception {
        try (Installation installation = Installation.start(arguments.text(0), arguments.number(1, 10_000))) {
            installation.addHello();
            Meter meter = new Meter(installation, arguments.number(2, 5), arguments.number(3, 3));
            long wrong = pages(meter, PageTarget.all(installation.customers()));
            new UploadBenchmark(installation.server(), installation.customers()).run();
            return wrong;
        }
    }

    private static long pages(Meter meter, List<Target> targets) throws Exception {
        meter.warmUp(targets, WARM_UP_SECONDS);
        System.out.println(Figures.head());
        long wrong = 0;
        for (int clients : CLIENTS) {
            List<Figures> medians = meter.medians(clients, targets);
            medians.stream().skip(1).forEach(figures -> System.out.println(figures.beside(medians.get(0))));
            wrong += Figures.wrong(medians);
        }
        return wrong;
    }
}
