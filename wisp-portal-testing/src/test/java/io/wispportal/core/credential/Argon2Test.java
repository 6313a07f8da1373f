package io.wispportal.core.credential;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Beside Spring's encoder, which made the hashes that are stored. */
@Tag("CRE-10")
class Argon2Test {

    private static final Random RANDOM = new Random(20_261_125);
    private static final String WEAK = "$argon2id$v=19$m=64,t=1,p=1$";
    private static final String SALT_AND_HASH = "c29tZXNhbHQ$W6tGbNbVwxHBNnqxAfDkwcyTTzjCAErsGUKrgTZcKvo";

    private final Argon2 argon2 = new Argon2();
    private final Argon2PasswordEncoder spring = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    private final Argon2PasswordEncoder weakSpring = new Argon2PasswordEncoder(24, 40, 2, 512, 1);

    static Stream<String> passwords() {
        return Stream.concat(
                Stream.of("", " ", "x".repeat(1000), "ñandú", "пароль", "パスワード", "\uD83D\uDD11 llave", "a\u0000b"),
                IntStream.range(0, 12).mapToObj(i -> password()));
    }

    /** Of letters from all over Unicode. */
    private static String password() {
        int[] letters = RANDOM.ints(1 + RANDOM.nextInt(40), 1, 0x3_0000)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .toArray();
        return new String(letters, 0, letters.length);
    }

    @ParameterizedTest
    @MethodSource("passwords")
    void eachVerifiesTheOthersHashes(String password) {
        String ours = argon2.hash(password);
        String theirs = spring.encode(password);

        assertThat(ours).matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
        assertThat(spring.matches(password, ours)).isTrue();
        assertThat(spring.matches(password + "x", ours)).isFalse();
        assertThat(argon2.matches(password, theirs)).isTrue();
        assertThat(argon2.matches(password + "x", theirs)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("passwords")
    void readsOtherParametersAsSpringDoes(String password) {
        String theirs = weakSpring.encode(password);

        assertThat(argon2.matches(password, theirs)).isTrue();
        assertThat(argon2.matches("x" + password, theirs)).isFalse();
    }

    @Test
    void everyHashHasItsOwnSalt() {
        assertThat(argon2.hash("same")).isNotEqualTo(argon2.hash("same"));
    }

    /** Known answers of the reference implementation (phc-winner-argon2, test.c). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$argon2i$m=65536,t=2,p=1$c29tZXNhbHQ$9sTbSlTio3Biev89thdrlKKiCaYsjjYVJxGAL3swxpQ",
                "$argon2i$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$wWKIMhR9lyDFvRz9YTZweHKfbftvj+qf+YFY4NeBbtA",
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
                "$argon2id$v=19$m=256,t=2,p=2$c29tZXNhbHQ$bQk8UB/VmZZF4Oo79iDXuL5/0ttZwg2f/5U52iv1cDc"
            })
    void knowsTheAnswersOfTheReference(String phc) {
        assertThat(argon2.matches("password", phc)).isTrue();
        assertThat(argon2.matches("Password", phc)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "$",
                "password",
                "$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy",
                "$argon2id$v=19$m=64,t=1,p=1$",
                "$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHQ",
                "$argon2x$v=19$m=64,t=1,p=1$" + SALT_AND_HASH,
                "$argon2id$v=18$m=64,t=1,p=1$" + SALT_AND_HASH,
                "$argon2id$v=19$m=64,t=0,p=1$" + SALT_AND_HASH,
                "$argon2id$v=19$m=64,t=1,p=0$" + SALT_AND_HASH,
                "$argon2id$v=19$m=0,t=1,p=1$" + SALT_AND_HASH,
                "$argon2id$v=19$m=-1,t=1,p=1$" + SALT_AND_HASH,
                "$argon2id$v=19$m=99999999,t=1,p=1$" + SALT_AND_HASH,
                "$argon2id$v=19$m=99999999999,t=1,p=1$" + SALT_AND_HASH,
                "$argon2id$v=19$t=1,m=64,p=1$" + SALT_AND_HASH,
                "$argon2id$v=19$m=64,t=1,p=1,keyid=x$" + SALT_AND_HASH,
                WEAK + "c29tZXNhbHQ=$W6tGbNbVwxHBNnqxAfDkwcyTTzjCAErsGUKrgTZcKvo",
                WEAK + "c29tZ$W6tGbNbVwxHBNnqxAfDkwcyTTzjCAErsGUKrgTZcKvo",
                WEAK + "c29tZXNhbHQ$",
                WEAK + "c29tZXNhbHQ$AAA",
                WEAK + SALT_AND_HASH + "$",
                WEAK + SALT_AND_HASH + "\n"
            })
    void whatIsNoSuchStringIsNobodysPassword(String text) {
        assertThat(argon2.matches("", text)).isFalse();
        assertThat(argon2.matches("password", text)).isFalse();
    }

    @Test
    void aHashWithLessMemoryOrFewerPassesThanTodaysIsOutdated() {
        for (String parameters : List.of("m=19455,t=2,p=1", "m=19456,t=1,p=1", "m=65536,t=1,p=4", "m=64,t=9,p=1")) {
            assertOutdated("$argon2id$v=19$" + parameters + "$" + SALT_AND_HASH, true);
        }
        for (String parameters : List.of("m=19456,t=2,p=1", "m=19456,t=3,p=1", "m=65536,t=2,p=4")) {
            assertOutdated("$argon2id$v=19$" + parameters + "$" + SALT_AND_HASH, false);
        }
        assertOutdated("$argon2i$v=19$m=19456,t=2,p=1$" + SALT_AND_HASH, false);
        assertThat(argon2.isOutdated("password")).isFalse();
    }

    @Test
    void theBlocksOfAHashServeTheNextOne() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        String hash = argon2.hash("x");
        argon2.matches("x", hash);

        long before = threads.getCurrentThreadAllocatedBytes();
        argon2.matches("x", hash);

        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(2 << 20);
    }

    @Test
    void manyAtOnceDoNotMixUpTheirBlocks() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> checks = IntStream.range(0, 12)
                    .<Callable<Boolean>>mapToObj(i -> () -> argon2.matches("p" + i, argon2.hash("p" + i)))
                    .toList();
            for (Future<Boolean> check : threads.invokeAll(checks)) {
                assertThat(check.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void assertOutdated(String phc, boolean expected) {
        assertThat(argon2.isOutdated(phc)).as(phc).isEqualTo(expected);
        assertThat(spring.upgradeEncoding(phc)).as("Spring: " + phc).isEqualTo(expected);
    }
}
