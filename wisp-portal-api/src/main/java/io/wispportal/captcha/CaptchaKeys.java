package io.wispportal.captcha;

/**
 * What a provider gave for one site.
 *
 * @param siteKey stands in the page
 * @param secret  never leaves the portal but to the provider
 */
public record CaptchaKeys(String siteKey, String secret) {

    public CaptchaKeys {
        if (siteKey.isBlank() || secret.isBlank()) {
            throw new IllegalArgumentException("both keys are needed, and of one there is none: " + siteKey);
        }
    }

    /** Does not print the secret. */
    @Override
    public String toString() {
        return "CaptchaKeys[" + siteKey + "]";
    }
}
