package io.wispportal.jpa;

import io.wispportal.Slice;
import io.wispportal.audit.Actor;
import io.wispportal.audit.ActorKind;
import io.wispportal.audit.AuditAction;
import io.wispportal.audit.AuditEntry;
import io.wispportal.audit.AuditEntryId;
import io.wispportal.audit.AuditQueries;
import io.wispportal.customer.CustomerId;
import io.wispportal.tenant.TenantId;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the audit trail. */
final class JpaAuditQueries implements AuditQueries {

    private static final Columns COLUMNS = Columns.of("a", """
            id uuid, happened_at instant, actor_kind varchar, actor uuid, actor_name varchar, action varchar,
            subject uuid, customer uuid, details varchar""");

    private final Sql sql;

    JpaAuditQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Slice<AuditEntry> latest(
            TenantId tenant, @Nullable CustomerId customer, @Nullable AuditEntryId before, int limit) {
        Where where = new Where().and("a.tenant_id = ?", tenant.value());
        if (customer != null) {
            where.and("a.customer = ?", customer.value());
        }
        return page(tenant, where, before, limit);
    }

    @Override
    public Slice<AuditEntry> ofCustomer(
            TenantId tenant, CustomerId customer, Set<AuditAction> actions, @Nullable AuditEntryId before, int limit) {
        String places = String.join(", ", Collections.nCopies(actions.size(), "?"));
        Where where = new Where()
                .and("a.tenant_id = ?", tenant.value())
                .and("a.customer = ?", customer.value())
                .and("a.action in (" + places + ")", actions.toArray());
        return page(tenant, where, before, limit);
    }

    private Slice<AuditEntry> page(TenantId tenant, Where where, @Nullable AuditEntryId before, int limit) {
        if (before != null) {
            where.and(
                    "(a.happened_at, a.id) < (select happened_at, id from audit_entry where tenant_id = ? and id = ?)",
                    tenant.value(),
                    before.value());
        }
        String select = COLUMNS.from("audit_entry a" + where + " order by a.happened_at desc, a.id desc limit ?");
        return Slice.of(sql.list(JpaAuditQueries::read, select, where.values(limit + 1)), limit);
    }

    private static AuditEntry read(Row row) {
        return new AuditEntry(
                new AuditEntryId(row.uuid()),
                row.instant(),
                new Actor(row.constantOr(ActorKind.OTHER), row.uuidOrNull(), row.text()),
                row.constantOr(AuditAction.OTHER),
                row.uuidOrNull(),
                row.uuidOrNull(),
                JsonTexts.read(row.text()));
    }
}
