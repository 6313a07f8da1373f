package io.wispportal.captcha;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a provider says of an answer.
 *
 * @param refusal why it was refused; null unless it was
 * @param trouble what is wrong with keys or account; null unless {@code outcome} says so
 */
public record CaptchaVerdict(
        Outcome outcome,
        @Nullable CaptchaRefusal refusal,
        @Nullable CaptchaTrouble trouble) {

    /** What came of asking. */
    public enum Outcome {
        /** A person answered, here and now. */
        PASSED,
        /** This answer does not count; the visitor may give another. */
        REFUSED,
        /** No answer can count before staff or the operator have mended something. */
        MISCONFIGURED,
        /** The provider did not answer in time, or nothing that can be understood. */
        UNAVAILABLE
    }

    public static final CaptchaVerdict PASSED = new CaptchaVerdict(Outcome.PASSED, null, null);
    public static final CaptchaVerdict UNAVAILABLE = new CaptchaVerdict(Outcome.UNAVAILABLE, null, null);

    public CaptchaVerdict {
        Objects.requireNonNull(outcome, "outcome");
        if ((outcome == Outcome.REFUSED) != (refusal != null)
                || (outcome == Outcome.MISCONFIGURED) != (trouble != null)) {
            throw new IllegalArgumentException(outcome + " with " + refusal + " and " + trouble);
        }
    }

    public static CaptchaVerdict refused(CaptchaRefusal why) {
        return new CaptchaVerdict(Outcome.REFUSED, why, null);
    }

    public static CaptchaVerdict misconfigured(CaptchaTrouble what) {
        return new CaptchaVerdict(Outcome.MISCONFIGURED, null, what);
    }
}
