package io.wispportal.core.audit;

import io.wispportal.audit.Actor;
import io.wispportal.audit.AuditAction;
import io.wispportal.audit.AuditEntry;
import io.wispportal.audit.AuditEntryId;
import io.wispportal.audit.AuditTrail;
import io.wispportal.customer.CustomerId;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Adds entries with id and time; use cases call it inside their transaction. */
public final class AuditLog {

    private final AuditTrail trail;
    private final Supplier<UUID> ids;
    private final Clock clock;

    public AuditLog(AuditTrail trail, Supplier<UUID> ids, Clock clock) {
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param subject  the thing it was done to, or null
     * @param customer whom it is about, or null
     */
    public void record(
            TenantId tenant,
            Actor actor,
            AuditAction action,
            @Nullable UUID subject,
            @Nullable CustomerId customer,
            Map<String, String> details) {
        UUID about = customer == null ? null : customer.value();
        trail.add(
                tenant,
                new AuditEntry(new AuditEntryId(ids.get()), clock.instant(), actor, action, subject, about, details));
    }
}
