package io.wispportal.jpa;

import io.wispportal.message.Outbox;
import io.wispportal.message.OutboxEntry;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.tenant.TenantId;
import java.util.Optional;

/** Keeps promised side effects in the table {@code outbox}. */
final class JpaOutbox implements Outbox {

    private final Sql sql;

    JpaOutbox(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(TenantId tenant, OutboxEntry entry) {
        sql.into("outbox")
                .set("tenant_id", tenant.value())
                .set("id", entry.id().value())
                .set("kind", entry.kind())
                .set("subject", entry.subject())
                .set("state", entry.state())
                .set("attempts", entry.attempts())
                .set("note", entry.note())
                .set("promised_at", entry.promisedAt())
                .set("changed_at", entry.changedAt())
                .add();
    }

    @Override
    public Optional<OutboxEntry> find(TenantId tenant, OutboxEntryId id) {
        return sql.first(
                OutboxColumns::read,
                OutboxColumns.COLUMNS.from("outbox o where o.tenant_id = ? and o.id = ?"),
                tenant.value(),
                id.value());
    }

    @Override
    public boolean replace(TenantId tenant, OutboxEntry before, OutboxEntry after) {
        return sql.changeOne(
                """
                update outbox set state = ?, attempts = ?, note = ?, changed_at = ?
                where tenant_id = ? and id = ? and state = ? and attempts = ?""",
                after.state(),
                after.attempts(),
                after.note(),
                after.changedAt(),
                tenant.value(),
                before.id().value(),
                before.state(),
                before.attempts());
    }
}
