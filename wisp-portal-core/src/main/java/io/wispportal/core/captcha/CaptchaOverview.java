package io.wispportal.core.captcha;

import io.wispportal.captcha.CaptchaSettings;
import org.jspecify.annotations.Nullable;

/**
 * What staff see of their captcha.
 *
 * @param settings    its secret encrypted
 * @param ownDomain   for which the keys are, or null if the tenant has none
 * @param defaultHost where the installation's keys are used
 * @param defaultOpen whether the installation has keys that work
 * @param demo        whether a checkbox stands in for them
 */
public record CaptchaOverview(
        CaptchaSettings settings, @Nullable String ownDomain, String defaultHost, boolean defaultOpen, boolean demo) {

    /** Whether the tenant's public forms are closed on its own domain. */
    public boolean isClosed() {
        return ownDomain != null && !settings.hasKeys();
    }

    /** Whether staff have something to mend before everybody may send the forms on the tenant's own domain. */
    public boolean needsMending() {
        return isClosed() || settings.trouble() != null;
    }
}
