package io.wispportal.captcha;

/** What happens to forms while the provider is down. */
public enum OutagePolicy {
    /** They are refused until it is back. */
    REFUSE,
    /** They are taken without captcha, a quarter as many as else. */
    ACCEPT_FEWER
}
