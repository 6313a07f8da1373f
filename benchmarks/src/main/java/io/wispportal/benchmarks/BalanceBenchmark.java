package io.wispportal.benchmarks;

import io.wispportal.balance.BalanceIdentifier;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The public balance lookup on WildFly with PostgreSQL at a thousand, a hundred thousand and a million customers, with its
 * limits and each captcha's answer noted, beside a bare hello of the same server and beside its statement alone. Arguments:
 * the packaged jar; customers of the largest tenant; seconds a run; rounds.
 */
public final class BalanceBenchmark {

    private static final List<Integer> SIZES = List.of(1_000, 100_000, 1_000_000);
    private static final int[] CLIENTS = {1, 8, 32};
    private static final int WARM_UP_SECONDS = 10;
    private static final int FIRST_WARM_UPS = 6;

    private final Installation installation;
    private final LookedUpTenant tenant;
    private final Sessions.Browser anybody;
    private final int seconds;
    private final int rounds;
    /** Mutable state: what the smallest tenant cost for each number of clients, and wrong answers. */
    private final List<Figures> first = new ArrayList<>();

    private long wrong;

    private BalanceBenchmark(Installation installation, int seconds, int rounds) throws SQLException {
        this.installation = installation;
        this.tenant = new LookedUpTenant(installation.database());
        this.anybody = new Sessions(installation.customers().keys()).anybody();
        this.seconds = seconds;
        this.rounds = rounds;
    }

    public static void main(String[] args) throws Exception {
        System.exit(wrongAnswers(Arguments.of(args)) == 0 ? 0 : 1);
    }

    private static long wrongAnswers(Arguments arguments) throws Exception {
        int most = arguments.number(1, 1_000_000);
        try (Installation installation = Installation.start(arguments.text(0), 1)) {
            installation.addHello();
            BalanceBenchmark benchmark =
                    new BalanceBenchmark(installation, arguments.number(2, 5), arguments.number(3, 3));
            for (int size : SIZES) {
                if (size <= most) {
                    benchmark.with(size);
                }
            }
            return benchmark.wrong;
        }
    }

    private void with(int customers) throws Exception {
        tenant.growTo(customers);
        Targets targets = new Targets(installation.customers(), LookupTarget.found(customers, anybody));
        tenant.forgetLookups();
        plans(targets.lookup());
        warmUp(targets);
        System.out.printf("%n%d customers%n%s%n", customers, Figures.head());
        for (int i = 0; i < CLIENTS.length; i++) {
            compare(i, medians(CLIENTS[i], targets));
        }
        tenant.forgetLookups();
        wrong += new LookupTiming(installation, targets.lookup(), anybody).run();
    }

    /** At first for longer: what a cold server costs would pass for what fewer customers cost. */
    private void warmUp(Targets targets) throws Exception {
        int times = first.isEmpty() ? FIRST_WARM_UPS : 2;
        for (int i = 0; i < times; i++) {
            new Meter(installation, seconds, rounds).warmUp(targets.all(), WARM_UP_SECONDS);
            tenant.forgetLookups();
        }
    }

    /** What is asked: the limit, and the lookup. */
    private record Targets(Target hello, LookupTarget lookup) {

        Targets(Customers customers, LookupTarget lookup) {
            this(PageTarget.hello(customers), lookup);
        }

        List<Target> all() {
            return List.of(hello, lookup);
        }
    }

    /** Each run begins with nothing counted: at a thousand customers everybody's tenth lookup of the day comes soon. */
    private List<Figures> medians(int clients, Targets targets) throws Exception {
        Meter meter = new Meter(installation, seconds, 1);
        List<Figures> hello = new ArrayList<>();
        List<Figures> lookup = new ArrayList<>();
        List<Double> alone = new ArrayList<>();
        LookupStatement statement = LookupStatement.of(installation, targets.lookup(), BalanceIdentifier.USER_NAME);
        for (int round = 0; round < rounds; round++) {
            hello.add(meter.once(targets.hello(), clients));
            tenant.forgetLookups();
            lookup.add(meter.once(targets.lookup(), clients));
            alone.add(statement.rate(clients, seconds, targets.lookup().customers()));
        }
        List<Figures> medians = List.of(Figures.median(hello), Figures.median(lookup));
        medians.forEach(System.out::println);
        System.out.printf(Locale.ROOT, "%-14s %7d %9.0f%n", "statement", clients, Figures.middle(alone));
        wrong += Figures.wrong(medians);
        return medians;
    }

    private void compare(int index, List<Figures> medians) {
        Figures lookup = medians.get(1);
        System.out.println(lookup.beside(medians.get(0)));
        if (first.size() <= index) {
            first.add(lookup);
        }
        System.out.printf(
                Locale.ROOT,
                "  CPU a lookup, server and database: %.2f x that of the smallest tenant%n",
                cpu(lookup) / cpu(first.get(index)));
    }

    private static double cpu(Figures figures) {
        return figures.serverCpu() + figures.databaseCpu();
    }

    /** How each identifier is found, and that whoever is found sees the own sum. */
    private void plans(LookupTarget target) throws Exception {
        for (BalanceIdentifier by : BalanceIdentifier.values()) {
            LookupStatement statement = LookupStatement.of(installation, target, by);
            List<String> plan = statement.plan(target);
            System.out.printf("%nplan by %s, %d customers%n  %s%n", by, target.customers(), String.join("\n  ", plan));
            wrong +=
                    target.customers() > SIZES.get(0) && String.join("\n", plan).contains("Seq Scan on") ? 1 : 0;
            wrong += seesOwnSum(target, by, target.customers()) ? 0 : 1;
        }
    }

    private boolean seesOwnSum(LookupTarget target, BalanceIdentifier by, int customer) throws IOException {
        try (Timed browser = new Timed(installation.server(), "localhost")) {
            Connection.Response found =
                    browser.send(target.request(browser.host(), by, customer)).response();
            byte[] pending =
                    Requests.get(browser.host(), found.location().replaceFirst("^http://[^/]+", ""), found.cookie());
            Connection.Response shown = browser.send(pending).response();
            return shown.text().contains(installation.customers().sum(customer));
        }
    }
}
