package io.wispportal.testing;

import io.wispportal.captcha.CaptchaKeys;
import io.wispportal.captcha.CaptchaVerifier;
import io.wispportal.testing.contract.CaptchaVerifierContract;
import java.time.Duration;

class InMemoryCaptchaVerifierTest extends CaptchaVerifierContract {

    private final SettableClock clock = SettableClock.at("2026-03-10T16:00:00Z");
    private final InMemoryCaptchaVerifier verifier = new InMemoryCaptchaVerifier(clock);

    @Override
    protected CaptchaVerifier verifier() {
        return verifier;
    }

    @Override
    protected CaptchaKeys keys() {
        return InMemoryCaptchaVerifier.KEYS;
    }

    @Override
    protected String solve(String host) {
        return verifier.solve(host);
    }

    @Override
    protected void pass(Duration time) {
        clock.advance(time);
    }

    @Override
    protected void breakDown() {
        verifier.becomeUnreachable();
    }
}
