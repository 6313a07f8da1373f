package io.wispportal.core.credential;

import java.lang.ref.SoftReference;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id with 19 MiB, two passes, one lane (OWASP's minimum), as PHC strings; reads hashes made with other parameters
 * too. The blocks of a hash are kept for the next one: thrown away, 19,456 of them a hash, they cost more collecting than
 * all else. Safe for use by several threads.
 */
final class Argon2 {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;

    /** Without a version the string is from before there were any, which was 1.0 (16). */
    private static final Pattern PHC = Pattern.compile("\\$argon2(?<type>d|i|id)(\\$v=(?<version>16|19))?"
            + "\\$m=(?<memory>[1-9]\\d{0,7}),t=(?<passes>[1-9]\\d{0,8}),p=(?<lanes>[1-9]\\d{0,6})"
            + "\\$(?<salt>[A-Za-z0-9+/]+)\\$(?<hash>[A-Za-z0-9+/]{6,})");

    private final SecureRandom random = new SecureRandom();

    /** Mutable state: as many as ever hashed at once, the last used first; what is not used, memory pressure takes. */
    private final Deque<SoftReference<KeptBlocks>> pools = new ConcurrentLinkedDeque<>();

    /** A PHC string with a new salt. */
    String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        Argon2Parameters.Builder today = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(PASSES)
                .withParallelism(LANES)
                .withSalt(salt);
        byte[] hash = hash(today, password, HASH_BYTES);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=" + Argon2Parameters.ARGON2_VERSION_13 + "$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES
                + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }

    /** Whether the PHC string was made from this password; false for what is no such string. */
    boolean matches(String password, String phc) {
        return read(phc).map(made -> matches(password, made)).orElse(false);
    }

    /** Whether the PHC string was made with less memory or fewer passes than today's; false for what is no such string. */
    boolean isOutdated(String phc) {
        return read(phc)
                .map(made -> number(made, "memory") < MEMORY_KIB || number(made, "passes") < PASSES)
                .orElse(false);
    }

    private boolean matches(String password, Matcher made) {
        try {
            Base64.Decoder base64 = Base64.getDecoder();
            byte[] expected = base64.decode(made.group("hash"));
            Argon2Parameters.Builder parameters = new Argon2Parameters.Builder(type(made.group("type")))
                    .withVersion(
                            made.group("version") == null
                                    ? Argon2Parameters.ARGON2_VERSION_10
                                    : number(made, "version"))
                    .withMemoryAsKB(number(made, "memory"))
                    .withIterations(number(made, "passes"))
                    .withParallelism(number(made, "lanes"))
                    .withSalt(base64.decode(made.group("salt")));
            return MessageDigest.isEqual(expected, hash(parameters, password, expected.length));
        } catch (IllegalArgumentException noSuchString) {
            return false;
        }
    }

    private byte[] hash(Argon2Parameters.Builder parameters, String password, int length) {
        KeptBlocks blocks = take();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(parameters.withBlockPool(blocks).build());
            byte[] hash = new byte[length];
            generator.generateBytes(password.toCharArray(), hash);
            return hash;
        } finally {
            pools.push(new SoftReference<>(blocks));
        }
    }

    private KeptBlocks take() {
        for (var kept = pools.poll(); kept != null; kept = pools.poll()) {
            KeptBlocks blocks = kept.get();
            if (blocks != null) {
                return blocks;
            }
        }
        return new KeptBlocks(Argon2BytesGenerator.getBlockCount(MEMORY_KIB, LANES));
    }

    private static Optional<Matcher> read(String phc) {
        return Optional.of(PHC.matcher(phc)).filter(Matcher::matches);
    }

    private static int number(Matcher made, String group) {
        return Integer.parseInt(made.group(group));
    }

    private static int type(String name) {
        return switch (name) {
            case "d" -> Argon2Parameters.ARGON2_d;
            case "i" -> Argon2Parameters.ARGON2_i;
            default -> Argon2Parameters.ARGON2_id;
        };
    }
}
