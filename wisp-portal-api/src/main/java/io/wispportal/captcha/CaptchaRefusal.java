package io.wispportal.captcha;

/** Why an answer does not count. */
public enum CaptchaRefusal {
    /** There is none. */
    MISSING,
    /** It is none that the provider gave out for these keys. */
    WRONG,
    /** It is too old. */
    EXPIRED,
    /** It was used before, or is too old: some providers do not tell the two apart. */
    DUPLICATE,
    /** It was given on another site. */
    WRONG_HOST
}
