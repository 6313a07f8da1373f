package io.wispportal.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.captcha.CaptchaKeys;
import io.wispportal.captcha.CaptchaWidget;
import io.wispportal.core.captcha.RecaptchaVerifier;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a captcha adds to the policy of its page. */
@Tag("CAP-01")
class CaptchaPolicyTest {

    @Test
    void letsReCaptchaAndNobodyElseIn() {
        CaptchaWidget widget = RecaptchaVerifier.at(RecaptchaVerifier.GOOGLE, Clock.systemUTC())
                .widget(new CaptchaKeys("site", "secret"));

        assertThat(CaptchaPolicy.of(widget))
                .isEqualTo("; script-src https://www.google.com/recaptcha/ https://www.gstatic.com/recaptcha/"
                        + "; frame-src https://www.google.com/recaptcha/ https://recaptcha.google.com/recaptcha/"
                        + "; style-src-attr 'unsafe-inline'");
    }

    @Test
    void withoutScriptNothingIsLetIn() {
        assertThat(CaptchaPolicy.of(null)).isEmpty();
        assertThat(CaptchaPolicy.of(CaptchaWidget.checkbox("captcha", "1"))).isEmpty();
    }

    @Test
    @Tag("CAP-03")
    void noProviderCanAddADirectiveOfItsOwn() {
        for (String odd :
                new String[] {"https://x.test; script-src *", "'unsafe-inline'", "*", "http://x.test", "data:"}) {
            assertThatThrownBy(() -> new CaptchaWidget(
                            "k", "x", "x", "https://x.test/x.js", List.of(odd), List.of(), false, null))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new CaptchaWidget(
                            "k", "x", "x", "https://x.test/x.js", List.of(), List.of(odd), false, null))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
