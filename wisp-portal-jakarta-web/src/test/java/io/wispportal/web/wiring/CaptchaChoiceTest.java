package io.wispportal.web.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.captcha.CaptchaKeys;
import io.wispportal.captcha.CaptchaVerifier;
import io.wispportal.core.captcha.CheckboxCaptcha;
import io.wispportal.core.captcha.RecaptchaVerifier;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The captcha as the operator sets it. */
@Tag("CAP-01")
class CaptchaChoiceTest {

    private static final Map<String, String> KEYS =
            Map.of("PORTAL_CAPTCHA_SITE_KEY", "6Lc_site", "PORTAL_CAPTCHA_SECRET", "6Lc_secret");

    @Test
    void theInstallationHasAPairOfItsOwn() {
        CaptchaChoice choice = choice(KEYS);

        assertThat(keys(choice)).isEqualTo(new CaptchaKeys("6Lc_site", "6Lc_secret"));
        assertThat(verifier(choice)).isInstanceOf(RecaptchaVerifier.class);
        assertThat(choice.address()).as("Google's").isNull();
        assertThat(choice.toString()).doesNotContain("6Lc_secret");
    }

    @Test
    void withoutKeysThereAreNone() {
        assertThat(keys(choice(Map.of()))).isNull();
        assertThat(verifier(choice(Map.of()))).isInstanceOf(RecaptchaVerifier.class);
    }

    @Test
    void theCheckboxStandsInForADemoWithoutKeysAndForNobodyElse() {
        CaptchaChoice demo = choice(Map.of("PORTAL_DEMO", "true"));
        assertThat(verifier(demo)).isInstanceOf(CheckboxCaptcha.class);
        assertThat(keys(demo)).isEqualTo(CheckboxCaptcha.KEYS);

        CaptchaChoice withKeys = choice(Map.of(
                "PORTAL_DEMO", "true", "PORTAL_CAPTCHA_SITE_KEY", "6Lc_site", "PORTAL_CAPTCHA_SECRET", "6Lc_secret"));
        assertThat(verifier(withKeys)).isInstanceOf(RecaptchaVerifier.class);
        assertThat(keys(withKeys)).isEqualTo(new CaptchaKeys("6Lc_site", "6Lc_secret"));
    }

    @Test
    void anotherProvidersDemoHasNoKeysOfTheCheckbox() {
        CaptchaVerifier integrators = RecaptchaVerifier.at(RecaptchaVerifier.GOOGLE, Clock.systemUTC());

        assertThat(choice(Map.of("PORTAL_DEMO", "true")).keysFor(integrators)).isNull();
    }

    @Test
    void whatCannotBeStopsTheStartAndNamesItsKey() {
        refuses(Map.of("PORTAL_CAPTCHA_SITE_KEY", "6Lc_site"), "falta PORTAL_CAPTCHA_SECRET");
        refuses(Map.of("PORTAL_CAPTCHA_SECRET", "6Lc_secret"), "falta PORTAL_CAPTCHA_SITE_KEY");
        for (String odd : new String[] {"http://www.google.com/x", "ftp://localhost/x", "https:///x", "casa", "a b"}) {
            refuses(Map.of("PORTAL_CAPTCHA_URL", odd), "PORTAL_CAPTCHA_URL");
        }
        assertThat(choice(Map.of("PORTAL_CAPTCHA_URL", "http://127.0.0.1:9000/x"))
                        .address())
                .isEqualTo(URI.create("http://127.0.0.1:9000/x"));
    }

    private static void refuses(Map<String, String> settings, String message) {
        assertThatThrownBy(() -> choice(settings))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining("6Lc_secret");
    }

    private static CaptchaChoice choice(Map<String, String> settings) {
        return CaptchaChoice.from(Configuration.of(settings::get));
    }

    private static CaptchaVerifier verifier(CaptchaChoice choice) {
        return choice.verifier(Clock.systemUTC());
    }

    private static CaptchaKeys keys(CaptchaChoice choice) {
        return choice.keysFor(verifier(choice));
    }
}
