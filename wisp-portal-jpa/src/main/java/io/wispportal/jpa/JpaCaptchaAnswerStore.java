package io.wispportal.jpa;

import io.wispportal.captcha.CaptchaAnswerStore;
import io.wispportal.tenant.TenantId;
import java.time.Instant;

/** Remembers answers that counted in the table {@code captcha_answer}. */
final class JpaCaptchaAnswerStore implements CaptchaAnswerStore {

    private final Sql sql;

    JpaCaptchaAnswerStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean use(TenantId tenant, String hash, Instant until) {
        return sql.into("captcha_answer")
                .set("tenant_id", tenant.value())
                .set("hash", hash)
                .set("kept_until", until)
                .addIfNew();
    }

    @Override
    public boolean sweep(TenantId tenant, Instant now, int most) {
        sql.change("""
                delete from captcha_answer where tenant_id = ? and kept_until <= ? and hash in (
                    select o.hash from captcha_answer o where o.tenant_id = ? and o.kept_until <= ?
                    order by o.kept_until limit ?)""", tenant.value(), now, tenant.value(), now, most);
        return sql.exists("select 1 from captcha_answer where tenant_id = ? limit 1", tenant.value());
    }
}
