package io.wispportal.core.captcha;

import io.wispportal.captcha.CaptchaKeys;
import io.wispportal.captcha.CaptchaSettings;
import io.wispportal.captcha.CaptchaTrouble;
import io.wispportal.core.key.PortalKeys;
import io.wispportal.tenant.TenantId;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Encrypts the secrets of captchas, each for its tenant, and opens them for whoever asks the provider. */
final class CaptchaSecrets {

    private static final Logger LOG = LoggerFactory.getLogger(CaptchaSecrets.class);

    private final PortalKeys keys;

    CaptchaSecrets(PortalKeys keys) {
        this.keys = keys;
    }

    String encrypt(TenantId tenant, String secret) {
        return keys.encrypt(context(tenant), secret);
    }

    /**
     * Those that forms can be opened with. A secret that the provider does not know stays closed until staff store keys again.
     */
    Optional<CaptchaKeys> working(TenantId tenant, CaptchaSettings settings) {
        return settings.trouble() == CaptchaTrouble.SECRET ? Optional.empty() : open(tenant, settings);
    }

    /** Empty if there are none, or the secret was written with keys that this installation does not have. */
    Optional<CaptchaKeys> open(TenantId tenant, CaptchaSettings settings) {
        String siteKey = settings.siteKey();
        String secret = settings.secret();
        if (siteKey == null || secret == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CaptchaKeys(siteKey, keys.decrypt(context(tenant), secret)));
        } catch (IllegalStateException otherKeys) {
            LOG.error("{}: the captcha's secret was encrypted with other keys than PORTAL_KEYSET", tenant);
            return Optional.empty();
        }
    }

    private static String context(TenantId tenant) {
        return "captcha:" + tenant;
    }
}
