package io.wispportal.captcha;

/** What keeps a captcha from working until somebody mends it. */
public enum CaptchaTrouble {
    /** The provider does not know the secret, or the keys are of another kind. */
    SECRET,
    /** The provider answers no more for now: too many requests, or more than was paid for. */
    QUOTA,
    /** The provider does not take the request. */
    REQUEST
}
