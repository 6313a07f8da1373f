package io.wispportal.benchmarks;

import io.wispportal.core.credential.HashingGate;
import io.wispportal.core.credential.Passwords;

/**
 * Signing in on WildFly with PostgreSQL, beside Argon2id alone; refusals; a crowd; a password for everybody. Arguments: the
 * packaged jar; customers; seconds a run; rounds; customers of the largest mass change.
 */
public final class PasswordBenchmark {

    private static final String PASSWORD = "cabra azul 7";

    private PasswordBenchmark() {}

    public static void main(String[] args) throws Exception {
        System.exit(wrongAnswers(Arguments.of(args)) == 0 ? 0 : 1);
    }

    private static long wrongAnswers(Arguments arguments) throws Exception {
        int seconds = arguments.number(2, 5);
        int rounds = arguments.number(3, 3);
        String hash = new Passwords(HashingGate.forThisMachine()).hash(PASSWORD);
        try (Installation installation = Installation.start(arguments.text(0), arguments.number(1, 10_000))) {
            installation.customers().setPassword(installation.database(), hash);
            return new SignInBenchmark(installation, PASSWORD, hash, seconds, rounds).run()
                    + new RefusalBenchmark(installation, rounds).run()
                    + new StormBenchmark(installation, PASSWORD, hash, seconds, rounds).run()
                    + new MassBenchmark(installation, PASSWORD, hash).run(arguments.number(4, 1_000_000));
        }
    }
}
