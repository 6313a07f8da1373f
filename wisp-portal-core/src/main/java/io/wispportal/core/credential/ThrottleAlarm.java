package io.wispportal.core.credential;

import io.wispportal.audit.Actor;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.message.Promises;
import io.wispportal.message.OutboxKind;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.Map;

/** Tells the tenant that sign-in was stopped: in the audit trail, and by mail where its default password has leaked. */
public final class ThrottleAlarm {

    private final AuditLog audit;
    private final Promises promises;

    public ThrottleAlarm(AuditLog audit, Promises promises) {
        this.audit = audit;
        this.promises = promises;
    }

    /** Inside the transaction that locks. Names of no tenant are nobody's business. */
    void locked(Attempt attempt, ThrottleRule rule, Instant until) {
        TenantId tenant = attempt.counted();
        AuditAction told = rule.told();
        if (told == null || tenant.equals(TenantId.INSTALLATION)) {
            return;
        }
        audit.record(tenant, Actor.SYSTEM, told, null, null, details(attempt, rule, until));
        if (told == AuditAction.DEFAULT_PASSWORD_SPRAYED) {
            promises.promise(tenant, OutboxKind.DEFAULT_PASSWORD_SPRAYED, tenant.value());
        }
    }

    private static Map<String, String> details(Attempt attempt, ThrottleRule rule, Instant until) {
        return switch (rule.of()) {
            case ACCOUNT ->
                rule.told() == AuditAction.RESET_NEEDED
                        ? Map.of("userName", attempt.local())
                        : Map.of("userName", attempt.local(), "until", until.toString());
            case ADDRESS -> Map.of("address", attempt.address(), "until", until.toString());
            case TENANT -> Map.of("until", until.toString());
        };
    }
}
