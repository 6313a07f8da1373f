package io.wispportal.jpa;

import io.wispportal.captcha.CaptchaSettings;
import io.wispportal.captcha.CaptchaSettingsStore;
import io.wispportal.captcha.CaptchaTrouble;
import io.wispportal.captcha.OutagePolicy;
import io.wispportal.tenant.TenantId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the captchas of tenants in the table {@code captcha}. */
final class JpaCaptchaSettingsStore implements CaptchaSettingsStore {

    private static final String FIND = Columns.of(
                    "c", "site_key varchar, secret varchar, policy varchar, trouble varchar, version bigint")
            .from("captcha c where c.tenant_id = ?");

    private final Sql sql;

    JpaCaptchaSettingsStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<CaptchaSettings> find(TenantId tenant) {
        return sql.first(JpaCaptchaSettingsStore::read, FIND, tenant.value());
    }

    @Override
    public boolean put(TenantId tenant, CaptchaSettings settings) {
        return settings.version() == 0 ? add(tenant, settings) : replace(tenant, settings);
    }

    private boolean add(TenantId tenant, CaptchaSettings settings) {
        return sql.into("captcha")
                .set("tenant_id", tenant.value())
                .set("site_key", settings.siteKey())
                .set("secret", settings.secret())
                .set("policy", settings.policy())
                .set("trouble", settings.trouble())
                .set("version", 1L)
                .addIfNew();
    }

    private boolean replace(TenantId tenant, CaptchaSettings settings) {
        return sql.changeOne(
                """
                update captcha set site_key = ?, secret = ?, policy = ?, trouble = ?, version = version + 1
                where tenant_id = ? and version = ?""",
                settings.siteKey(),
                settings.secret(),
                settings.policy(),
                settings.trouble(),
                tenant.value(),
                settings.version());
    }

    @Override
    public boolean note(TenantId tenant, long version, @Nullable CaptchaTrouble trouble) {
        return sql.changeOne(
                "update captcha set trouble = ? where tenant_id = ? and version = ?", trouble, tenant.value(), version);
    }

    private static CaptchaSettings read(Row row) {
        return new CaptchaSettings(
                row.textOrNull(),
                row.textOrNull(),
                row.constantOr(OutagePolicy.REFUSE),
                row.constantOrNull(CaptchaTrouble.REQUEST),
                row.number());
    }
}
