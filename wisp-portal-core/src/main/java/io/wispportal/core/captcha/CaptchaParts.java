package io.wispportal.core.captcha;

import io.wispportal.Transactions;
import io.wispportal.captcha.CaptchaSettingsStore;
import io.wispportal.captcha.CaptchaVerifier;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.credential.CaptchaThrottle;
import io.wispportal.core.key.PortalKeys;
import io.wispportal.core.tenant.PortalAddresses;
import io.wispportal.tenant.TenantDirectory;
import java.time.Clock;

/**
 * What the use cases of captchas are made of.
 *
 * @param installation the keys of the default portal host
 */
public record CaptchaParts(
        InstallationKeys installation,
        TenantDirectory tenants,
        CaptchaSettingsStore store,
        CaptchaVerifier verifier,
        UsedAnswers used,
        CaptchaThrottle throttle,
        PortalKeys keys,
        PortalAddresses addresses,
        Transactions transactions,
        AuditLog audit,
        Clock clock) {

    public CaptchaGate gate() {
        return new CaptchaGate(this);
    }

    public CaptchaEditing editing() {
        return new CaptchaEditing(this);
    }
}
