package io.wispportal.captcha;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A tenant's captcha.
 *
 * @param siteKey of the tenant's own domain, or null if it has none
 * @param secret  that belongs to it, encrypted; null exactly if there is no site key
 * @param policy  on the tenant's forms wherever they are
 * @param trouble what the provider had to say against these keys the last time, or null
 * @param version 0 for what is not stored yet
 */
public record CaptchaSettings(
        @Nullable String siteKey,
        @Nullable String secret,
        OutagePolicy policy,
        @Nullable CaptchaTrouble trouble,
        long version) {

    /** Where nothing is stored. */
    public static final CaptchaSettings NONE = new CaptchaSettings(null, null, OutagePolicy.REFUSE, null, 0);

    public CaptchaSettings {
        Objects.requireNonNull(policy, "policy");
        if ((siteKey == null) != (secret == null)) {
            throw new IllegalArgumentException("a site key and its secret come together: " + siteKey);
        }
    }

    /** Whether there are keys for the tenant's own domain. */
    public boolean hasKeys() {
        return siteKey != null;
    }

    /** Does not print the secret, encrypted as it is. */
    @Override
    public String toString() {
        return "CaptchaSettings[" + siteKey + ", " + policy + ", " + trouble + ", version " + version + "]";
    }
}
