package io.wispportal.jpa;

import io.wispportal.audit.AuditEntry;
import io.wispportal.audit.AuditTrail;
import io.wispportal.tenant.TenantId;

/** Keeps the audit trail in the table {@code audit_entry}. */
final class JpaAuditTrail implements AuditTrail {

    private final Sql sql;

    JpaAuditTrail(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(TenantId tenant, AuditEntry entry) {
        sql.into("audit_entry")
                .set("tenant_id", tenant.value())
                .set("id", entry.id().value())
                .set("happened_at", entry.at())
                .set("actor_kind", entry.actor().kind())
                .set("actor", entry.actor().id())
                .set("actor_name", entry.actor().name())
                .set("action", entry.action())
                .set("subject", entry.subject())
                .set("customer", entry.customer())
                .set("details", JsonTexts.write(entry.details()))
                .add();
    }
}
