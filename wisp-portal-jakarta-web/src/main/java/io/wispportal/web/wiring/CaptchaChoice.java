package io.wispportal.web.wiring;

import io.wispportal.captcha.CaptchaKeys;
import io.wispportal.captcha.CaptchaVerifier;
import io.wispportal.core.captcha.CheckboxCaptcha;
import io.wispportal.core.captcha.RecaptchaVerifier;
import java.net.URI;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The captcha as the operator sets it.
 *
 * @param keys    of the default portal host, or null if there are none
 * @param address where the provider is asked, or null for where it usually is
 * @param demo    whether a checkbox stands in where there are no keys
 */
public record CaptchaChoice(
        @Nullable CaptchaKeys keys, @Nullable URI address, boolean demo) {

    private static final String SITE_KEY = "PORTAL_CAPTCHA_SITE_KEY";
    private static final String SECRET = "PORTAL_CAPTCHA_SECRET";
    private static final String URL = "PORTAL_CAPTCHA_URL";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** @throws InvalidSettingException if one of the two keys is missing, or secrets would go over plain http */
    static CaptchaChoice from(Configuration configuration) {
        String siteKey = configuration.text(SITE_KEY).map(String::strip).orElse(null);
        String secret = configuration.text(SECRET).map(String::strip).orElse(null);
        if ((siteKey == null) != (secret == null)) {
            throw new InvalidSettingException(
                    SITE_KEY + " y " + SECRET + " van juntas, y falta " + (siteKey == null ? SITE_KEY : SECRET) + ".");
        }
        CaptchaKeys keys = siteKey == null || secret == null ? null : new CaptchaKeys(siteKey, secret);
        return new CaptchaChoice(keys, address(configuration), configuration.flag("PORTAL_DEMO", false));
    }

    private static @Nullable URI address(Configuration configuration) {
        String typed = configuration.text(URL).map(String::strip).orElse(null);
        if (typed == null) {
            return null;
        }
        if (!isAddress(typed)) {
            throw new InvalidSettingException(URL + " debe ser una dirección https, y es «" + typed + "».");
        }
        return URI.create(typed);
    }

    /** On this machine it may be plain: a test's. */
    private static boolean isAddress(String typed) {
        try {
            URI address = URI.create(typed);
            boolean plain = "http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost());
            return address.getHost() != null && (plain || "https".equals(address.getScheme()));
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    /** The provider, unless an integrator brings another. */
    CaptchaVerifier verifier(Clock clock) {
        RecaptchaVerifier real = RecaptchaVerifier.at(address == null ? RecaptchaVerifier.GOOGLE : address, clock);
        return demo && keys == null ? new CheckboxCaptcha(real, UUID::randomUUID, clock) : real;
    }

    /** The keys of the default portal host for the provider that is used in the end. */
    @Nullable
    CaptchaKeys keysFor(@Nullable Object verifier) {
        return keys == null && verifier instanceof CheckboxCaptcha ? CheckboxCaptcha.KEYS : keys;
    }
}
