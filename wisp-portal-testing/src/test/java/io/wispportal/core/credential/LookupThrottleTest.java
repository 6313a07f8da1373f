package io.wispportal.core.credential;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.Transactions;
import io.wispportal.core.TestIsp;
import io.wispportal.core.captcha.CaptchaPass;
import io.wispportal.credential.ThrottleStore;
import io.wispportal.job.AlarmClock;
import io.wispportal.job.AlarmKind;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How often balances may be looked up, on nodes that share the counters. */
@Tag("BAL-05")
class LookupThrottleTest {

    private static final int OF_TENANT = 3_000;

    private final TestIsp isp = new TestIsp();
    private final LookupThrottle node = node();
    private final LookupThrottle otherNode = node();
    private int visitor;

    @Test
    void theTenantsLimitIsReachedByWhomeverAndEndsWithItsHour() {
        assertThat(admitted(node, OF_TENANT + 10)).isEqualTo(OF_TENANT);

        isp.after(Duration.ofMinutes(59));
        assertThat(admitted(node, 10)).isZero();
        isp.after(Duration.ofMinutes(1));
        assertThat(admitted(node, OF_TENANT + 10)).isEqualTo(OF_TENANT);
    }

    @Test
    void nodesTogetherNeverPassTheTenantsLimitAndMissItByLessThanAHundred() {
        int together = 0;
        for (int i = 0; i < OF_TENANT; i++) {
            together += admitted(i % 3 == 0 ? otherNode : node, 1);
        }
        together += admitted(node, 100) + admitted(otherNode, 100);

        assertThat(together).isBetween(OF_TENANT - 99, OF_TENANT);
    }

    @Test
    @Tag("CAP-03")
    void whoeverNobodyKnowsToBeAPersonMayAQuarterOfWhatTheTenantMayToo() {
        assertThat(admittedFewer(1_000)).isEqualTo(OF_TENANT / 4);
        assertThat(admitted(node, OF_TENANT)).as("among all").isEqualTo(OF_TENANT / 4 * 3);

        isp.after(Duration.ofHours(1));
        assertThat(admitted(node, OF_TENANT - 100)).isEqualTo(OF_TENANT - 100);
        assertThat(admittedFewer(1_000)).isEqualTo(100);
    }

    @Test
    void whatIsRefusedCountsForNobody() {
        for (int i = 0; i < OF_TENANT; i++) {
            node.admits(isp.tenant(), "203.0.113.9", "USER_NAME:user" + i);
        }

        assertThat(admitted(node, OF_TENANT)).isEqualTo(OF_TENANT - 5);
        assertThat(otherNode.admits(isp.tenant(), "198.18.0.1", "USER_NAME:user9"))
                .isFalse();
    }

    @Test
    void anAddressMayFiveTimesAMinuteTwentyAnHourAndSixtyADayOnAllNodes() {
        assertThat(asOften("203.0.113.9", 1, 10)).isEqualTo(5);
        assertThat(asOften("203.0.113.10", 60, 60)).isEqualTo(20);
        assertThat(asOften("203.0.113.11", 24 * 60, 5 * 24 * 60)).isEqualTo(60);
    }

    @Test
    void inTheTenantsOwnNetworkFiftyTimesAsOften() {
        assertThat(asOften("127.0.0.1", 1, 300)).isEqualTo(250);
    }

    @Test
    void aNewDayBeginsWithNothing() {
        assertThat(asOften("203.0.113.9", 24 * 60, 24 * 60)).isEqualTo(60);
        isp.after(Duration.ofDays(1));

        assertThat(asOften("203.0.113.9", 1, 10)).isEqualTo(5);
    }

    @Test
    void atTheSameTimeAnAddressGetsNoMoreThanInTurn() {
        long admitted = IntStream.range(0, 200)
                .parallel()
                .filter(i -> (i % 2 == 0 ? node : otherNode).admits(isp.tenant(), "203.0.113.9", "USER_NAME:user" + i))
                .count();

        assertThat(admitted).isEqualTo(5);
    }

    @Test
    @Tag("CRE-10")
    void nothingStaysForGood() {
        admitted(node, 120);
        assertThat(sweepAfter(Duration.ofHours(23))).as("a day is not over").isTrue();

        assertThat(sweepAfter(Duration.ofHours(2))).as("anything left").isFalse();
    }

    private boolean sweepAfter(Duration time) {
        isp.after(time);
        return isp.portal()
                .alarms()
                .ring(isp.id(), AlarmKind.SWEEP_THROTTLES, isp.id().value())
                .isPresent();
    }

    /** How many of so many tries, spread evenly over these minutes, on both nodes in turn. */
    private int asOften(String address, int minutes, int tries) {
        int admitted = 0;
        for (int i = 0; i < tries; i++) {
            LookupThrottle one = List.of(node, otherNode).get(i % 2);
            admitted += one.admits(isp.tenant(), address, "USER_NAME:" + address + i) ? 1 : 0;
            isp.after(Duration.ofMinutes(minutes).dividedBy(tries));
        }
        return admitted;
    }

    /** How many of so many visitors, each from an address of the own with an identifier of the own. */
    private int admitted(LookupThrottle node, int visitors) {
        return admitted(node, visitors, CaptchaPass.FULL);
    }

    private int admittedFewer(int visitors) {
        return admitted(node, visitors, CaptchaPass.FEWER);
    }

    private int admitted(LookupThrottle node, int visitors, CaptchaPass pass) {
        return (int) IntStream.range(0, visitors)
                .map(i -> ++visitor)
                .filter(i -> node.admits(isp.tenant(), "198.18." + i / 250 + "." + i % 250, "EMAIL:" + i, pass::share))
                .count();
    }

    private LookupThrottle node() {
        return new LookupThrottle(
                isp.store(ThrottleStore.class),
                isp.store(AlarmClock.class),
                isp.store(Transactions.class),
                isp.clock());
    }
}
