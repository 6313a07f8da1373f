package io.wispportal.core.credential;

import java.util.UUID;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Hashes and checks passwords: Argon2id with 19 MiB, two passes, one lane (OWASP's minimum), bounded by a
 * {@link HashingGate} because each hash costs about 50 ms of a core and 19 MiB.
 */
public final class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final HashingGate gate;
    private final String dummy;

    public Passwords(HashingGate gate) {
        this.gate = gate;
        this.dummy = encoder.encode(new UUID(0, 1).toString());
    }

    /** A PHC string with a new salt. */
    public String hash(String password) {
        return gate.run(() -> encoder.encode(password));
    }

    boolean matches(String password, String hash) {
        return gate.run(() -> encoder.matches(password, hash));
    }

    /** Costs what a check costs, for accounts that are not there or locked. */
    void matchesNothing(String password) {
        gate.run(() -> encoder.matches(password, dummy));
    }

    /** Whether the hash was made with weaker parameters than today's. */
    boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }
}
