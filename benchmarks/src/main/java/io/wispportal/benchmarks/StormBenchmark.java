package io.wispportal.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Invoices of customers who are signed in, while nobody signs in, while 64 sign in at once, and while as many threads as
 * may hash at once do so in this process: what two busy processors alone do to a page.
 */
final class StormBenchmark {

    private static final int CROWD = 64;

    private final Installation installation;
    private final Load.Start page;
    private final Crowd crowd;
    private final Load.Start hashing;
    private final int seconds;
    private final int rounds;

    StormBenchmark(Installation installation, String password, String hash, int seconds, int rounds) {
        this.installation = installation;
        this.page = of(PageTarget.invoices(installation.customers()));
        this.crowd = new Crowd(SignInTarget.right(installation.customers(), password));
        this.hashing = RawArgon2.of(hash).work(password);
        this.seconds = seconds;
        this.rounds = rounds;
    }

    long run() throws Exception {
        new Load(8, seconds).run(page);
        List<Figures> calm = new ArrayList<>();
        List<Figures> storm = new ArrayList<>();
        List<Figures> busy = new ArrayList<>();
        List<Figures> signIns = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            calm.add(Figures.of("calm", 1, new Load(1, seconds).run(page), 0));
            storm.add(during(of(crowd), CROWD, "storm", signIns));
            busy.add(during(hashing, Runtime.getRuntime().availableProcessors(), "only hashing", new ArrayList<>()));
        }
        List<Figures> all =
                List.of(Figures.median(calm), Figures.median(storm), Figures.median(busy), Figures.median(signIns));
        all.forEach(System.out::println);
        System.out.printf(
                Locale.ROOT,
                "  invoices' p99 in the storm: %.1f x calm, %.1f x beside hashing alone; %d told to try again%n",
                all.get(1).p99() / all.get(0).p99(),
                all.get(1).p99() / all.get(2).p99(),
                crowd.sentAway().sum());
        return Figures.wrong(all);
    }

    /** The page in the middle of the others' work. */
    private Figures during(Load.Start others, int clients, String name, List<Figures> theirs) throws Exception {
        ExecutorService beside = Executors.newSingleThreadExecutor();
        try {
            Future<Load.Outcome> work = beside.submit(() -> new Load(clients, seconds + 3).run(others));
            TimeUnit.SECONDS.sleep(2);
            Figures pages = Figures.of(name, 1, new Load(1, seconds).run(page), 0);
            theirs.add(Figures.of("sign-ins", clients, work.get(), 0));
            return pages;
        } finally {
            beside.shutdown();
        }
    }

    private Load.Start of(Target target) {
        return Browsing.of(installation.server(), target);
    }
}
