package io.wispportal.core.captcha;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.captcha.CaptchaKeys;
import io.wispportal.captcha.CaptchaQuestion;
import io.wispportal.captcha.CaptchaRefusal;
import io.wispportal.captcha.CaptchaTrouble;
import io.wispportal.captcha.CaptchaVerdict;
import io.wispportal.captcha.CaptchaVerifier;
import io.wispportal.captcha.CaptchaWidget;
import io.wispportal.core.captcha.RecaptchaStub.Mood;
import io.wispportal.testing.SettableClock;
import io.wispportal.testing.contract.CaptchaVerifierContract;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** reCAPTCHA over HTTP, against a provider on this machine. */
@Tag("CAP-01")
class RecaptchaVerifierTest extends CaptchaVerifierContract {

    private static final String HOST = "clientes.example.com";
    private static final String ADDRESS = "2001:db8::7";

    private final SettableClock clock = SettableClock.at("2026-03-10T16:00:00Z");
    private final RecaptchaStub stub = new RecaptchaStub(clock);
    private final RecaptchaVerifier verifier = RecaptchaVerifier.at(stub.address(), clock);

    @AfterEach
    void close() {
        stub.close();
    }

    @Override
    protected CaptchaVerifier verifier() {
        return verifier;
    }

    @Override
    protected CaptchaKeys keys() {
        return RecaptchaStub.KEYS;
    }

    @Override
    protected String solve(String host) {
        return stub.solve(host);
    }

    @Override
    protected void pass(Duration time) {
        clock.advance(time);
    }

    @Override
    protected void breakDown() {
        stub.close();
    }

    @Test
    void tellsGoogleSecretAnswerAndAddressAndNothingElse() {
        String answer = stub.solve(HOST);

        verify(verifier, answer);

        assertThat(stub.asked())
                .containsExactly(
                        Map.of("secret", RecaptchaStub.KEYS.secret(), "response", answer, "remoteip", ADDRESS));
    }

    @Test
    void asksNobodyAboutWhatCannotBeAnAnswer() {
        for (String odd : new String[] {"", " ", "a b", "x".repeat(8193), "a\r\nX: y", "<script>"}) {
            verify(verifier, odd);
        }

        assertThat(stub.asked()).isEmpty();
    }

    @Test
    @Tag("CAP-03")
    void anAnswerOfMoreThanTwoMinutesIsTooOldWhateverGoogleSays() {
        stub.become(Mood.FORGETFUL);
        String answer = stub.solve(HOST);
        clock.advance(Duration.ofMinutes(2));
        assertThat(verify(verifier, answer)).isEqualTo(CaptchaVerdict.PASSED);

        clock.advance(Duration.ofMillis(1));
        assertThat(verify(verifier, answer)).isEqualTo(CaptchaVerdict.refused(CaptchaRefusal.EXPIRED));
    }

    @Test
    @Tag("CAP-03")
    void anAnswerFromTheFutureIsNone() {
        String answer = stub.solve(HOST);
        clock.advance(Duration.ofMinutes(-3));

        assertThat(verify(verifier, answer)).isEqualTo(CaptchaVerdict.refused(CaptchaRefusal.EXPIRED));
    }

    @Test
    void hostsAreComparedWithoutRegardToCase() {
        assertThat(verify(verifier, stub.solve("Clientes.Example.COM"))).isEqualTo(CaptchaVerdict.PASSED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Mood.class,
            names = {"BROKEN", "GARBAGE", "LIST", "HUGE", "HANGING_UP"})
    @Tag("CAP-03")
    void whatCannotBeUnderstoodIsAnOutage(Mood mood) {
        stub.become(mood);

        assertThat(verify(verifier, stub.solve(HOST))).isEqualTo(CaptchaVerdict.UNAVAILABLE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Mood.class,
            names = {"SILENT", "HANGING"})
    @Tag("CAP-03")
    @Timeout(20)
    void waitsForNobodyBeyondItsTimeWhetherNothingComesOrHalf(Mood mood) {
        stub.become(mood);
        RecaptchaVerifier impatient = new RecaptchaVerifier(stub.address(), Duration.ofMillis(300), clock);

        assertThat(verify(impatient, stub.solve(HOST))).isEqualTo(CaptchaVerdict.UNAVAILABLE);
    }

    @Test
    @Tag("CAP-03")
    void aHostThatNobodyKnowsIsAnOutage() {
        RecaptchaVerifier lost = RecaptchaVerifier.at(URI.create("http://captcha.invalid/siteverify"), clock);

        assertThat(verify(lost, stub.solve(HOST))).isEqualTo(CaptchaVerdict.UNAVAILABLE);
    }

    @Test
    @Tag("CAP-03")
    void quotaBadRequestsAndRedirectionsAreNoOutage() {
        assertThat(in(Mood.BUSY)).isEqualTo(CaptchaVerdict.misconfigured(CaptchaTrouble.QUOTA));
        assertThat(in(Mood.REFUSING)).isEqualTo(CaptchaVerdict.misconfigured(CaptchaTrouble.REQUEST));
        assertThat(in(Mood.BAD_REQUEST)).isEqualTo(CaptchaVerdict.misconfigured(CaptchaTrouble.REQUEST));
        int before = stub.asked().size();
        assertThat(in(Mood.ELSEWHERE)).isEqualTo(CaptchaVerdict.misconfigured(CaptchaTrouble.REQUEST));
        assertThat(stub.asked()).as("the redirection is not followed").hasSize(before + 1);
    }

    /** It may be the visitor's doing: an answer for the site key of somebody else. */
    @Test
    @Tag("CAP-03")
    void keysThatDoNotBelongTogetherRefuseTheAnswerAlone() {
        assertThat(in(Mood.WRONG_KIND)).isEqualTo(CaptchaVerdict.refused(CaptchaRefusal.WRONG, CaptchaTrouble.KEYS));
    }

    @Test
    @Tag("CAP-03")
    void whatIsNotClearlyASuccessIsNone() {
        assertThat(in(Mood.BARE)).isEqualTo(CaptchaVerdict.refused(CaptchaRefusal.WRONG_HOST));
        assertThat(in(Mood.NEW_CODE)).isEqualTo(CaptchaVerdict.refused(CaptchaRefusal.WRONG));
    }

    @Test
    void thePageLoadsFromWhereItIsAllowedTo() {
        CaptchaWidget widget =
                RecaptchaVerifier.at(RecaptchaVerifier.GOOGLE, clock).widget(RecaptchaStub.KEYS);

        assertThat(widget.script()).isEqualTo("https://www.google.com/recaptcha/api.js");
        assertThat(widget.scriptSources())
                .containsExactly("https://www.google.com/recaptcha/", "https://www.gstatic.com/recaptcha/");
        assertThat(widget.frameSources()).contains("https://www.google.com/recaptcha/");
        assertThat(widget.siteKey()).isEqualTo(RecaptchaStub.KEYS.siteKey());
    }

    @Test
    void whereGoogleIsOutOfReachItsMirrorServesThePageToo() {
        URI mirror = URI.create("https://www.recaptcha.net/recaptcha/api/siteverify");
        CaptchaWidget widget = RecaptchaVerifier.at(mirror, clock).widget(RecaptchaStub.KEYS);

        assertThat(widget.script()).isEqualTo("https://www.recaptcha.net/recaptcha/api.js");
        assertThat(widget.scriptSources()).contains("https://www.recaptcha.net/recaptcha/");
        assertThat(widget.frameSources()).contains("https://www.recaptcha.net/recaptcha/");
    }

    private CaptchaVerdict in(Mood mood) {
        stub.become(mood);
        return verify(verifier, stub.solve(HOST));
    }

    private static CaptchaVerdict verify(CaptchaVerifier by, String answer) {
        return by.verify(new CaptchaQuestion(RecaptchaStub.KEYS, answer, HOST, ADDRESS));
    }
}
