package io.wispportal.core.captcha;

import io.wispportal.captcha.CaptchaSettings;
import io.wispportal.captcha.CaptchaTrouble;
import org.jspecify.annotations.Nullable;

/**
 * What staff see of their captcha.
 *
 * @param settings    its secret encrypted
 * @param works       whether forms can be opened with these keys
 * @param ownDomain   for which the keys are, or null if the tenant has none
 * @param defaultHost where the installation's keys are used
 * @param defaultOpen whether the installation has keys that work
 * @param demo        whether a checkbox stands in for them
 */
public record CaptchaOverview(
        CaptchaSettings settings,
        boolean works,
        @Nullable String ownDomain,
        String defaultHost,
        boolean defaultOpen,
        boolean demo) {

    /** Whether the tenant's public forms are closed on its own domain. */
    public boolean isClosed() {
        return ownDomain != null && !works;
    }

    /** Whether the stored secret cannot be read any more: it was encrypted with keys that the installation has lost. */
    public boolean isUnreadable() {
        return settings.hasKeys() && !works && settings.trouble() != CaptchaTrouble.SECRET;
    }

    /** Whether staff have something to mend before everybody may send the forms on the tenant's own domain. */
    public boolean needsMending() {
        return isClosed() || settings.trouble() != null;
    }
}
