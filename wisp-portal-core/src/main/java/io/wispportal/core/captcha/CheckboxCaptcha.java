package io.wispportal.core.captcha;

import io.wispportal.captcha.CaptchaKeys;
import io.wispportal.captcha.CaptchaQuestion;
import io.wispportal.captcha.CaptchaRefusal;
import io.wispportal.captcha.CaptchaVerdict;
import io.wispportal.captcha.CaptchaVerifier;
import io.wispportal.captcha.CaptchaWidget;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Stands in for a captcha in a demo, which needs no Internet: a checkbox that also machines can tick. It serves the demo's
 * own keys only; for all others it asks the real provider.
 *
 * <p>Mutable state: the boxes that were shown and not sent yet.
 */
public final class CheckboxCaptcha implements CaptchaVerifier {

    /** What the demo's default portal host has for keys: nobody can type such ones. */
    public static final CaptchaKeys KEYS = new CaptchaKeys("(demo)", "(demo)");

    private static final Duration VALID = Duration.ofHours(1);
    private static final int MOST = 10_000;

    private final CaptchaVerifier real;
    private final Supplier<UUID> chance;
    private final Clock clock;
    private final Map<String, Instant> shown = new ConcurrentHashMap<>();

    /** @param chance random ids */
    public CheckboxCaptcha(CaptchaVerifier real, Supplier<UUID> chance, Clock clock) {
        this.real = real;
        this.chance = chance;
        this.clock = clock;
    }

    @Override
    public CaptchaVerdict verify(CaptchaQuestion question) {
        if (!question.keys().equals(KEYS)) {
            return real.verify(question);
        }
        if (question.answer().isBlank()) {
            return CaptchaVerdict.refused(CaptchaRefusal.MISSING);
        }
        Instant at = shown.remove(question.answer());
        if (at == null) {
            return CaptchaVerdict.refused(CaptchaRefusal.DUPLICATE);
        }
        return at.plus(VALID).isBefore(clock.instant())
                ? CaptchaVerdict.refused(CaptchaRefusal.EXPIRED)
                : CaptchaVerdict.PASSED;
    }

    @Override
    public boolean isReachable(CaptchaKeys keys) {
        return keys.equals(KEYS) || real.isReachable(keys);
    }

    @Override
    public String field() {
        return real.field();
    }

    @Override
    public CaptchaWidget widget(CaptchaKeys keys) {
        if (!keys.equals(KEYS)) {
            return real.widget(keys);
        }
        Instant now = clock.instant();
        if (shown.size() >= MOST) {
            shown.clear(); // a demo: whoever filled in a form meanwhile ticks again
        }
        String value = chance.get().toString();
        shown.put(value, now);
        return CaptchaWidget.checkbox(field(), value);
    }
}
