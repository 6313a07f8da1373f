package io.wispportal.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Customers with the right password, over HTTP and as the use case alone, beside Argon2id alone on as many threads as may
 * hash at once, with and without a queue.
 */
final class SignInBenchmark {

    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final int WARM_UP_SECONDS = 15;

    private final Meter meter;
    private final SignInTarget overHttp;
    private final RawArgon2 raw;
    private final InMemorySignIn useCase;
    private final int seconds;
    private final int rounds;

    SignInBenchmark(Installation installation, String password, String hash, int seconds, int rounds) {
        this.meter = new Meter(installation, seconds, 1);
        this.overHttp = SignInTarget.right(installation.customers(), password);
        this.raw = RawArgon2.of(hash);
        this.useCase = new InMemorySignIn(hash);
        this.seconds = seconds;
        this.rounds = rounds;
    }

    long run() throws Exception {
        meter.warmUp(List.of(overHttp), WARM_UP_SECONDS);
        new Load(CORES, WARM_UP_SECONDS).run(raw.work(overHttp.password()));
        new Load(CORES, WARM_UP_SECONDS).run(useCase.work(overHttp.password()));
        System.out.println(Figures.head());
        return compare(1, 1) + compare(CORES, 4 * CORES);
    }

    /** @param clients who sign in; more than threads wait for their turn */
    private long compare(int threads, int clients) throws Exception {
        List<Figures> hashes = new ArrayList<>();
        List<Figures> useCases = new ArrayList<>();
        List<Figures> signIns = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            hashes.add(here("Argon2id", threads, raw.work(overHttp.password())));
            useCases.add(here("use case", clients, useCase.work(overHttp.password())));
            signIns.add(meter.once(overHttp, clients));
        }
        return tell(Figures.median(hashes), List.of(Figures.median(useCases), Figures.median(signIns)));
    }

    /** With the processor time of this process in the server's place. */
    private Figures here(String name, int clients, Load.Start work) throws Exception {
        long pid = ProcessHandle.current().pid();
        double cpu = Processor.millis(pid);
        Load.Outcome outcome = new Load(clients, seconds).run(work);
        return Figures.of(
                name,
                clients,
                outcome,
                (Processor.millis(pid) - cpu) / outcome.nanos().size());
    }

    private static long tell(Figures hash, List<Figures> all) {
        System.out.println(hash);
        all.forEach(System.out::println);
        for (Figures signIn : all) {
            System.out.println(signIn.beside(hash));
            System.out.printf(
                    Locale.ROOT,
                    "    %.2f x its processor time%n",
                    (signIn.serverCpu() + signIn.databaseCpu()) / hash.serverCpu());
            if (signIn.clients() == 1) {
                System.out.printf(Locale.ROOT, "    %+.2f ms at p50%n", signIn.p50() - hash.p50());
            }
        }
        return hash.wrong() + Figures.wrong(all);
    }
}
