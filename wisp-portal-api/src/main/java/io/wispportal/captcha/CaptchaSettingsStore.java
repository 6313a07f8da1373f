package io.wispportal.captcha;

import io.wispportal.tenant.TenantId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the captchas of tenants, at most one for each. Changes are called on the request's thread, inside the use case's
 * transaction; {@code find} inside or outside of one. Empty means that nothing was stored. False means that somebody was
 * quicker. A storage that fails throws unchecked; the use case lets it through.
 */
public interface CaptchaSettingsStore {

    Optional<CaptchaSettings> find(TenantId tenant);

    /**
     * Stores it if the stored version is still that of {@code settings}, 0 meaning that there is none; what is stored then
     * counts one version more.
     *
     * @return false if somebody was quicker; nothing is stored then
     */
    boolean put(TenantId tenant, CaptchaSettings settings);

    /**
     * Notes what the provider said against the keys of this version, null for nothing; the version stays.
     *
     * @return false if other keys are stored by now
     */
    boolean note(TenantId tenant, long version, @Nullable CaptchaTrouble trouble);
}
