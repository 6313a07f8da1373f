package io.wispportal.testing;

import static io.wispportal.testing.Table.CAPTCHA_ANSWERS;

import io.wispportal.captcha.CaptchaAnswerStore;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Answers that counted, in memory. */
public final class InMemoryCaptchaAnswerStore implements CaptchaAnswerStore {

    private final InMemoryDatabase database;

    public InMemoryCaptchaAnswerStore(InMemoryDatabase database) {
        this.database = database;
    }

    /** One that counted. */
    record Used(String hash, Instant until) {}

    @Override
    public boolean use(TenantId tenant, String hash, Instant until) {
        return database.insertUnlessThere(CAPTCHA_ANSWERS, tenant, hash, new Used(hash, until));
    }

    @Override
    public boolean sweep(TenantId tenant, Instant now, int most) {
        List<Used> old = database.all(CAPTCHA_ANSWERS, tenant)
                .filter(used -> !used.until().isAfter(now))
                .sorted(Comparator.comparing(Used::until))
                .limit(most)
                .toList();
        old.forEach(used -> database.remove(CAPTCHA_ANSWERS, tenant, used.hash(), used::equals));
        return database.all(CAPTCHA_ANSWERS, tenant).findAny().isPresent();
    }
}
