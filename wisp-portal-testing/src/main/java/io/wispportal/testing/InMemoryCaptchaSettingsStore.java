package io.wispportal.testing;

import static io.wispportal.testing.Table.CAPTCHAS;

import io.wispportal.captcha.CaptchaSettings;
import io.wispportal.captcha.CaptchaSettingsStore;
import io.wispportal.captcha.CaptchaTrouble;
import io.wispportal.tenant.TenantId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Captchas of tenants in memory. */
public final class InMemoryCaptchaSettingsStore implements CaptchaSettingsStore {

    private final InMemoryDatabase database;

    public InMemoryCaptchaSettingsStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<CaptchaSettings> find(TenantId tenant) {
        return database.find(CAPTCHAS, tenant, tenant);
    }

    @Override
    public boolean put(TenantId tenant, CaptchaSettings settings) {
        CaptchaSettings next = with(settings, settings.trouble(), settings.version() + 1);
        return settings.version() == 0
                ? database.insertUnlessThere(CAPTCHAS, tenant, tenant, next)
                : database.change(CAPTCHAS, tenant, tenant, now -> now.version() == settings.version(), now -> next);
    }

    @Override
    public boolean note(TenantId tenant, long version, @Nullable CaptchaTrouble trouble) {
        return database.change(
                CAPTCHAS, tenant, tenant, now -> now.version() == version, now -> with(now, trouble, version));
    }

    private static CaptchaSettings with(CaptchaSettings settings, @Nullable CaptchaTrouble trouble, long version) {
        return new CaptchaSettings(settings.siteKey(), settings.secret(), settings.policy(), trouble, version);
    }
}
