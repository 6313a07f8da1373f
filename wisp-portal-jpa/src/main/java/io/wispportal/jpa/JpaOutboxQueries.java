package io.wispportal.jpa;

import io.wispportal.Slice;
import io.wispportal.customer.CustomerId;
import io.wispportal.message.OutboxEntry;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.message.OutboxQueries;
import io.wispportal.message.OutboxRow;
import io.wispportal.message.OutboxState;
import io.wispportal.tenant.TenantId;
import org.jspecify.annotations.Nullable;

/** Reads the console's list of promised side effects. */
final class JpaOutboxQueries implements OutboxQueries {

    private static final String LIST = OutboxColumns.COLUMNS
            .and("c.id", "uuid")
            .and(ListedReport.FULL_NAME, "varchar")
            .from("""
                    outbox o
                    left join payment_report r on r.tenant_id = o.tenant_id and r.id = o.subject
                    left join ledger_entry l on l.tenant_id = o.tenant_id and l.id = o.subject
                    left join customer c
                        on c.tenant_id = o.tenant_id and c.id = coalesce(
                            r.customer_id, l.customer_id,
                            case when o.kind in ('NEW_DEVICE', 'PASSWORD_RESET', 'PASSWORD_RESET_SMS') then o.subject end)""");

    private final Sql sql;

    JpaOutboxQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Slice<OutboxRow> list(
            TenantId tenant, @Nullable OutboxState state, @Nullable OutboxEntryId after, int limit) {
        Where where = new Where().and("o.tenant_id = ?", tenant.value());
        if (state != null) {
            where.and("o.state = ?", state);
        }
        if (after != null) {
            where.and(
                    "(o.promised_at, o.id) < (select promised_at, id from outbox where tenant_id = ? and id = ?)",
                    tenant.value(),
                    after.value());
        }
        String select = LIST + where + " order by o.promised_at desc, o.id desc limit ?";
        return Slice.of(sql.list(JpaOutboxQueries::read, select, where.values(limit + 1)), limit);
    }

    private static OutboxRow read(Row row) {
        OutboxEntry entry = OutboxColumns.read(row);
        CustomerId customer = row.idOrNull(CustomerId::new);
        String name = row.textOrNull();
        return new OutboxRow(entry, customer, name == null ? null : name.strip());
    }
}
