package io.wispportal.core.captcha;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wispportal.Transactions;
import io.wispportal.core.TestIsp;
import io.wispportal.core.credential.CaptchaThrottle;
import io.wispportal.credential.ThrottleStore;
import io.wispportal.job.AlarmClock;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.InMemoryCaptchaVerifier;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Made-up answers do not use up what the provider answers in a month. */
@Tag("CAP-03")
class CaptchaAttemptsTest {

    private static final String ADDRESS = "203.0.113.9";
    private static final String OWN_NETWORK = "127.0.0.1";

    private final TestIsp isp = new TestIsp();
    private final InMemoryCaptchaVerifier provider = isp.memory().captcha();
    private final CaptchaGate gate = isp.portal().captcha();
    private final CaptchaPlace here = new CaptchaPlace(isp.tenant(), false);

    @Test
    void afterTenRefusedAnswersOfAnAddressNobodyIsAskedForTenMinutes() {
        sendJunk(300, ADDRESS);
        assertThat(provider.asked()).isEqualTo(10);
        CaptchaRefusedException stopped = refused(provider.solve("localhost"), ADDRESS);
        assertThat(stopped.isOften()).isTrue();
        assertThat(stopped.messageKey()).isEqualTo("OFTEN");
        assertThat(gate.check(here, provider.solve("localhost"), "203.0.113.10"))
                .as("another address")
                .isEqualTo(CaptchaPass.FULL);

        isp.after(Duration.ofMinutes(10));
        assertThat(gate.check(here, provider.solve("localhost"), ADDRESS)).isEqualTo(CaptchaPass.FULL);
    }

    @Test
    void anHourStopsAtThirtyOnAllForms() {
        CaptchaPlace other = new CaptchaPlace(isp.demo().tenant("redrural"), false);
        for (int i = 0; i < 4; i++) {
            sendJunk(20, ADDRESS);
            assertThat(refused(other, "made-up", ADDRESS).isOften()).isTrue();
            isp.after(Duration.ofMinutes(11));
        }

        assertThat(provider.asked()).isEqualTo(30);
    }

    @Test
    void inTheTenantsOwnNetworkManyCustomersShareAnAddress() {
        sendJunk(300, OWN_NETWORK);

        assertThat(provider.asked()).isEqualTo(100);
    }

    @Test
    void goodAnswersMissingOnesAndOutagesCountForNothing() {
        for (int i = 0; i < 40; i++) {
            gate.check(here, provider.solve("localhost"), ADDRESS);
            refused("", ADDRESS);
        }
        provider.becomeUnreachable();
        sendJunk(40, ADDRESS);
        provider.recover();
        isp.after(Duration.ofMinutes(1));

        assertThat(gate.check(here, provider.solve("localhost"), ADDRESS)).isEqualTo(CaptchaPass.FULL);
        isp.inTransaction(() -> assertThat(isp.store(ThrottleStore.class)
                        .sweep(TenantId.INSTALLATION, isp.clock().instant(), 0))
                .as("nothing was counted")
                .isFalse());
    }

    @Test
    void atTheSameTimeFiveOfAnAddressAreAskedAbout() {
        CaptchaThrottle throttle = new CaptchaThrottle(
                isp.store(ThrottleStore.class),
                isp.store(AlarmClock.class),
                isp.store(Transactions.class),
                isp.clock());

        assertThat(asked(throttle, 20)).isEqualTo(5);
        assertThat(asked(throttle, 20)).as("and again").isEqualTo(5);
    }

    /** Each is asked while the one before waits for its answer. */
    private int asked(CaptchaThrottle throttle, int more) {
        Optional<Integer> within = throttle.ask(
                isp.id(), isp.tenant(), ADDRESS, () -> more == 0 ? 0 : asked(throttle, more - 1), answer -> false);
        return within.map(asked -> asked + 1).orElse(0);
    }

    private void sendJunk(int times, String address) {
        for (int i = 0; i < times; i++) {
            refused("made-up-" + i, address);
        }
    }

    private CaptchaRefusedException refused(String answer, String address) {
        return refused(here, answer, address);
    }

    private CaptchaRefusedException refused(CaptchaPlace place, String answer, String address) {
        return catchThrowableOfType(CaptchaRefusedException.class, () -> gate.check(place, answer, address));
    }
}
