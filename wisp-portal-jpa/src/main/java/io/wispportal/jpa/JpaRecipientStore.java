package io.wispportal.jpa;

import io.wispportal.batch.BatchId;
import io.wispportal.batch.BatchRecipient;
import io.wispportal.batch.RecipientState;
import io.wispportal.batch.RecipientStore;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps recipients of batches in {@code batch_recipient}. */
final class JpaRecipientStore implements RecipientStore {

    private static final String RECIPIENTS =
            RecipientColumns.COLUMNS.from("batch_recipient r where r.tenant_id = ? and r.batch_id = ?");

    private final Sql sql;

    JpaRecipientStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void addAll(TenantId tenant, BatchId batch, List<BatchRecipient> recipients) {
        List<@Nullable Object> values = new ArrayList<>(List.of(tenant.value(), batch.value()));
        values.addAll(RecipientColumns.arrays(recipients));
        if (sql.change(RecipientColumns.INSERT, values.toArray()) < recipients.size()) {
            throw new IllegalStateException("a customer is a recipient of batch " + batch + " already");
        }
    }

    @Override
    public Optional<BatchRecipient> find(TenantId tenant, BatchId batch, OutboxEntryId id) {
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
                update batch_recipient set state = ?, attempts = ?, address = ?, body = ?, note = ?, due_at = ?,
                    changed_at = ?
                where tenant_id = ? and batch_id = ? and id = ? and state = ? and attempts = ? and due_at = ?""",
                after.state(),
                after.attempts(),
                after.address(),
                after.text(),
                after.note(),
                after.due(),
                after.changed(),
                tenant.value(),
                batch.value(),
                before.id().value(),
                before.state(),
                before.attempts(),
                before.due());
    }

    @Override
    public List<BatchRecipient> hold(TenantId tenant, BatchId batch, RecipientState state, int limit) {
        return sql.list(
                RecipientColumns::read,
                RECIPIENTS + " and r.state = ? order by r.due_at, r.id limit ? for update",
                tenant.value(),
                batch.value(),
                state,
                limit);
    }

    @Override
    public void cancel(TenantId tenant, BatchId batch, Collection<OutboxEntryId> ids, Instant at) {
        if (!ids.isEmpty()) {
            sql.change(
                    """
                    update batch_recipient set state = ?, address = null, changed_at = ?
                    where tenant_id = ? and batch_id = ? and id in ?""",
                    RecipientState.CANCELLED,
                    at,
                    tenant.value(),
                    batch.value(),
                    ids.stream().map(OutboxEntryId::value).toList());
        }
    }

    @Override
    public boolean forgetAddresses(TenantId tenant, BatchId batch, Instant before) {
        sql.change("""
                update batch_recipient set address = null
                where tenant_id = ? and batch_id = ? and state <> ? and changed_at < ? and address is not null""", tenant.value(), batch.value(), RecipientState.WAITING, before);
        return sql.exists("""
                select 1 from batch_recipient
                where tenant_id = ? and batch_id = ? and address is not null limit 1""", tenant.value(), batch.value());
    }
}
