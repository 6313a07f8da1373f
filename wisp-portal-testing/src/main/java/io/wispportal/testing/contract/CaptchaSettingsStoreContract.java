package io.wispportal.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.captcha.CaptchaSettings;
import io.wispportal.captcha.CaptchaSettingsStore;
import io.wispportal.captcha.CaptchaTrouble;
import io.wispportal.captcha.OutagePolicy;
import io.wispportal.testing.PortalStores;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link CaptchaSettingsStore} must keep. To check yours, extend this class, return it with the stores named
 * below from {@link #stores()}, and run it with JUnit 5.
 */
@Tag("CAP-01")
public abstract class CaptchaSettingsStoreContract extends StoreContract {

    /** @return stores of which transactions, tenants and captchas are used */
    @Override
    protected abstract PortalStores stores();

    @Test
    void findsWhatWasStoredWithEveryField() {
        assertThat(captchas().find(isp.id())).isEmpty();
        assertThat(put(isp, settings(0))).isTrue();
        assertThat(find(isp)).isEqualTo(settings(1));

        for (CaptchaTrouble trouble : CaptchaTrouble.values()) {
            long version = find(isp).version();
            CaptchaSettings next = new CaptchaSettings("otra", "cifrado", OutagePolicy.ACCEPT_FEWER, trouble, version);
            assertThat(put(isp, next)).isTrue();
            assertThat(find(isp))
                    .isEqualTo(new CaptchaSettings("otra", "cifrado", OutagePolicy.ACCEPT_FEWER, trouble, version + 1));
        }
    }

    @Test
    void keepsAPolicyWithoutKeys() {
        put(isp, new CaptchaSettings(null, null, OutagePolicy.ACCEPT_FEWER, null, 0));

        assertThat(find(isp)).isEqualTo(new CaptchaSettings(null, null, OutagePolicy.ACCEPT_FEWER, null, 1));
    }

    @Test
    void storesNothingIfSomebodyWasQuicker() {
        put(isp, settings(0));
        put(isp, settings(1));

        assertThat(put(isp, settings(0))).isFalse();
        assertThat(put(isp, settings(1))).isFalse();
        assertThat(find(isp)).isEqualTo(settings(2));
    }

    @RepeatedTest(5)
    void onlyOneOfTwoAtTheSameTimeWins() {
        assertThat(winners(
                        () -> captchas().put(isp.id(), settings(0)),
                        () -> captchas().put(isp.id(), settings(0))))
                .isEqualTo(1);
    }

    @Test
    void notesTroubleOfTheseKeysOnlyAndForgetsIt() {
        put(isp, settings(0));
        put(isp, settings(1));

        assertThat(note(isp, 1, CaptchaTrouble.SECRET)).as("of older keys").isFalse();
        assertThat(find(isp)).isEqualTo(settings(2));

        assertThat(note(isp, 2, CaptchaTrouble.QUOTA)).isTrue();
        assertThat(find(isp).trouble()).isEqualTo(CaptchaTrouble.QUOTA);
        assertThat(find(isp).version()).isEqualTo(2);

        assertThat(note(isp, 2, null)).isTrue();
        assertThat(find(isp)).isEqualTo(settings(2));
    }

    @Test
    void leavesNothingAfterARollback() {
        rollBack(() -> captchas().put(isp.id(), settings(0)));

        assertThat(captchas().find(isp.id())).isEmpty();
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        put(isp, settings(0));

        assertThat(captchas().find(otherIsp.id())).isEmpty();
        assertThat(put(otherIsp, settings(1))).isFalse();
        assertThat(note(otherIsp, 1, CaptchaTrouble.SECRET)).isFalse();
        assertThat(find(isp)).isEqualTo(settings(1));
    }

    private static CaptchaSettings settings(long version) {
        return new CaptchaSettings("6Lc_aAAAAA-x", "cifrado+/=", OutagePolicy.REFUSE, null, version);
    }

    private boolean put(SampleIsp of, CaptchaSettings settings) {
        return inTransaction(() -> captchas().put(of.id(), settings));
    }

    private boolean note(SampleIsp of, long version, @Nullable CaptchaTrouble trouble) {
        return inTransaction(() -> captchas().note(of.id(), version, trouble));
    }

    private CaptchaSettings find(SampleIsp of) {
        return captchas().find(of.id()).orElse(CaptchaSettings.NONE);
    }

    private CaptchaSettingsStore captchas() {
        return stores().captchas();
    }
}
