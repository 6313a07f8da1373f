package io.wispportal.core.captcha;

import io.wispportal.PortalException;
import io.wispportal.captcha.CaptchaRefusal;
import org.jspecify.annotations.Nullable;

/**
 * The answer to the captcha does not count, or nobody can tell now; nothing was done. The visitor may answer again, at once
 * or some minutes later.
 */
public final class CaptchaRefusedException extends PortalException {

    private static final long serialVersionUID = 1L;
    private static final String OFTEN = "OFTEN";

    private final @Nullable CaptchaRefusal why;
    private final String key;

    private CaptchaRefusedException(@Nullable CaptchaRefusal why, String key) {
        super("captcha: " + key);
        this.why = why;
        this.key = key;
    }

    CaptchaRefusedException(CaptchaRefusal why) {
        this(why, why.name());
    }

    /** The provider is down. */
    static CaptchaRefusedException unavailable() {
        return new CaptchaRefusedException(null, "UNAVAILABLE");
    }

    /** Too many answers from the visitor's address were refused, and nobody was asked about this one. */
    static CaptchaRefusedException often() {
        return new CaptchaRefusedException(null, OFTEN);
    }

    /** Null if nobody was asked, or nobody answered. */
    public @Nullable CaptchaRefusal why() {
        return why;
    }

    /** Whether too many answers from the visitor's address were refused, so that nobody was asked about this one. */
    public boolean isOften() {
        return key.equals(OFTEN);
    }

    /** Whether the answer was given, but too long ago or for another form: a slow upload comes later than it lasts. */
    public boolean isLate() {
        return why == CaptchaRefusal.EXPIRED || why == CaptchaRefusal.DUPLICATE;
    }

    /** Last part of the key of what the visitor is told: the refusal's name, {@code UNAVAILABLE} or {@code OFTEN}. */
    public String messageKey() {
        return key;
    }
}
