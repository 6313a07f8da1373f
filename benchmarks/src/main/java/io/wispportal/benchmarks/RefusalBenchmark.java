package io.wispportal.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether the time of a refusal tells if there is such a user: unknown ones and wrong passwords in turn. */
final class RefusalBenchmark {

    /** Of each kind in a round; three hundred failures a minute would be an attack on the tenant. */
    private static final int TRIES = 100;

    private final Installation installation;
    private final SignInTarget unknown;
    private final SignInTarget wrong;
    private final int rounds;
    /** Mutable state: answers that were not what they should be. */
    private long notRight;

    RefusalBenchmark(Installation installation, int rounds) {
        this.installation = installation;
        this.unknown = SignInTarget.unknown(installation.customers(), "no es la clave");
        this.wrong = SignInTarget.wrong(installation.customers(), "no es la clave");
        this.rounds = rounds;
    }

    long run() throws Exception {
        List<Double> ofUnknown = new ArrayList<>();
        List<Double> ofWrong = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            if (round == 1) { // the one before was for warming up
                ofUnknown.clear();
                ofWrong.clear();
            }
            installation.database().execute("delete from throttle");
            round(ofUnknown, ofWrong);
        }
        installation.database().execute("delete from throttle");
        double nobody = Figures.middle(ofUnknown);
        double somebody = Figures.middle(ofWrong);
        System.out.printf(
                Locale.ROOT,
                "unknown user %.2f ms, wrong password %.2f ms: %+.1f %%%n",
                nobody,
                somebody,
                100 * (nobody / somebody - 1));
        return notRight;
    }

    private void round(List<Double> ofUnknown, List<Double> ofWrong) throws IOException {
        try (Timed browser = new Timed(installation.server(), "localhost")) {
            for (int i = 1; i <= Math.min(TRIES, wrong.count()); i++) {
                ofUnknown.add(millis(browser, unknown, i));
                ofWrong.add(millis(browser, wrong, i));
            }
        }
    }

    private double millis(Timed browser, SignInTarget target, int number) throws IOException {
        Timed.Answer answer = browser.send(target.request(browser.host(), number));
        notRight += target.isRight(number, answer.response()) ? 0 : 1;
        return answer.millis();
    }
}
