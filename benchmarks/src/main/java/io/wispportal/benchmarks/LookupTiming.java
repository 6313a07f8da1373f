package io.wispportal.benchmarks;

import io.wispportal.balance.BalanceIdentifier;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether the time of an answer tells what was found: who owes, who owes nothing and nobody, in turn on one connection. */
final class LookupTiming {

    private static final int SAMPLES = 400;
    private static final double[] SHARES = {0.05, 0.25, 0.50, 0.75, 0.95, 0.99};
    private static final double LIMIT = 5;

    private final Installation installation;
    private final List<LookupTarget> targets;
    /** Mutable state: answers that were not what they should be. */
    private long wrong;

    LookupTiming(Installation installation, LookupTarget found, Sessions.Browser anybody) {
        this.installation = installation;
        this.targets = List.of(found, LookupTarget.withoutDebt(anybody), LookupTarget.unknown(anybody));
    }

    long run() throws IOException {
        List<List<Double>> millis = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (Timed browser = new Timed(installation.server(), "localhost")) {
            for (int i = 1; i <= SAMPLES; i++) {
                for (int which = 0; which < targets.size(); which++) {
                    millis.get(which).add(once(browser, targets.get(which), i));
                }
            }
        }
        tell(millis);
        return wrong;
    }

    private double once(Timed browser, LookupTarget target, int customer) throws IOException {
        Timed.Answer answer = browser.send(target.request(browser.host(), BalanceIdentifier.USER_NAME, customer));
        wrong += target.isRight(answer.response()) ? 0 : 1;
        return answer.millis();
    }

    private void tell(List<List<Double>> millis) {
        System.out.println("\nms of " + SAMPLES + " each in turn: p5 p25 p50 p75 p95 p99");
        List<Double> medians = new ArrayList<>();
        for (int which = 0; which < targets.size(); which++) {
            List<Double> sorted = millis.get(which).stream().sorted().toList();
            StringBuilder line =
                    new StringBuilder(String.format("%-14s", targets.get(which).name()));
            for (double share : SHARES) {
                line.append(String.format(Locale.ROOT, " %7.2f", sorted.get((int) (SAMPLES * share))));
            }
            System.out.println(line);
            medians.add(sorted.get(SAMPLES / 2));
        }
        double difference = medians.get(0) - medians.get(2);
        System.out.printf(
                Locale.ROOT, "  medians of found and unknown: %+.2f ms (aim: less than %.0f)%n", difference, LIMIT);
    }
}
