package io.wispportal.core.captcha;

import io.wispportal.captcha.CaptchaKeys;
import io.wispportal.captcha.CaptchaQuestion;
import io.wispportal.captcha.CaptchaVerdict;
import io.wispportal.captcha.CaptchaVerdict.Outcome;
import io.wispportal.captcha.CaptchaVerifier;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The provider as this node sees it: asked about answers, looked for where there are none, and left alone while it is down.
 * Thread-safe.
 *
 * <p>Mutable state: when it was looked for, and whether it was there the last time.
 */
final class Provider {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private final CaptchaVerifier verifier;
    private final Circuit circuit;
    private final Clock clock;
    private Instant nextLook = Instant.MIN;
    private volatile boolean down;

    Provider(CaptchaVerifier verifier, Clock clock) {
        this.verifier = verifier;
        this.circuit = new Circuit(clock);
        this.clock = clock;
    }

    /** Whether nobody is asked now. */
    boolean isLeftAlone() {
        return circuit.isOpen();
    }

    CaptchaVerdict ask(CaptchaQuestion question) {
        if (!circuit.mayAsk()) {
            return CaptchaVerdict.UNAVAILABLE;
        }
        CaptchaVerdict verdict = verifier.verify(question);
        note(verdict.outcome() != Outcome.UNAVAILABLE);
        return verdict;
    }

    /**
     * Whether it is down. One caller in five seconds looks, and may wait for it; the others are told what was seen last, so
     * that forms without answer neither hold threads nor trouble the provider.
     */
    boolean isDown(CaptchaKeys keys) {
        if (isToLook() && circuit.mayAsk()) {
            note(verifier.isReachable(keys));
        }
        return down || circuit.isOpen();
    }

    private synchronized boolean isToLook() {
        Instant now = clock.instant();
        if (circuit.isOpen() || now.isBefore(nextLook)) {
            return false;
        }
        nextLook = now.plus(BETWEEN_LOOKS);
        return true;
    }

    private void note(boolean answered) {
        down = !answered;
        circuit.note(answered);
    }
}
