package io.wispportal.core.captcha;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wispportal.Transactions;
import io.wispportal.audit.AuditTrail;
import io.wispportal.captcha.CaptchaAnswerStore;
import io.wispportal.captcha.CaptchaRefusal;
import io.wispportal.captcha.CaptchaSettingsStore;
import io.wispportal.captcha.OutagePolicy;
import io.wispportal.core.TestIsp;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.captcha.RecaptchaStub.Mood;
import io.wispportal.core.credential.CaptchaThrottle;
import io.wispportal.core.key.PortalKeys;
import io.wispportal.credential.ThrottleStore;
import io.wispportal.job.AlarmClock;
import io.wispportal.tenant.TenantDirectory;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Google is out of reach, as it really is: its script does not load, and browsers send forms without answer. */
@Tag("CAP-03")
class CaptchaOutageTest {

    private final PortalKeys keys = PortalKeys.generate();
    private final TestIsp isp = new TestIsp(keys);
    private final RecaptchaStub google = new RecaptchaStub(isp.clock());
    private final CaptchaGate gate = gate();
    private final CaptchaPlace here = new CaptchaPlace(isp.tenant(), false);

    @AfterEach
    void close() {
        google.close();
    }

    @Test
    void aTenantThatTakesFewerTakesFormsWithoutAnswerFromTheFirst() {
        acceptFewer();
        google.become(Mood.BROKEN);

        assertThat(send()).isEqualTo(CaptchaPass.FEWER);
    }

    @Test
    void whereNobodyListensItIsSoToo() {
        acceptFewer();
        google.close();

        assertThat(send()).isEqualTo(CaptchaPass.FEWER);
    }

    @Test
    void theFormIsShownWithoutCaptchaOnceItIsClearThatGoogleIsDown() {
        acceptFewer();
        google.become(Mood.BROKEN);
        assertThat(gate.offer(here).widget()).isNotNull();

        for (int i = 0; i < 5; i++) {
            send();
            isp.clock().advance(Duration.ofSeconds(5));
        }

        assertThat(gate.offer(here).widget()).isNull();
        google.become(Mood.WELL);
        isp.clock().advance(Duration.ofSeconds(30));
        assertThat(refusal()).as("after the pause one looks").isEqualTo(CaptchaRefusal.MISSING);
        assertThat(gate.offer(here).widget()).isNotNull();
    }

    @Test
    void itIsLookedForOnceInFiveSecondsHoweverManyFormsCome() {
        acceptFewer();
        google.become(Mood.BROKEN);
        for (int i = 0; i < 50; i++) {
            assertThat(send()).isEqualTo(CaptchaPass.FEWER);
            isp.clock().advance(Duration.ofMillis(300));
        }

        assertThat(google.asked()).hasSize(3);
    }

    @Test
    void lookingForItCostsNobodysQuota() {
        acceptFewer();

        assertThat(refusal()).isEqualTo(CaptchaRefusal.MISSING);

        assertThat(google.asked())
                .hasSize(1)
                .allSatisfy(fields -> assertThat(fields).doesNotContainKey("secret"));
    }

    @Test
    void whoSolvesItEndsTheOutageForAll() {
        acceptFewer();
        google.become(Mood.BROKEN);
        send();
        google.become(Mood.WELL);

        assertThat(gate.check(here, google.solve("localhost"), "203.0.113.9")).isEqualTo(CaptchaPass.FULL);
        assertThat(refusal()).isEqualTo(CaptchaRefusal.MISSING);
    }

    @Test
    void aTenantThatRefusesDoesNotAskForATickInABoxThatCannotShow() {
        google.become(Mood.BROKEN);

        assertThat(catchThrowableOfType(CaptchaRefusedException.class, this::send)
                        .messageKey())
                .isEqualTo("UNAVAILABLE");
    }

    /** What a browser sends that got no script. */
    private CaptchaPass send() {
        return gate.check(here, "", "203.0.113.9");
    }

    private @Nullable CaptchaRefusal refusal() {
        return catchThrowableOfType(CaptchaRefusedException.class, this::send).why();
    }

    private void acceptFewer() {
        isp.portal().captchaEditing().change(isp.admin(), new CaptchaForm("", "", OutagePolicy.ACCEPT_FEWER, 0));
    }

    private CaptchaGate gate() {
        Transactions transactions = isp.store(Transactions.class);
        return new CaptchaParts(
                        new InstallationKeys(RecaptchaStub.KEYS, isp.clock()),
                        isp.store(TenantDirectory.class),
                        isp.store(CaptchaSettingsStore.class),
                        RecaptchaVerifier.at(google.address(), isp.clock()),
                        new UsedAnswers(
                                isp.store(CaptchaAnswerStore.class),
                                isp.store(AlarmClock.class),
                                transactions,
                                isp.clock()),
                        new CaptchaThrottle(
                                isp.store(ThrottleStore.class), isp.store(AlarmClock.class), transactions, isp.clock()),
                        keys,
                        isp.portal().addresses(),
                        transactions,
                        new AuditLog(isp.store(AuditTrail.class), UUID::randomUUID, isp.clock()),
                        isp.clock())
                .gate();
    }
}
