package io.wispportal.testing;

import io.wispportal.captcha.CaptchaKeys;
import io.wispportal.captcha.CaptchaQuestion;
import io.wispportal.captcha.CaptchaRefusal;
import io.wispportal.captcha.CaptchaTrouble;
import io.wispportal.captcha.CaptchaVerdict;
import io.wispportal.captcha.CaptchaVerifier;
import io.wispportal.captcha.CaptchaWidget;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A provider of captchas in memory. Its widget is a checkbox whose value is an answer that counts; {@link #solve} gives one
 * without page. Can be told to be out of reach or out of quota.
 *
 * <p>Mutable state: answers given out, keys it knows, how often it was asked, its condition.
 */
public final class InMemoryCaptchaVerifier implements CaptchaVerifier {

    /** It knows these from the start; an {@link InMemoryPortal} has them for its default host. */
    public static final CaptchaKeys KEYS = new CaptchaKeys("site-key-of-the-portal", "secret-of-the-portal");

    private static final Duration VALID = Duration.ofMinutes(2);
    private static final String ANY = "";

    private final Clock clock;
    private final Map<String, Given> given = new ConcurrentHashMap<>();
    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private final Map<String, String> secrets = new ConcurrentHashMap<>(Map.of(KEYS.siteKey(), KEYS.secret()));
    private final AtomicInteger asked = new AtomicInteger();
    private volatile @Nullable CaptchaVerdict condition;

    public InMemoryCaptchaVerifier(Clock clock) {
        this.clock = clock;
    }

    private record Given(String host, Instant at) {}

    /** From now on these keys belong to a site. */
    public void register(CaptchaKeys keys) {
        secrets.put(keys.siteKey(), keys.secret());
    }

    /** What a person's browser sends after the captcha was solved on a page of this host. */
    public String solve(String host) {
        String answer = UUID.randomUUID().toString();
        given.put(answer, new Given(host, clock.instant()));
        return answer;
    }

    public void becomeUnreachable() {
        condition = CaptchaVerdict.UNAVAILABLE;
    }

    public void runOutOfQuota() {
        condition = CaptchaVerdict.misconfigured(CaptchaTrouble.QUOTA);
    }

    /** It takes answers again that it took before: that each counts once is the portal's work. */
    public void forgetWhatWasTaken() {
        taken.clear();
    }

    /** It says of every answer that the keys do not belong together. */
    public void doubtKeys() {
        condition = CaptchaVerdict.refused(CaptchaRefusal.WRONG, CaptchaTrouble.KEYS);
    }

    public void recover() {
        condition = null;
    }

    /** How often it was asked. */
    public int asked() {
        return asked.get();
    }

    @Override
    public CaptchaVerdict verify(CaptchaQuestion question) {
        if (question.answer().isBlank()) {
            return CaptchaVerdict.refused(CaptchaRefusal.MISSING);
        }
        asked.incrementAndGet();
        CaptchaVerdict now = condition;
        if (now != null) {
            return now;
        }
        boolean known =
                question.keys().secret().equals(secrets.get(question.keys().siteKey()));
        return known ? judge(question) : CaptchaVerdict.misconfigured(CaptchaTrouble.SECRET);
    }

    private CaptchaVerdict judge(CaptchaQuestion question) {
        Given answer = given.get(question.answer());
        if (answer == null) {
            return CaptchaVerdict.refused(CaptchaRefusal.WRONG);
        }
        if (!taken.add(question.answer())) {
            return CaptchaVerdict.refused(CaptchaRefusal.DUPLICATE);
        }
        if (answer.at().plus(VALID).isBefore(clock.instant())) {
            return CaptchaVerdict.refused(CaptchaRefusal.EXPIRED);
        }
        boolean here = answer.host().equals(ANY) || answer.host().equals(question.host());
        return here ? CaptchaVerdict.PASSED : CaptchaVerdict.refused(CaptchaRefusal.WRONG_HOST);
    }

    @Override
    public boolean isReachable(CaptchaKeys keys) {
        return !CaptchaVerdict.UNAVAILABLE.equals(condition);
    }

    @Override
    public String field() {
        return "captcha-answer";
    }

    @Override
    public CaptchaWidget widget(CaptchaKeys keys) {
        return CaptchaWidget.checkbox(field(), solve(ANY));
    }
}
