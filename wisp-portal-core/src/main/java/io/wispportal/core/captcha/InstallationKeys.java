package io.wispportal.core.captcha;

import io.wispportal.captcha.CaptchaKeys;
import io.wispportal.captcha.CaptchaTrouble;
import io.wispportal.captcha.CaptchaVerdict;
import io.wispportal.captcha.CaptchaVerdict.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the default portal host. When the provider does not take them, or answers no more, forms are closed there for
 * five minutes, instead of after they are filled in; then one tries. Each node has its own. Thread-safe.
 *
 * <p>Mutable state: until when they are not used.
 */
public final class InstallationKeys {

    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final @Nullable CaptchaKeys keys;
    private final Clock clock;
    private volatile Instant closedUntil = Instant.MIN;

    /** @param keys null if the installation has none */
    public InstallationKeys(@Nullable CaptchaKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** Those that forms can be opened with; empty if there are none, or none that work. */
    Optional<CaptchaKeys> working() {
        return clock.instant().isBefore(closedUntil) ? Optional.empty() : Optional.ofNullable(keys);
    }

    /** Whether a checkbox stands in for them. */
    boolean areForDemo() {
        return CheckboxCaptcha.KEYS.equals(keys);
    }

    /** What the provider said to an answer given with them. */
    void note(CaptchaVerdict verdict) {
        if (verdict.outcome() == Outcome.PASSED) {
            closedUntil = Instant.MIN;
        } else if (verdict.trouble() == CaptchaTrouble.SECRET || verdict.trouble() == CaptchaTrouble.QUOTA) {
            closedUntil = clock.instant().plus(PAUSE);
        }
    }
}
