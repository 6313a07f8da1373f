package io.wispportal.core.credential;

import java.util.UUID;

/**
 * Hashes and checks passwords with {@link Argon2}, bounded by a {@link HashingGate} because each hash costs some 20 ms of a
 * core, on many machines more, and 19 MiB.
 */
public final class Passwords {

    private final Argon2 argon2 = new Argon2();
    private final HashingGate gate;
    private final String dummy;

    public Passwords(HashingGate gate) {
        this.gate = gate;
        this.dummy = argon2.hash(new UUID(0, 1).toString());
    }

    /** A PHC string with a new salt. */
    public String hash(String password) {
        return gate.run(() -> argon2.hash(password));
    }

    boolean matches(String password, String hash) {
        return gate.run(() -> argon2.matches(password, hash));
    }

    /** Costs what a check costs, for accounts that are not there or locked. */
    void matchesNothing(String password) {
        gate.run(() -> argon2.matches(password, dummy));
    }

    /** Whether the hash was made with weaker parameters than today's. */
    boolean isOutdated(String hash) {
        return argon2.isOutdated(hash);
    }
}
