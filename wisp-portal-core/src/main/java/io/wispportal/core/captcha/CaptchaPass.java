package io.wispportal.core.captcha;

/** How a form got past the captcha. */
public enum CaptchaPass {
    /** The visitor is a person. */
    FULL,
    /** Nobody knows: the provider is down, and the tenant takes a quarter as many forms meanwhile. */
    FEWER;

    private static final int LESS = 4;

    /** What is left of a limit of the form, at least 1. */
    public int share(int limit) {
        return this == FULL ? limit : Math.max(1, limit / LESS);
    }
}
