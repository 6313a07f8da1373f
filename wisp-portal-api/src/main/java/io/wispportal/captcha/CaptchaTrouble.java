package io.wispportal.captcha;

/** What keeps a captcha from working until somebody mends it. */
public enum CaptchaTrouble {
    /** The provider does not know the secret. */
    SECRET,
    /**
     * The provider says that the keys do not belong together. A visitor can bring it to say so, with an answer that was given
     * for other keys: it closes no form.
     */
    KEYS,
    /** The provider answers no more for now: too many requests, or more than was paid for. */
    QUOTA,
    /** The provider does not take the request. */
    REQUEST
}
