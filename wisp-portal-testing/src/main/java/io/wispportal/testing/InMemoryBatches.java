package io.wispportal.testing;

import static io.wispportal.testing.Table.BATCHES;
import static io.wispportal.testing.Table.CUSTOMERS;

import io.wispportal.Slice;
import io.wispportal.batch.BatchId;
import io.wispportal.batch.BatchQueries;
import io.wispportal.batch.BatchRecipient;
import io.wispportal.batch.BatchState;
import io.wispportal.batch.BatchStore;
import io.wispportal.batch.Debtor;
import io.wispportal.batch.InvoiceSelection;
import io.wispportal.batch.MessageBatch;
import io.wispportal.batch.RecipientRow;
import io.wispportal.batch.RecipientState;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Batches of messages in memory, and what is read about them. */
public final class InMemoryBatches implements BatchStore, BatchQueries {

    private static final Comparator<BatchRecipient> BY_ID =
            Comparator.comparing(each -> each.id().value());

    private final InMemoryDatabase database;

    public InMemoryBatches(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void add(TenantId tenant, MessageBatch batch) {
        database.insert(BATCHES, tenant, batch.id(), batch);
    }

    @Override
    public Optional<MessageBatch> find(TenantId tenant, BatchId id) {
        return database.find(BATCHES, tenant, id);
    }

    @Override
    public boolean replace(TenantId tenant, MessageBatch batch) {
        return database.change(
                BATCHES, tenant, batch.id(), now -> now.version() == batch.version(), now -> next(now, batch));
    }

    @Override
    public boolean cancel(TenantId tenant, BatchId id) {
        return database.change(
                BATCHES,
                tenant,
                id,
                now -> now.state().canBeCancelled(),
                now -> next(now, now.in(BatchState.CANCELLING)));
    }

    @Override
    public void forgetDrafts(TenantId tenant, Instant before) {
        database.all(BATCHES, tenant)
                .filter(batch ->
                        batch.state() == BatchState.DRAFT && batch.created().isBefore(before))
                .toList()
                .forEach(batch -> database.remove(BATCHES, tenant, batch.id(), same -> true));
    }

    @Override
    public Slice<Debtor> debtors(TenantId tenant, InvoiceSelection selection, @Nullable CustomerId after, int limit) {
        return Pages.after(new Debtors(database, tenant).of(selection, any -> true), Debtor::customer, after, limit);
    }

    @Override
    public Optional<Debtor> debtor(TenantId tenant, InvoiceSelection selection, CustomerId customer) {
        return new Debtors(database, tenant).of(selection, customer::equals).findFirst();
    }

    @Override
    public Slice<MessageBatch> list(TenantId tenant, @Nullable BatchId after, int limit) {
        Comparator<MessageBatch> newestFirst = Comparator.comparing(
                        (MessageBatch batch) -> Objects.requireNonNull(batch.confirmed()))
                .thenComparing(batch -> batch.id().value())
                .reversed();
        Stream<MessageBatch> confirmed = database.all(BATCHES, tenant).filter(batch -> batch.confirmed() != null);
        return Pages.after(confirmed.sorted(newestFirst), MessageBatch::id, after, limit);
    }

    @Override
    public Map<RecipientState, Integer> counts(TenantId tenant, BatchId batch) {
        Map<RecipientState, Integer> counts = new HashMap<>();
        of(tenant, batch).forEach(each -> counts.merge(each.state(), 1, Integer::sum));
        return counts;
    }

    @Override
    public Slice<RecipientRow> recipients(
            TenantId tenant, BatchId batch, @Nullable RecipientState state, @Nullable OutboxEntryId after, int limit) {
        Stream<RecipientRow> rows = of(tenant, batch)
                .sorted(BY_ID)
                .filter(each ->
                        state == null || each.state() == state || each.id().equals(after))
                .map(each -> row(tenant, each));
        return Pages.after(rows, row -> row.recipient().id(), after, limit);
    }

    private RecipientRow row(TenantId tenant, BatchRecipient recipient) {
        Customer customer =
                database.find(CUSTOMERS, tenant, recipient.customer()).orElseThrow();
        return new RecipientRow(recipient, customer.fullName(), customer.userName());
    }

    private Stream<BatchRecipient> of(TenantId tenant, BatchId batch) {
        return InMemoryRecipients.of(database, tenant, batch);
    }

    private static MessageBatch next(MessageBatch now, MessageBatch wanted) {
        return new MessageBatch(
                now.id(),
                wanted.state(),
                now.selection(),
                wanted.text(),
                wanted.asLink(),
                wanted.plainLetters(),
                wanted.author(),
                now.created(),
                wanted.confirmed(),
                wanted.preparedTo(),
                wanted.ended(),
                now.version() + 1);
    }
}
