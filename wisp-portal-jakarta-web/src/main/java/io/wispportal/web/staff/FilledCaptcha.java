package io.wispportal.web.staff;

import io.wispportal.captcha.CaptchaSettings;
import io.wispportal.captcha.OutagePolicy;
import io.wispportal.core.captcha.CaptchaForm;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.page.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The captcha's form as filled in. The secret is never shown again.
 *
 * @param version of what the form was made for
 */
public record FilledCaptcha(String siteKey, OutagePolicy policy, String version) {

    static FilledCaptcha of(CaptchaSettings stored) {
        return new FilledCaptcha(
                Objects.requireNonNullElse(stored.siteKey(), ""), stored.policy(), String.valueOf(stored.version()));
    }

    static FilledCaptcha of(Exchange exchange) {
        boolean accepts = exchange.field("policy").equals(OutagePolicy.ACCEPT_FEWER.name());
        return new FilledCaptcha(
                exchange.field("siteKey"),
                accepts ? OutagePolicy.ACCEPT_FEWER : OutagePolicy.REFUSE,
                exchange.field("version"));
    }

    FilledCaptcha with(String stored) {
        return new FilledCaptcha(siteKey, policy, stored);
    }

    CaptchaForm read(String secret) {
        return new CaptchaForm(siteKey, secret.strip(), policy, FormVersion.number(version));
    }

    /** What is filled in as people read it, by label. */
    Map<String, String> shown(Texts texts) {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put(texts.get("captchas.siteKey"), siteKey);
        shown.put(texts.get("captchas.policy"), texts.get("captchas.policy." + policy));
        return shown;
    }
}
