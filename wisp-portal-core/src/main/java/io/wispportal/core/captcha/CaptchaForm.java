package io.wispportal.core.captcha;

import io.wispportal.captcha.OutagePolicy;

/**
 * A captcha as staff fill it in.
 *
 * @param siteKey empty: the own domain has no captcha, and the stored keys are forgotten
 * @param secret  empty: the stored one stays
 * @param version of what the form was made for, 0 for nothing
 */
public record CaptchaForm(String siteKey, String secret, OutagePolicy policy, long version) {

    /** Does not print the secret. */
    @Override
    public String toString() {
        return "CaptchaForm[" + siteKey + "]";
    }
}
