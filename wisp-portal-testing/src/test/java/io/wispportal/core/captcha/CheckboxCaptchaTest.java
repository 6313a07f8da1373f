package io.wispportal.core.captcha;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.captcha.CaptchaKeys;
import io.wispportal.captcha.CaptchaQuestion;
import io.wispportal.captcha.CaptchaRefusal;
import io.wispportal.captcha.CaptchaVerdict;
import io.wispportal.captcha.CaptchaWidget;
import io.wispportal.testing.InMemoryCaptchaVerifier;
import io.wispportal.testing.SettableClock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The demo's stand-in. */
@Tag("CAP-03")
class CheckboxCaptchaTest {

    private final SettableClock clock = SettableClock.at("2026-03-10T16:00:00Z");
    private final InMemoryCaptchaVerifier real = new InMemoryCaptchaVerifier(clock);
    private final CheckboxCaptcha captcha = new CheckboxCaptcha(real, UUID::randomUUID, clock);

    @Test
    void aTickedBoxCountsOnceAndForAnHour() {
        String ticked = shown();
        String slow = shown();
        assertThat(verify(ticked)).isEqualTo(CaptchaVerdict.PASSED);
        assertThat(verify(ticked)).isEqualTo(CaptchaVerdict.refused(CaptchaRefusal.DUPLICATE));

        clock.advance(Duration.ofMinutes(61));
        assertThat(verify(slow)).isEqualTo(CaptchaVerdict.refused(CaptchaRefusal.EXPIRED));
    }

    @Test
    void aBoxThatIsNotTickedIsMissing() {
        assertThat(verify("")).isEqualTo(CaptchaVerdict.refused(CaptchaRefusal.MISSING));
    }

    @Test
    void worksWithoutScriptAndSaysThatItIsNone() {
        CaptchaWidget widget = captcha.widget(CheckboxCaptcha.KEYS);

        assertThat(widget.script()).isNull();
        assertThat(widget.stub()).isNotNull();
        assertThat(widget.scriptSources()).isEmpty();
        assertThat(widget.frameSources()).isEmpty();
    }

    @Test
    @Tag("CAP-01")
    void forKeysOfATenantTheRealProviderIsAsked() {
        CaptchaKeys keys = InMemoryCaptchaVerifier.KEYS;
        String ticked = shown();
        assertThat(captcha.verify(new CaptchaQuestion(keys, ticked, "clientes.example.com", "")))
                .isEqualTo(CaptchaVerdict.refused(CaptchaRefusal.WRONG));

        String solved = real.solve("clientes.example.com");
        assertThat(captcha.verify(new CaptchaQuestion(keys, solved, "clientes.example.com", "")))
                .isEqualTo(CaptchaVerdict.PASSED);
        assertThat(real.asked()).isEqualTo(2);
    }

    private String shown() {
        return Objects.requireNonNull(captcha.widget(CheckboxCaptcha.KEYS).stub());
    }

    private CaptchaVerdict verify(String answer) {
        return captcha.verify(new CaptchaQuestion(CheckboxCaptcha.KEYS, answer, "localhost", "127.0.0.1"));
    }
}
