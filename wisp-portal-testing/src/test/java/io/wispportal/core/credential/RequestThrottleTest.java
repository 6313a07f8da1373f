package io.wispportal.core.credential;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.Transactions;
import io.wispportal.core.TestIsp;
import io.wispportal.core.captcha.CaptchaPass;
import io.wispportal.credential.ThrottleStore;
import io.wispportal.job.AlarmClock;
import io.wispportal.job.AlarmKind;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How often installations may be asked for. */
@Tag("PRE-05")
class RequestThrottleTest {

    private final TestIsp isp = new TestIsp();
    private final AtomicInteger alarmed = new AtomicInteger();
    private final RequestThrottle throttle = new RequestThrottle(
            isp.store(ThrottleStore.class), new CountedAlarms(), isp.store(Transactions.class), isp.clock());

    @Test
    void whatIsRefusedCountsForNobody() {
        assertThat(admitted(10, "203.0.113.9")).isEqualTo(3);

        assertThat(IntStream.range(0, 250)
                        .filter(i -> admits("198.51.100." + i))
                        .count())
                .isEqualTo(197);
    }

    @Test
    @Tag("CAP-03")
    void whoeverNobodyKnowsToBeAPersonMayAQuarterOfWhatTheTenantMayToo() {
        for (int i = 0; i < 60; i++) {
            assertThat(admitsFewer("198.51.100." + i)).isEqualTo(i < 50);
        }
        assertThat(IntStream.range(0, 250).filter(i -> admits("203.0.113." + i)).count())
                .as("among all")
                .isEqualTo(150);
    }

    private boolean admitsFewer(String address) {
        return throttle.admits(isp.tenant(), address, CaptchaPass.FEWER::share);
    }

    @Test
    void atTheSameTimeAnAddressGetsNoMoreThanInTurn() {
        assertThat(IntStream.range(0, 100)
                        .parallel()
                        .filter(i -> admits("203.0.113.9"))
                        .count())
                .isEqualTo(3);
    }

    /** Setting the alarm holds its row until the commit: all who send would wait for each other. */
    @Test
    void theSweepIsCalledOnceForManyRequests() {
        for (int i = 0; i < 100; i++) {
            assertThat(admits("198.51.100." + i)).isTrue();
            assertThat(throttle.admitsMail(isp.tenant(), i + "@example.com", UUID.randomUUID()))
                    .isTrue();
        }

        assertThat(alarmed).hasValue(1);
    }

    @Test
    void anAddressGetsOneMailADayHoweverItIsWritten() {
        assertThat(throttle.admitsMail(isp.tenant(), "ana@example.com", UUID.randomUUID()))
                .isTrue();
        assertThat(throttle.admitsMail(isp.tenant(), "Ana@Example.com", UUID.randomUUID()))
                .isFalse();
    }

    private int admitted(int tries, String address) {
        return (int) IntStream.range(0, tries).filter(i -> admits(address)).count();
    }

    private boolean admits(String address) {
        return throttle.admits(isp.tenant(), address, limit -> limit);
    }

    /** Counts how often one is set. */
    private final class CountedAlarms implements AlarmClock {

        @Override
        public void wake(TenantId tenant, AlarmKind kind, UUID subject, Instant at) {
            alarmed.incrementAndGet();
        }
    }
}
