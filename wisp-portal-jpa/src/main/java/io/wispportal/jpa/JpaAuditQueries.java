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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
        if (before != null) {
            where.and(
                    "(a.happened_at, a.id) < (select happened_at, id from audit_entry where tenant_id = ? and id = ?)",
                    tenant.value(),
                    before.value());
        }
        String select = COLUMNS.from("audit_entry a" + where + " order by a.happened_at desc, a.id desc limit ?");
        return Slice.of(sql.list(JpaAuditQueries::read, select, where.values(limit + 1)), limit);
    }

    @Override
    public Slice<AuditEntry> ofCustomer(TenantId tenant, CustomerId customer, Set<AuditAction> actions, int limit) {
        List<Object> values = new ArrayList<>(List.of(tenant.value(), customer.value()));
        values.addAll(actions);
        values.add(limit + 1);
        String select = COLUMNS.from("audit_entry a where a.tenant_id = ? and a.customer = ? and a.action in ("
                + String.join(", ", Collections.nCopies(actions.size(), "?"))
                + ") order by a.happened_at desc, a.id desc limit ?");
        return Slice.of(sql.list(JpaAuditQueries::read, select, values.toArray()), limit);
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
