package io.wispportal.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.captcha.CaptchaKeys;
import io.wispportal.captcha.CaptchaQuestion;
import io.wispportal.captcha.CaptchaRefusal;
import io.wispportal.captcha.CaptchaTrouble;
import io.wispportal.captcha.CaptchaVerdict;
import io.wispportal.captcha.CaptchaVerdict.Outcome;
import io.wispportal.captcha.CaptchaVerifier;
import io.wispportal.captcha.CaptchaWidget;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link CaptchaVerifier} must keep. To check yours, extend this class, return it with a provider, real or
 * simulated, that a test can solve captchas of, and run it with JUnit 5.
 */
@Tag("CAP-03")
public abstract class CaptchaVerifierContract {

    private static final String HOST = "clientes.example.com";

    protected abstract CaptchaVerifier verifier();

    /** Keys that the provider knows. */
    protected abstract CaptchaKeys keys();

    /** What a browser sends after its user solved the captcha on a page of this host; another each time. */
    protected abstract String solve(String host);

    /** Lets time pass for provider and verifier. */
    protected abstract void pass(Duration time);

    /** From now on the provider cannot be reached. */
    protected abstract void breakDown();

    @Test
    void passesASolvedCaptcha() {
        assertThat(verify(solve(HOST))).isEqualTo(CaptchaVerdict.PASSED);
    }

    @Test
    void refusesAnAnswerThatIsMissing() {
        assertThat(verify("")).isEqualTo(CaptchaVerdict.refused(CaptchaRefusal.MISSING));
        assertThat(verify("  ")).isEqualTo(CaptchaVerdict.refused(CaptchaRefusal.MISSING));
    }

    @Test
    void refusesWhatNobodyGaveOut() {
        for (String odd : new String[] {"03AFcWeA5made-up", "x y", "ñ", "\0", "a&secret=b", "x".repeat(100_000)}) {
            assertThat(verify(odd)).as(odd).isEqualTo(CaptchaVerdict.refused(CaptchaRefusal.WRONG));
        }
    }

    @Test
    void refusesAnAnswerOfAnotherSite() {
        assertThat(verify(solve("evil.example.com"))).isEqualTo(CaptchaVerdict.refused(CaptchaRefusal.WRONG_HOST));
        assertThat(verify(solve("clientes.example.com.evil.example"))).isNotEqualTo(CaptchaVerdict.PASSED);
    }

    @Test
    void passesAnAnswerOnce() {
        String answer = solve(HOST);
        assertThat(verify(answer)).isEqualTo(CaptchaVerdict.PASSED);

        assertThat(verify(answer)).isEqualTo(CaptchaVerdict.refused(CaptchaRefusal.DUPLICATE));
    }

    @Test
    void refusesAnOldAnswer() {
        String old = solve(HOST);
        String older = solve(HOST);
        pass(Duration.ofMinutes(2));
        assertThat(verify(old)).isEqualTo(CaptchaVerdict.PASSED);

        pass(Duration.ofSeconds(1));
        assertThat(verify(older).refusal()).isIn(CaptchaRefusal.EXPIRED, CaptchaRefusal.DUPLICATE);
    }

    @Test
    void tellsASecretThatIsWrongFromAnAnswerThatIs() {
        CaptchaKeys wrong = new CaptchaKeys(keys().siteKey(), "another-secret");

        assertThat(verifier().verify(new CaptchaQuestion(wrong, solve(HOST), HOST, "203.0.113.9")))
                .isEqualTo(CaptchaVerdict.misconfigured(CaptchaTrouble.SECRET));
    }

    @Test
    void saysThatTheProviderIsDown() {
        String answer = solve(HOST);
        breakDown();

        assertThat(verify(answer).outcome()).isEqualTo(Outcome.UNAVAILABLE);
        assertThat(verifier().isReachable(keys())).isFalse();
    }

    @Test
    void saysThatTheProviderIsThereWhateverItThinksOfTheKeys() {
        assertThat(verifier().isReachable(keys())).isTrue();
        assertThat(verifier().isReachable(new CaptchaKeys(keys().siteKey(), "another-secret")))
                .isTrue();
    }

    @Test
    void givesAPageWhatItHasToCarryButTheSecret() {
        CaptchaWidget widget = verifier().widget(keys());

        assertThat(widget.field()).matches("[\\w-]+").isEqualTo(verifier().field());
        assertThat(widget.stub() == null).as("has a script").isEqualTo(widget.script() != null);
        assertThat(widget.toString()).doesNotContain(keys().secret());
    }

    private CaptchaVerdict verify(String answer) {
        return verifier().verify(new CaptchaQuestion(keys(), answer, HOST, "203.0.113.9"));
    }
}
