package io.wispportal.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * Auto-login links on WildFly with PostgreSQL, beside the invoices of customers who are signed in, with few and with many
 * links stored. Arguments: the packaged jar; customers; seconds a run; rounds; links.
 */
public final class LinkBenchmark {

    private static final int[] CLIENTS = {1, 8};
    private static final int WARM_UP_SECONDS = 10;
    private static final int FEW = 30_000;

    private final Installation installation;
    private final Meter meter;
    private final Links links;

    private LinkBenchmark(Installation installation, Meter meter) {
        this.installation = installation;
        this.meter = meter;
        this.links = new Links(installation.database(), installation.customers());
    }

    public static void main(String[] args) throws Exception {
        System.exit(wrongAnswers(Arguments.of(args)) == 0 ? 0 : 1);
    }

    private static long wrongAnswers(Arguments arguments) throws Exception {
        int many = arguments.number(4, 10_000_000);
        try (Installation installation = Installation.start(arguments.text(0), arguments.number(1, 10_000))) {
            Meter meter = new Meter(installation, arguments.number(2, 5), arguments.number(3, 3));
            LinkBenchmark benchmark = new LinkBenchmark(installation, meter);
            return benchmark.with(Math.min(FEW, many)) + (many > FEW ? benchmark.with(many) : 0);
        }
    }

    private long with(int stored) throws Exception {
        links.growTo(stored);
        // What runs before have left must not count for this one: the sixth session ends the first.
        installation.database().execute("delete from open_session");
        List<Target> targets = targets();
        meter.warmUp(targets, WARM_UP_SECONDS);
        System.out.printf("%d links stored%n%s%n", stored, Figures.head());
        long wrong = 0;
        for (int clients : CLIENTS) {
            List<Figures> medians = meter.medians(clients, targets);
            compare(medians);
            wrong += Figures.wrong(medians);
        }
        return wrong;
    }

    private List<Target> targets() {
        Sessions.Browser anybody = new Sessions(installation.customers().keys()).anybody();
        return List.of(
                PageTarget.invoices(installation.customers()),
                LinkTarget.looking(links, Links.State.LIVE, anybody),
                LinkTarget.looking(links, Links.State.EXPIRED, anybody),
                LinkTarget.looking(links, Links.State.REVOKED, anybody),
                LinkTarget.goingIn(links, anybody));
    }

    private static void compare(List<Figures> medians) {
        medians.stream().skip(1).forEach(figures -> System.out.println(figures.beside(medians.get(0))));
        Figures live = medians.get(1);
        medians.stream()
                .skip(2)
                .limit(2)
                .forEach(over -> System.out.printf(
                        Locale.ROOT,
                        "  %s : %s = %.2f of its p50%n",
                        over.name(),
                        live.name(),
                        over.p50() / live.p50()));
    }
}
