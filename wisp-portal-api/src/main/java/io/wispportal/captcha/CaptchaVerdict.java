package io.wispportal.captcha;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a provider says of an answer.
 *
 * @param refusal why it was refused; null unless it was
 * @param trouble what is wrong with keys or account, or, of a refused answer, may be; null exactly if there is nothing to
 *                mend
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
                || (outcome == Outcome.MISCONFIGURED && trouble == null)
                || ((outcome == Outcome.PASSED || outcome == Outcome.UNAVAILABLE) && trouble != null)) {
            throw new IllegalArgumentException(outcome + " with " + refusal + " and " + trouble);
        }
    }

    public static CaptchaVerdict refused(CaptchaRefusal why) {
        return new CaptchaVerdict(Outcome.REFUSED, why, null);
    }

    /** @param doubt what may be wrong with the keys, if it is not the answer's fault */
    public static CaptchaVerdict refused(CaptchaRefusal why, CaptchaTrouble doubt) {
        return new CaptchaVerdict(Outcome.REFUSED, why, doubt);
    }

    public static CaptchaVerdict misconfigured(CaptchaTrouble what) {
        return new CaptchaVerdict(Outcome.MISCONFIGURED, null, what);
    }
}
