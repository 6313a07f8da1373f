package io.wispportal.jpa;

import io.wispportal.batch.BatchId;
import io.wispportal.batch.BatchRecipient;
import io.wispportal.batch.BatchStore;
import io.wispportal.batch.MessageBatch;
import io.wispportal.batch.RecipientState;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps batches in {@code message_batch} and {@code batch_recipient}. */
final class JpaBatchStore implements BatchStore {

    private static final int ROWS_AT_ONCE = 500;

    private static final String RECIPIENTS =
            RecipientColumns.COLUMNS.from("batch_recipient r where r.tenant_id = ? and r.batch_id = ?");

    private final Sql sql;

    JpaBatchStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(TenantId tenant, MessageBatch batch) {
        BatchRow.insert(sql, tenant, batch).add();
    }

    @Override
    public Optional<MessageBatch> find(TenantId tenant, BatchId id) {
        return sql.first(
                BatchRow::read, BatchRow.BATCHES + " where b.tenant_id = ? and b.id = ?", tenant.value(), id.value());
    }

    @Override
    public boolean replace(TenantId tenant, MessageBatch batch) {
        return sql.changeOne(
                """
                update message_batch set state = ?, body = ?, as_link = ?, plain_letters = ?, confirmed_at = ?,
                    prepared_to = ?, ended_at = ?, version = version + 1
                where tenant_id = ? and id = ? and version = ?""",
                batch.state(),
                batch.text(),
                batch.asLink(),
                batch.plainLetters(),
                batch.confirmed(),
                batch.preparedTo() == null ? null : batch.preparedTo().value(),
                batch.ended(),
                tenant.value(),
                batch.id().value(),
                batch.version());
    }

    @Override
    public void forgetDrafts(TenantId tenant, Instant before) {
        sql.change(
                "delete from message_batch where tenant_id = ? and state = 'DRAFT' and created_at < ?",
                tenant.value(),
                before);
    }

    @Override
    public void addRecipients(TenantId tenant, BatchId batch, List<BatchRecipient> recipients) {
        for (int from = 0; from < recipients.size(); from += ROWS_AT_ONCE) {
            List<BatchRecipient> some = recipients.subList(from, Math.min(recipients.size(), from + ROWS_AT_ONCE));
            String insert = RecipientColumns.insert(some.size()) + " on conflict do nothing";
            if (sql.change(insert, RecipientColumns.values(tenant, batch, some)) < some.size()) {
                throw new IllegalStateException("a customer is a recipient of batch " + batch + " already");
            }
        }
    }

    @Override
    public Optional<BatchRecipient> recipient(TenantId tenant, BatchId batch, OutboxEntryId id) {
        return sql.first(
                RecipientColumns::read, RECIPIENTS + " and r.id = ?", tenant.value(), batch.value(), id.value());
    }

    @Override
    public List<BatchRecipient> due(TenantId tenant, BatchId batch, Instant now, int limit) {
        return sql.list(
                RecipientColumns::read,
                RECIPIENTS + " and r.state = ? and r.due_at <= ? order by r.due_at, r.id limit ?",
                tenant.value(),
                batch.value(),
                RecipientState.WAITING,
                now,
                limit);
    }

    @Override
    public Optional<Instant> nextDue(TenantId tenant, BatchId batch) {
        return sql.first(Row::instant, """
                select r.due_at from batch_recipient r
                where r.tenant_id = ? and r.batch_id = ? and r.state = ? order by r.due_at limit 1""", tenant.value(), batch.value(), RecipientState.WAITING);
    }

    @Override
    public boolean replace(TenantId tenant, BatchId batch, BatchRecipient before, BatchRecipient after) {
        return sql.changeOne(
                """
                update batch_recipient set state = ?, attempts = ?, body = ?, note = ?, due_at = ?, changed_at = ?
                where tenant_id = ? and batch_id = ? and id = ? and state = ? and attempts = ?""",
                after.state(),
                after.attempts(),
                after.text(),
                after.note(),
                after.due(),
                after.changed(),
                tenant.value(),
                batch.value(),
                before.id().value(),
                before.state(),
                before.attempts());
    }

    @Override
    public int retryFailed(TenantId tenant, BatchId batch, Instant at) {
        return sql.change("""
                update batch_recipient set state = ?, attempts = 0, due_at = ?, changed_at = ?
                where tenant_id = ? and batch_id = ? and state = ? and body is not null""", RecipientState.WAITING, at, at, tenant.value(), batch.value(), RecipientState.FAILED);
    }

    @Override
    public void forgetTexts(TenantId tenant, BatchId batch) {
        sql.change("""
                update batch_recipient set body = null
                where tenant_id = ? and batch_id = ? and state <> ? and body is not null""", tenant.value(), batch.value(), RecipientState.WAITING);
    }

    @Override
    public List<BatchRecipient> cancelWaiting(TenantId tenant, BatchId batch, Instant at, int limit) {
        List<BatchRecipient> some = sql.list(
                RecipientColumns::read,
                RECIPIENTS + " and r.state = ? order by r.due_at, r.id limit ?",
                tenant.value(),
                batch.value(),
                RecipientState.WAITING,
                limit);
        return some.isEmpty() ? some : cancelled(tenant, batch, at, some);
    }

    /** Those that wait still: somebody may have been quicker with some of them. */
    private List<BatchRecipient> cancelled(TenantId tenant, BatchId batch, Instant at, List<BatchRecipient> some) {
        List<UUID> ids = some.stream().map(each -> each.id().value()).toList();
        sql.change("""
                update batch_recipient set state = ?, body = null, changed_at = ?
                where tenant_id = ? and batch_id = ? and id in ? and state = ?""", RecipientState.CANCELLED, at, tenant.value(), batch.value(), ids, RecipientState.WAITING);
        return some;
    }
}
