package io.wispportal.core.captcha;

import io.wispportal.captcha.CaptchaWidget;
import org.jspecify.annotations.Nullable;

/**
 * Whether a form can be shown, and with what.
 *
 * @param isOpen    false: the captcha is not set up here, and the form is not shown
 * @param widget    to be shown in the form; null if it is closed, or open without captcha while the provider is down
 * @param elsewhere of a closed one: the default portal, {@code https://portal.example.com}, if the form is open there; else
 *                  null
 */
public record CaptchaOffer(
        boolean isOpen,
        @Nullable CaptchaWidget widget,
        @Nullable String elsewhere) {

    static CaptchaOffer open(@Nullable CaptchaWidget widget) {
        return new CaptchaOffer(true, widget, null);
    }

    static CaptchaOffer closed(@Nullable String elsewhere) {
        return new CaptchaOffer(false, null, elsewhere);
    }
}
