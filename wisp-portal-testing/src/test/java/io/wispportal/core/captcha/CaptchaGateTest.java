package io.wispportal.core.captcha;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wispportal.captcha.CaptchaKeys;
import io.wispportal.captcha.CaptchaRefusal;
import io.wispportal.captcha.CaptchaSettings;
import io.wispportal.captcha.CaptchaSettingsStore;
import io.wispportal.captcha.CaptchaTrouble;
import io.wispportal.captcha.OutagePolicy;
import io.wispportal.core.TestIsp;
import io.wispportal.job.AlarmKind;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.InMemoryCaptchaVerifier;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a form that anybody may send asks first. */
@Tag("CAP-03")
class CaptchaGateTest {

    private static final CaptchaKeys OWN = new CaptchaKeys("site-key-of-wispmega", "secret-of-wispmega");
    private static final String HERE = "localhost";
    private static final String OWN_HOST = "clientes.wispmega.localhost";
    private static final String ADDRESS = "203.0.113.9";

    private final TestIsp isp = new TestIsp();
    private final InMemoryCaptchaVerifier provider = isp.memory().captcha();
    private final CaptchaGate gate = isp.portal().captcha();
    private final CaptchaPlace byDefault = new CaptchaPlace(isp.tenant(), false);
    private final CaptchaPlace ownDomain = new CaptchaPlace(isp.tenant(), true);

    @Test
    @Tag("CAP-01")
    void onTheDefaultHostTheInstallationsKeysCount() {
        assertThat(gate.offer(byDefault).isOpen()).isTrue();
        assertThat(check(byDefault, provider.solve(HERE))).isEqualTo(CaptchaPass.FULL);
    }

    @Test
    @Tag("CAP-01")
    void onATenantsOwnDomainItsOwnKeysCount() {
        keys(OWN, OutagePolicy.REFUSE);
        provider.register(OWN);

        assertThat(gate.offer(ownDomain).isOpen()).isTrue();
        assertThat(check(ownDomain, provider.solve(OWN_HOST))).isEqualTo(CaptchaPass.FULL);
        assertThat(refusal(ownDomain, provider.solve(HERE))).isEqualTo(CaptchaRefusal.WRONG_HOST);
    }

    @Test
    @Tag("CAP-02")
    void onAnOwnDomainWithoutKeysTheFormIsClosedAndLeadsToTheDefaultHost() {
        CaptchaOffer offer = gate.offer(ownDomain);
        assertThat(offer.isOpen()).isFalse();
        assertThat(offer.widget()).isNull();
        assertThat(offer.elsewhere()).isEqualTo("https://localhost");

        assertThat(closed(ownDomain, provider.solve(OWN_HOST)).offer()).isEqualTo(offer);
        assertThat(provider.asked()).as("nobody is asked").isZero();
    }

    @Test
    void whatIsMissingIsNotAskedAbout() {
        assertThat(refusal(byDefault, "")).isEqualTo(CaptchaRefusal.MISSING);
        assertThat(refusal(byDefault, " ")).isEqualTo(CaptchaRefusal.MISSING);
        assertThat(provider.asked()).isZero();
    }

    @Test
    void everyRefusalHasAKeyOfItsOwn() {
        assertThat(refused(byDefault, "made-up").messageKey()).isEqualTo("WRONG");
        provider.becomeUnreachable();
        assertThat(refused(byDefault, "x").messageKey()).isEqualTo("UNAVAILABLE");
    }

    @Test
    void anAnswerCountsOnceAlsoForAnotherTenantAndForAProviderThatForgets() {
        String answer = provider.solve(HERE);
        assertThat(check(byDefault, answer)).isEqualTo(CaptchaPass.FULL);
        provider.forgetWhatWasTaken();

        assertThat(refusal(byDefault, answer)).isEqualTo(CaptchaRefusal.DUPLICATE);
        provider.forgetWhatWasTaken();
        Tenant other = isp.demo().tenant("redrural");
        assertThat(refusal(new CaptchaPlace(other, false), answer)).isEqualTo(CaptchaRefusal.DUPLICATE);
    }

    @Test
    void answersAreForgottenWhenTheyAreTooOldToCount() {
        check(byDefault, provider.solve(HERE));
        assertThat(sweep()).isPresent();

        isp.after(Duration.ofMinutes(4));
        assertThat(sweep()).as("still remembered").isPresent();
        isp.after(Duration.ofMinutes(7));

        assertThat(sweep()).as("nothing to remember").isEmpty();
    }

    @Test
    void whatNobodyHasVerifiedIsNotRemembered() {
        policy(OutagePolicy.ACCEPT_FEWER);
        provider.becomeUnreachable();
        for (int i = 0; i < 20; i++) {
            check(byDefault, "made-up-" + i);
        }

        assertThat(sweep()).isEmpty();
    }

    private Optional<Instant> sweep() {
        return isp.portal()
                .alarms()
                .ring(TenantId.INSTALLATION, AlarmKind.SWEEP_CAPTCHA_ANSWERS, TenantId.INSTALLATION.value());
    }

    @Test
    void whileTheProviderIsDownFormsAreRefused() {
        provider.becomeUnreachable();

        assertThat(refusal(byDefault, provider.solve(HERE))).isNull();
    }

    @Test
    void aTenantMayTakeAQuarterOfThemInstead() {
        policy(OutagePolicy.ACCEPT_FEWER);
        provider.becomeUnreachable();

        CaptchaPass pass = check(byDefault, provider.solve(HERE));

        assertThat(pass).isEqualTo(CaptchaPass.FEWER);
        assertThat(pass.share(20)).isEqualTo(5);
        assertThat(pass.share(3)).isEqualTo(1);
        assertThat(CaptchaPass.FULL.share(20)).isEqualTo(20);
        assertThat(refusal(new CaptchaPlace(isp.demo().tenant("redrural"), false), provider.solve(HERE)))
                .as("another tenant has another policy")
                .isNull();
    }

    @Test
    void aQuotaIsNoOutage() {
        policy(OutagePolicy.ACCEPT_FEWER);
        provider.runOutOfQuota();

        closed(byDefault, provider.solve(HERE));
    }

    @Test
    void afterFiveFailuresTheProviderIsLeftAloneForAWhile() {
        policy(OutagePolicy.ACCEPT_FEWER);
        provider.becomeUnreachable();
        for (int i = 0; i < 8; i++) {
            check(byDefault, provider.solve(HERE));
        }
        assertThat(provider.asked()).isEqualTo(5);

        isp.clock().advance(Duration.ofSeconds(30));
        check(byDefault, provider.solve(HERE));
        check(byDefault, provider.solve(HERE));
        assertThat(provider.asked()).as("one tries").isEqualTo(6);

        provider.recover();
        isp.clock().advance(Duration.ofSeconds(30));
        assertThat(check(byDefault, provider.solve(HERE))).isEqualTo(CaptchaPass.FULL);
        assertThat(check(byDefault, provider.solve(HERE))).isEqualTo(CaptchaPass.FULL);
    }

    @Test
    void failuresNowAndThenLeaveItAlone() {
        provider.becomeUnreachable();
        for (int i = 0; i < 20; i++) {
            refused(byDefault, provider.solve(HERE));
            isp.clock().advance(Duration.ofMillis(7500));
        }
        assertThat(provider.asked()).isEqualTo(20);
    }

    @Test
    void whileItIsLeftAloneFormsNeedNoCaptchaIfTheTenantTakesThem() {
        provider.becomeUnreachable();
        for (int i = 0; i < 5; i++) {
            refused(byDefault, provider.solve(HERE));
        }
        assertThat(gate.offer(byDefault).widget()).as("not this tenant").isNotNull();
        assertThat(refusal(byDefault, "")).as("nobody can tell now").isNull();

        policy(OutagePolicy.ACCEPT_FEWER);
        assertThat(gate.offer(byDefault).isOpen()).isTrue();
        assertThat(gate.offer(byDefault).widget()).isNull();
        assertThat(check(byDefault, "")).isEqualTo(CaptchaPass.FEWER);
    }

    @Test
    void anInstallationsKeysThatDoNotWorkCloseTheFormForFiveMinutesBeforeItIsFilledIn() {
        keys(OWN, OutagePolicy.REFUSE);
        provider.register(new CaptchaKeys(OWN.siteKey(), "another-secret"));
        provider.runOutOfQuota();
        assertThat(closed(byDefault, provider.solve(HERE)).offer().isOpen()).isFalse();
        assertThat(gate.offer(byDefault).isOpen()).isFalse();
        assertThat(overview().defaultOpen()).isFalse();
        provider.recover();
        assertThat(closed(ownDomain, provider.solve(OWN_HOST)).offer().elsewhere())
                .as("it is not open there")
                .isNull();
        int before = provider.asked();
        closed(byDefault, provider.solve(HERE));
        assertThat(provider.asked()).isEqualTo(before);

        isp.clock().advance(Duration.ofMinutes(5));
        assertThat(gate.offer(byDefault).isOpen()).isTrue();
        assertThat(gate.offer(ownDomain).elsewhere()).isEqualTo("https://localhost");
        assertThat(check(byDefault, provider.solve(HERE))).isEqualTo(CaptchaPass.FULL);
    }

    @Test
    void anInstallationsSecretThatNobodyKnowsClosesItToo() {
        provider.register(new CaptchaKeys(InMemoryCaptchaVerifier.KEYS.siteKey(), "another-secret"));

        closed(byDefault, provider.solve(HERE));

        assertThat(gate.offer(byDefault).isOpen()).isFalse();
    }

    @Test
    void aSecretThatTheProviderDoesNotKnowClosesTheFormUntilStaffStoreItAgain() {
        keys(OWN, OutagePolicy.ACCEPT_FEWER);
        provider.register(new CaptchaKeys(OWN.siteKey(), "another-secret"));

        assertThat(closed(ownDomain, provider.solve(OWN_HOST)).offer().elsewhere())
                .isNotNull();
        assertThat(overview().settings().trouble()).isEqualTo(CaptchaTrouble.SECRET);
        assertThat(gate.offer(ownDomain).isOpen()).isFalse();
        assertThat(gate.offer(byDefault).isOpen()).isTrue();

        provider.register(OWN);
        keys(new CaptchaKeys(OWN.siteKey(), OWN.secret()), OutagePolicy.ACCEPT_FEWER);
        assertThat(check(ownDomain, provider.solve(OWN_HOST))).isEqualTo(CaptchaPass.FULL);
        assertThat(overview().settings().trouble()).isNull();
    }

    @Test
    void noVisitorClosesTheFormWithAnAnswerForOtherKeysButStaffSeeIt() {
        keys(OWN, OutagePolicy.REFUSE);
        provider.register(OWN);
        provider.doubtKeys();

        assertThat(refusal(ownDomain, provider.solve(OWN_HOST))).isEqualTo(CaptchaRefusal.WRONG);
        assertThat(overview().settings().trouble()).isEqualTo(CaptchaTrouble.KEYS);
        assertThat(overview().needsMending()).isTrue();
        assertThat(overview().isClosed()).isFalse();
        assertThat(gate.offer(ownDomain).isOpen()).isTrue();

        provider.recover();
        assertThat(refusal(ownDomain, "made-up")).isEqualTo(CaptchaRefusal.WRONG);
        assertThat(overview().settings().trouble()).as("still in doubt").isEqualTo(CaptchaTrouble.KEYS);
        check(ownDomain, provider.solve(OWN_HOST));
        assertThat(overview().settings().trouble()).isNull();
    }

    @Test
    void aQuotaThatIsBackIsForgotten() {
        keys(OWN, OutagePolicy.REFUSE);
        provider.register(OWN);
        provider.runOutOfQuota();
        closed(ownDomain, provider.solve(OWN_HOST));
        assertThat(overview().settings().trouble()).isEqualTo(CaptchaTrouble.QUOTA);
        assertThat(gate.offer(ownDomain).isOpen()).as("it may be back").isTrue();

        provider.recover();
        check(ownDomain, provider.solve(OWN_HOST));

        assertThat(overview().settings().trouble()).isNull();
    }

    @Test
    void aSecretOfOtherKeysClosesTheForm() {
        CaptchaSettings lost = new CaptchaSettings(OWN.siteKey(), "bm90aGluZw==", OutagePolicy.REFUSE, null, 0);
        isp.inTransaction(() -> isp.store(CaptchaSettingsStore.class).put(isp.id(), lost));

        assertThat(gate.offer(ownDomain).isOpen()).isFalse();
        closed(ownDomain, provider.solve(OWN_HOST));
    }

    private CaptchaPass check(CaptchaPlace place, String answer) {
        return gate.check(place, answer, ADDRESS);
    }

    private @Nullable CaptchaRefusal refusal(CaptchaPlace place, String answer) {
        return refused(place, answer).why();
    }

    private CaptchaRefusedException refused(CaptchaPlace place, String answer) {
        return catchThrowableOfType(CaptchaRefusedException.class, () -> check(place, answer));
    }

    private CaptchaClosedException closed(CaptchaPlace place, String answer) {
        return catchThrowableOfType(CaptchaClosedException.class, () -> check(place, answer));
    }

    private void policy(OutagePolicy policy) {
        CaptchaOverview now = overview();
        edit(new CaptchaForm("", "", policy, now.settings().version()));
    }

    private void keys(CaptchaKeys keys, OutagePolicy policy) {
        edit(new CaptchaForm(
                keys.siteKey(), keys.secret(), policy, overview().settings().version()));
    }

    private void edit(CaptchaForm form) {
        isp.portal().captchaEditing().change(isp.admin(), form);
    }

    private CaptchaOverview overview() {
        return isp.portal().captchaEditing().current(isp.admin());
    }
}
