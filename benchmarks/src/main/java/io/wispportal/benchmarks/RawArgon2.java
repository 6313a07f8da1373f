package io.wispportal.benchmarks;

import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** The limit of signing in: Argon2id and nothing else, as costly as one of the portal's hashes says. */
final class RawArgon2 {

    private final Argon2Parameters parameters;
    private final byte[] expected;

    private RawArgon2(Argon2Parameters parameters, byte[] expected) {
        this.parameters = parameters;
        this.expected = expected;
    }

    /** @param hash {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash} */
    static RawArgon2 of(String hash) {
        String[] parts = hash.split("\\$", -1);
        String[] costs = parts[3].split(",", -1);
        Argon2Parameters parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(number(parts[2]))
                .withMemoryAsKB(number(costs[0]))
                .withIterations(number(costs[1]))
                .withParallelism(number(costs[2]))
                .withSalt(Base64.getDecoder().decode(parts[4]))
                .build();
        return new RawArgon2(parameters, Base64.getDecoder().decode(parts[5]));
    }

    boolean proves(String password) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(parameters);
        byte[] hash = new byte[expected.length];
        generator.generateBytes(password.toCharArray(), hash);
        return Arrays.equals(hash, expected);
    }

    Load.Start work(String password) {
        return () -> random -> proves(password);
    }

    private static int number(String cost) {
        return Integer.parseInt(cost.substring(cost.indexOf('=') + 1));
    }
}
