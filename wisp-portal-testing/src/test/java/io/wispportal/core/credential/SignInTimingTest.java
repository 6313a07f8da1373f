package io.wispportal.core.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.core.TestIsp;
import io.wispportal.credential.Throttle;
import io.wispportal.credential.ThrottleStore;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The time of a refusal tells nothing. Measured as CPU time of the thread, which neighbours disturb least. */
@Tag("CRE-10")
class SignInTimingTest {

    private static final int SAMPLES = 40;
    private static final int WARM_UP = 5;
    private static final int TRIES = 3;
    private static final double LIMIT = 0.05;

    private final TestIsp isp = new TestIsp();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    @Test
    void anUnknownNameTakesAsLongAsAWrongPassword() {
        assertThat(smallestDifference("ana@wispmega", "nobody@wispmega")).isLessThanOrEqualTo(LIMIT);
    }

    @Test
    void aLockedAccountTakesAsLongAsAWrongPassword() {
        Instant now = isp.clock().instant();
        Throttle locked = new Throttle("account:customer:luis", 5, now, now.plus(Duration.ofDays(9999)), 0);
        isp.inTransaction(() -> isp.store(ThrottleStore.class).save(isp.id(), locked));

        assertThat(smallestDifference("ana@wispmega", "luis@wispmega")).isLessThanOrEqualTo(LIMIT);
    }

    private double smallestDifference(String known, String other) {
        double smallest = Double.MAX_VALUE;
        for (int i = 0; i < TRIES && smallest > LIMIT; i++) {
            smallest = Math.min(smallest, difference(known, other));
        }
        return smallest;
    }

    /** Relative difference of the medians of interleaved samples. */
    private double difference(String known, String other) {
        long[] ofKnown = new long[SAMPLES];
        long[] ofOther = new long[SAMPLES];
        for (int i = -WARM_UP; i < SAMPLES; i++) {
            isp.clock().advance(Duration.ofHours(13)); // so that nothing else is locked by these failures
            long one = time(known);
            long two = time(other);
            if (i >= 0) {
                ofKnown[i] = one;
                ofOther[i] = two;
            }
        }
        return Math.abs(median(ofKnown) - median(ofOther)) / median(ofKnown);
    }

    private long time(String name) {
        long start = threads.getCurrentThreadCpuTime();
        assertThatThrownBy(() -> isp.portal().signIn().customer(null, name, "wrong", "203.0.113.9"))
                .isInstanceOf(SignInRefusedException.class);
        return threads.getCurrentThreadCpuTime() - start;
    }

    private static double median(long[] samples) {
        Arrays.sort(samples);
        return samples[samples.length / 2];
    }
}
