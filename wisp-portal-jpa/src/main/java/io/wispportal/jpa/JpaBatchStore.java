package io.wispportal.jpa;

import io.wispportal.batch.BatchId;
import io.wispportal.batch.BatchState;
import io.wispportal.batch.BatchStore;
import io.wispportal.batch.MessageBatch;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps batches in {@code message_batch}. */
final class JpaBatchStore implements BatchStore {

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
                update message_batch set state = ?, body = ?, as_link = ?, plain_letters = ?, author_kind = ?, author = ?,
                    author_name = ?, confirmed_at = ?, prepared_to = ?, ended_at = ?, version = version + 1
                where tenant_id = ? and id = ? and version = ?""",
                batch.state(),
                batch.text(),
                batch.asLink(),
                batch.plainLetters(),
                batch.author().kind(),
                batch.author().id(),
                batch.author().name(),
                batch.confirmed(),
                batch.preparedTo() == null ? null : batch.preparedTo().value(),
                batch.ended(),
                tenant.value(),
                batch.id().value(),
                batch.version());
    }

    @Override
    public boolean cancel(TenantId tenant, BatchId id) {
        return sql.changeOne(
                """
                update message_batch set state = ?, version = version + 1
                where tenant_id = ? and id = ? and state in ?""",
                BatchState.CANCELLING,
                tenant.value(),
                id.value(),
                Stream.of(BatchState.values())
                        .filter(BatchState::canBeCancelled)
                        .map(Enum::name)
                        .toList());
    }

    @Override
    public void forgetDrafts(TenantId tenant, Instant before) {
        sql.change(
                "delete from message_batch where tenant_id = ? and state = 'DRAFT' and created_at < ?",
                tenant.value(),
                before);
    }
}
