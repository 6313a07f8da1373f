package io.wispportal.benchmarks;

import io.wispportal.routeros.apply.Outcome;
import io.wispportal.routeros.plan.Guards;
import io.wispportal.routeros.transport.RouterLogin;
import java.time.Duration;
import java.util.Locale;

/**
 * The client alone, in a process whose memory is measured: reads a router that is as it should be, compares, leaves it.
 * Arguments: host; port; suspended customers; {@code collect} to have everything collected all the time.
 */
public final class LookingProgram {

    private LookingProgram() {}

    public static void main(String[] args) {
        HeapPeak peak = HeapPeak.watch();
        if (args.length > 3) {
            peak.collectAlways();
        }
        long start = System.nanoTime();
        Outcome outcome =
                Acme.convergence().converge(login(args), Acme.suspended(Integer.parseInt(args[2])), Guards.USUAL);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%10.2f %16s %12d%n", seconds, peak.told(), peak.collections());
        System.exit(outcome.isConverged() && outcome.first().steps().isEmpty() ? 0 : 1);
    }

    private static RouterLogin login(String... args) {
        return new RouterLogin(
                args[0],
                Integer.parseInt(args[1]),
                null,
                SimulatedRouter.USER,
                SimulatedRouter.PASSWORD,
                Duration.ofSeconds(5),
                Duration.ofMinutes(2));
    }
}
