package io.wispportal.core.captcha;

import io.jsonwebtoken.gson.io.GsonDeserializer;
import io.jsonwebtoken.io.DeserializationException;
import io.wispportal.captcha.CaptchaRefusal;
import io.wispportal.captcha.CaptchaTrouble;
import io.wispportal.captcha.CaptchaVerdict;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what reCAPTCHA replies. What is not clearly a success is none. */
final class RecaptchaReply {

    private static final Duration OLDEST = Duration.ofMinutes(2);
    private static final GsonDeserializer<Object> JSON = new GsonDeserializer<>();

    private RecaptchaReply() {}

    /** @param now by the portal's clock; Google's may be ahead of it by as much as an answer may be old */
    static CaptchaVerdict read(int status, String body, String host, Instant now) {
        if (status == 429) {
            return CaptchaVerdict.misconfigured(CaptchaTrouble.QUOTA);
        }
        if (status >= 300 && status < 500) {
            return CaptchaVerdict.misconfigured(CaptchaTrouble.REQUEST);
        }
        Map<?, ?> json = status == 200 ? json(body) : null;
        if (json == null || !(json.get("success") instanceof Boolean success)) {
            return CaptchaVerdict.UNAVAILABLE;
        }
        return success ? ofPerson(json, host, now) : ofCodes(json.get("error-codes"));
    }

    private static @Nullable Map<?, ?> json(String body) {
        try {
            return JSON.deserialize(new StringReader(body)) instanceof Map<?, ?> map ? map : null;
        } catch (DeserializationException garbage) {
            return null;
        }
    }

    private static CaptchaVerdict ofPerson(Map<?, ?> json, String host, Instant now) {
        if (!host.equalsIgnoreCase(String.valueOf(json.get("hostname")))) {
            return CaptchaVerdict.refused(CaptchaRefusal.WRONG_HOST);
        }
        return isFresh(String.valueOf(json.get("challenge_ts")), now)
                ? CaptchaVerdict.PASSED
                : CaptchaVerdict.refused(CaptchaRefusal.EXPIRED);
    }

    private static boolean isFresh(String challenge, Instant now) {
        try {
            Duration age = Duration.between(Instant.parse(challenge), now);
            return age.abs().compareTo(OLDEST) <= 0;
        } catch (DateTimeException noTime) {
            return false;
        }
    }

    /** A code that is not known here refuses the answer: it must not count as the provider being down. */
    private static CaptchaVerdict ofCodes(@Nullable Object codes) {
        Collection<?> all = codes instanceof Collection<?> list ? list : java.util.List.of();
        if (all.contains("missing-input-secret") || all.contains("invalid-input-secret")) {
            return CaptchaVerdict.misconfigured(CaptchaTrouble.SECRET);
        }
        if (all.contains("invalid-keys")) {
            return CaptchaVerdict.refused(CaptchaRefusal.WRONG, CaptchaTrouble.KEYS);
        }
        if (all.contains("bad-request")) {
            return CaptchaVerdict.misconfigured(CaptchaTrouble.REQUEST);
        }
        return CaptchaVerdict.refused(
                all.contains("timeout-or-duplicate") ? CaptchaRefusal.DUPLICATE : CaptchaRefusal.WRONG);
    }
}
