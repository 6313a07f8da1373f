package io.wispportal.jpa;

import io.wispportal.Slice;
import io.wispportal.batch.BatchId;
import io.wispportal.batch.BatchQueries;
import io.wispportal.batch.Debtor;
import io.wispportal.batch.InvoiceSelection;
import io.wispportal.batch.MessageBatch;
import io.wispportal.batch.RecipientRow;
import io.wispportal.batch.RecipientState;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.UserName;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.tenant.TenantId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what screens and the job want to know about batches. */
final class JpaBatchQueries implements BatchQueries {

    private static final String RECIPIENTS = RecipientColumns.COLUMNS
            .and(ListedReport.FULL_NAME, "varchar")
            .and("c.user_name", "varchar")
            .from("batch_recipient r join customer c on c.tenant_id = r.tenant_id and c.id = r.customer_id");

    private final Sql sql;

    JpaBatchQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Slice<Debtor> debtors(TenantId tenant, InvoiceSelection selection, @Nullable CustomerId after, int limit) {
        DebtorList list = DebtorList.after(tenant, selection, after);
        return Slice.of(sql.list(DebtorList::read, list.sql(), list.values(limit + 1)), limit);
    }

    @Override
    public Optional<Debtor> debtor(TenantId tenant, InvoiceSelection selection, CustomerId customer) {
        DebtorList list = DebtorList.of(tenant, selection, customer);
        return sql.first(DebtorList::read, list.sql(), list.values(1));
    }

    @Override
    public Slice<MessageBatch> list(TenantId tenant, @Nullable BatchId after, int limit) {
        Where where = new Where().and("b.tenant_id = ?", tenant.value()).and("b.confirmed_at is not null");
        if (after != null) {
            where.and("""
                    (b.confirmed_at, b.id) < (select a.confirmed_at, a.id from message_batch a
                        where a.tenant_id = ? and a.id = ?)""", tenant.value(), after.value());
        }
        String list = BatchRow.BATCHES + where + " order by b.confirmed_at desc, b.id desc limit ?";
        return Slice.of(sql.list(BatchRow::read, list, where.values(limit + 1)), limit);
    }

    @Override
    public Map<RecipientState, Integer> counts(TenantId tenant, BatchId batch) {
        Map<RecipientState, Integer> counts = new EnumMap<>(RecipientState.class);
        sql.list(
                row -> counts.put(row.constant(RecipientState.class), row.integer()),
                """
                select r.state, count(*) as many from batch_recipient r
                where r.tenant_id = ? and r.batch_id = ? group by r.state""",
                tenant.value(),
                batch.value());
        return counts;
    }

    @Override
    public Slice<RecipientRow> recipients(
            TenantId tenant, BatchId batch, @Nullable RecipientState state, @Nullable OutboxEntryId after, int limit) {
        Where where = new Where().and("r.tenant_id = ?", tenant.value()).and("r.batch_id = ?", batch.value());
        if (state != null) {
            where.and("r.state = ?", state);
        }
        if (after != null) {
            where.and("r.id > ?", after.value());
        }
        String list = RECIPIENTS + where + " order by r.id limit ?";
        return Slice.of(sql.list(JpaBatchQueries::row, list, where.values(limit + 1)), limit);
    }

    private static RecipientRow row(Row row) {
        return new RecipientRow(RecipientColumns.read(row), row.text().strip(), new UserName(row.text()));
    }
}
