package io.wispportal.benchmarks.hello;

import io.wispportal.captcha.CaptchaKeys;
import io.wispportal.captcha.CaptchaQuestion;
import io.wispportal.captcha.CaptchaVerdict;
import io.wispportal.captcha.CaptchaVerifier;
import io.wispportal.captcha.CaptchaWidget;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Stands in for the provider of captchas: every answer is right, at once. The portal still lets each count once. */
@ApplicationScoped
public class AnyAnswer implements CaptchaVerifier {

    @Override
    public CaptchaVerdict verify(CaptchaQuestion question) {
        return CaptchaVerdict.PASSED;
    }

    @Override
    public boolean isReachable(CaptchaKeys keys) {
        return true;
    }

    @Override
    public String field() {
        return "g-recaptcha-response";
    }

    @Override
    public CaptchaWidget widget(CaptchaKeys keys) {
        return new CaptchaWidget(keys.siteKey(), "benchmark", field(), null, List.of(), List.of(), false, "any");
    }
}
