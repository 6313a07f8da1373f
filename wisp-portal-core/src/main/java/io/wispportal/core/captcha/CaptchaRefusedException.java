package io.wispportal.core.captcha;

import io.wispportal.PortalException;
import io.wispportal.captcha.CaptchaRefusal;
import org.jspecify.annotations.Nullable;

/** The answer to the captcha does not count, or nobody can tell now; nothing was done. The visitor may answer again. */
public final class CaptchaRefusedException extends PortalException {

    private static final long serialVersionUID = 1L;

    private final @Nullable CaptchaRefusal why;

    /** @param why null if the provider is down */
    CaptchaRefusedException(@Nullable CaptchaRefusal why) {
        super("captcha: " + (why == null ? "nobody to ask" : why));
        this.why = why;
    }

    /** Null if the provider is down. */
    public @Nullable CaptchaRefusal why() {
        return why;
    }

    /** Last part of the key of what the visitor is told: the refusal's name, or {@code UNAVAILABLE}. */
    public String messageKey() {
        return why == null ? "UNAVAILABLE" : why.name();
    }
}
