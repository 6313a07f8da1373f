package io.wispportal.core.captcha;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.NotFoundException;
import io.wispportal.audit.AuditAction;
import io.wispportal.captcha.CaptchaSettings;
import io.wispportal.core.FormErrors;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.audit.Changes;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.Tenant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Staff set up the captcha of their own domain; the secret goes in and never comes out (CAP-01, CAP-03). */
public final class CaptchaEditing {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_.-]{10,100}");

    private final CaptchaParts parts;
    private final CaptchaSecrets secrets;

    CaptchaEditing(CaptchaParts parts) {
        this.parts = parts;
        this.secrets = new CaptchaSecrets(parts.keys());
    }

    public CaptchaOverview current(StaffCaller staff) {
        staff.require(Permission.EDIT_SETTINGS);
        Tenant tenant =
                parts.tenants().byId(staff.tenant()).orElseThrow(() -> new NotFoundException("tenant", staff.tenant()));
        CaptchaSettings stored = stored(staff);
        return new CaptchaOverview(
                stored,
                secrets.working(staff.tenant(), stored).isPresent(),
                tenant.domain(),
                parts.addresses().portalHost(),
                parts.installation().working().isPresent(),
                parts.installation().areForDemo());
    }

    /**
     * Stores it, unless it is stored already and works.
     *
     * @throws InvalidInputException     naming the fields that are wrong
     * @throws ConcurrentChangeException if somebody else stored another since; nothing is done
     */
    public void change(StaffCaller staff, CaptchaForm form) {
        staff.require(Permission.EDIT_SETTINGS);
        parts.transactions().runInTransaction(() -> {
            CaptchaSettings stored = stored(staff);
            check(form, stored, secrets.open(staff.tenant(), stored).isPresent());
            CaptchaSettings next = next(staff, form, stored);
            if (next.equals(stored)) {
                return;
            }
            if (form.version() != stored.version() || !parts.store().put(staff.tenant(), next)) {
                throw new ConcurrentChangeException("captcha", staff.tenant());
            }
            Map<String, String> changes = changes(stored, next);
            parts.audit().record(staff.tenant(), staff.actor(), AuditAction.CAPTCHA_CHANGED, null, null, changes);
        });
    }

    private CaptchaSettings stored(StaffCaller staff) {
        return parts.store().find(staff.tenant()).orElse(CaptchaSettings.NONE);
    }

    /** A secret belongs to its site key: who types another key types its secret too, as where the stored one is lost. */
    private static void check(CaptchaForm form, CaptchaSettings stored, boolean readable) {
        boolean typed = !form.secret().isEmpty();
        boolean same = !form.siteKey().isEmpty() && form.siteKey().equals(stored.siteKey());
        boolean another = !form.siteKey().isEmpty() && !form.siteKey().equals(stored.siteKey());
        new FormErrors()
                .check(!typed || !form.siteKey().isEmpty(), "siteKey", "required")
                .check(form.siteKey().isEmpty() || isKey(form.siteKey()), "siteKey", "invalid")
                .check(typed || !another, "secretKey", stored.hasKeys() ? "again" : "required")
                .check(typed || !same || readable, "secretKey", "unreadable")
                .check(!typed || isKey(form.secret()), "secretKey", "invalid")
                .check(!typed || !form.secret().equals(form.siteKey()), "secretKey", "same")
                .throwIfAny();
    }

    private static boolean isKey(String typed) {
        return KEY.matcher(typed).matches();
    }

    /** Storing the same again forgets what the provider said against it: it is tried again. */
    private CaptchaSettings next(StaffCaller staff, CaptchaForm form, CaptchaSettings stored) {
        String siteKey = form.siteKey().isEmpty() ? null : form.siteKey();
        return new CaptchaSettings(
                siteKey, siteKey == null ? null : secret(staff, form, stored), form.policy(), null, stored.version());
    }

    private @Nullable String secret(StaffCaller staff, CaptchaForm form, CaptchaSettings stored) {
        return form.secret().isEmpty() ? stored.secret() : secrets.encrypt(staff.tenant(), form.secret());
    }

    /** Of the secret only that it changed. */
    private static Map<String, String> changes(CaptchaSettings before, CaptchaSettings after) {
        Map<String, String> changes = new HashMap<>(Changes.of(values(before), values(after)));
        if (!Objects.equals(before.secret(), after.secret())) {
            changes.putAll(Changes.ofSecret("secret"));
        }
        return changes;
    }

    private static Map<String, String> values(CaptchaSettings settings) {
        String siteKey = settings.siteKey();
        return Map.of(
                "siteKey",
                siteKey == null ? "" : siteKey,
                "outagePolicy",
                settings.policy().name());
    }
}
