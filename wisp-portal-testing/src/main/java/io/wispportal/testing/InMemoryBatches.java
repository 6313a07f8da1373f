package io.wispportal.testing;

import static io.wispportal.testing.Table.BATCHES;
import static io.wispportal.testing.Table.CUSTOMERS;
import static io.wispportal.testing.Table.RECIPIENTS;

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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Batches of messages in memory. */
public final class InMemoryBatches implements BatchStore, BatchQueries {

    private static final Comparator<BatchRecipient> BY_ID =
            Comparator.comparing(each -> each.id().value());
    private static final Comparator<BatchRecipient> BY_DUE =
            Comparator.comparing(BatchRecipient::due).thenComparing(BY_ID);

    private final InMemoryDatabase database;

    public InMemoryBatches(InMemoryDatabase database) {
        this.database = database;
    }

    /** A recipient and the batch it belongs to. */
    record Recipient(BatchId batch, BatchRecipient is) {}

    /** A customer is a recipient of a batch once. */
    private record Place(BatchId batch, CustomerId customer) {}

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
    public void forgetDrafts(TenantId tenant, Instant before) {
        database.all(BATCHES, tenant)
                .filter(batch ->
                        batch.state() == BatchState.DRAFT && batch.created().isBefore(before))
                .toList()
                .forEach(batch -> database.remove(BATCHES, tenant, batch.id(), same -> true));
    }

    @Override
    public void addRecipients(TenantId tenant, BatchId batch, List<BatchRecipient> recipients) {
        recipients.forEach(each ->
                database.insert(RECIPIENTS, tenant, new Place(batch, each.customer()), new Recipient(batch, each)));
    }

    @Override
    public Optional<BatchRecipient> recipient(TenantId tenant, BatchId batch, OutboxEntryId id) {
        return of(tenant, batch).filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public List<BatchRecipient> due(TenantId tenant, BatchId batch, Instant now, int limit) {
        return waiting(tenant, batch)
                .filter(each -> !each.due().isAfter(now))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Instant> nextDue(TenantId tenant, BatchId batch) {
        return waiting(tenant, batch).map(BatchRecipient::due).findFirst();
    }

    @Override
    public boolean replace(TenantId tenant, BatchId batch, BatchRecipient before, BatchRecipient after) {
        return database.change(
                RECIPIENTS,
                tenant,
                new Place(batch, before.customer()),
                now -> now.is().state() == before.state() && now.is().attempts() == before.attempts(),
                now -> new Recipient(batch, after));
    }

    @Override
    public int retryFailed(TenantId tenant, BatchId batch, Instant at) {
        List<BatchRecipient> failed = of(tenant, batch)
                .filter(each -> each.state() == RecipientState.FAILED && each.canBeSentAgain())
                .toList();
        failed.forEach(each -> put(tenant, batch, each.again(at)));
        return failed.size();
    }

    @Override
    public void forgetTexts(TenantId tenant, BatchId batch) {
        of(tenant, batch)
                .filter(each -> !each.isWaiting())
                .toList()
                .forEach(each -> put(tenant, batch, textless(each, each.state(), each.changed())));
    }

    @Override
    public List<BatchRecipient> cancelWaiting(TenantId tenant, BatchId batch, Instant at, int limit) {
        List<BatchRecipient> some = waiting(tenant, batch).limit(limit).toList();
        some.forEach(each -> put(tenant, batch, textless(each, RecipientState.CANCELLED, at)));
        return some;
    }

    @Override
    public Slice<Debtor> debtors(TenantId tenant, InvoiceSelection selection, @Nullable CustomerId after, int limit) {
        return Pages.after(new Debtors(database, tenant).of(selection), Debtor::customer, after, limit);
    }

    @Override
    public boolean owes(TenantId tenant, CustomerId customer) {
        return new InMemoryInvoices(database).pending(tenant, customer).stream().anyMatch(Debtors::isToPay);
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

    private Stream<BatchRecipient> waiting(TenantId tenant, BatchId batch) {
        return of(tenant, batch).filter(BatchRecipient::isWaiting).sorted(BY_DUE);
    }

    private Stream<BatchRecipient> of(TenantId tenant, BatchId batch) {
        return database.all(RECIPIENTS, tenant)
                .filter(each -> each.batch().equals(batch))
                .map(Recipient::is);
    }

    private void put(TenantId tenant, BatchId batch, BatchRecipient next) {
        database.put(RECIPIENTS, tenant, new Place(batch, next.customer()), new Recipient(batch, next));
    }

    private static BatchRecipient textless(BatchRecipient was, RecipientState state, Instant at) {
        return new BatchRecipient(
                was.id(),
                was.customer(),
                was.phone(),
                null,
                was.link(),
                state,
                was.attempts(),
                was.note(),
                was.due(),
                at);
    }

    private static MessageBatch next(MessageBatch now, MessageBatch wanted) {
        return new MessageBatch(
                now.id(),
                wanted.state(),
                now.selection(),
                wanted.text(),
                wanted.asLink(),
                wanted.plainLetters(),
                now.createdBy(),
                now.created(),
                wanted.confirmed(),
                wanted.preparedTo(),
                wanted.ended(),
                now.version() + 1);
    }
}
