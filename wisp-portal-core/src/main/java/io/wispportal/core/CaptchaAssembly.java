package io.wispportal.core;

import io.wispportal.captcha.CaptchaAnswerStore;
import io.wispportal.captcha.CaptchaKeys;
import io.wispportal.captcha.CaptchaSettingsStore;
import io.wispportal.captcha.CaptchaVerifier;
import io.wispportal.core.captcha.CaptchaEditing;
import io.wispportal.core.captcha.CaptchaGate;
import io.wispportal.core.captcha.CaptchaParts;
import io.wispportal.core.captcha.InstallationKeys;
import io.wispportal.core.captcha.RecaptchaVerifier;
import io.wispportal.core.captcha.UsedAnswers;
import io.wispportal.core.credential.CaptchaThrottle;
import io.wispportal.credential.ThrottleStore;
import io.wispportal.tenant.TenantDirectory;
import org.jspecify.annotations.Nullable;

/** Puts the use cases of captchas together. */
final class CaptchaAssembly {

    private final CaptchaParts parts;

    /** @param installation keys of the default portal host, or null */
    CaptchaAssembly(Ground ground, @Nullable CaptchaKeys installation) {
        UsedAnswers used = new UsedAnswers(
                ground.get(CaptchaAnswerStore.class), ground.alarms(), ground.transactions(), ground.clock());
        this.parts = new CaptchaParts(
                new InstallationKeys(installation, ground.clock()),
                ground.get(TenantDirectory.class),
                ground.get(CaptchaSettingsStore.class),
                ground.adapters()
                        .getOr(
                                CaptchaVerifier.class,
                                () -> RecaptchaVerifier.at(RecaptchaVerifier.GOOGLE, ground.clock())),
                used,
                new CaptchaThrottle(
                        ground.get(ThrottleStore.class), ground.alarms(), ground.transactions(), ground.clock()),
                ground.keys(),
                ground.addresses(),
                ground.transactions(),
                ground.audit(),
                ground.clock());
    }

    CaptchaGate gate() {
        return parts.gate();
    }

    CaptchaEditing editing() {
        return parts.editing();
    }

    UsedAnswers used() {
        return parts.used();
    }
}
