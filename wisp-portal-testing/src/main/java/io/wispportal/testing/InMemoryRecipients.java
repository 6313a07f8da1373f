package io.wispportal.testing;

import static io.wispportal.testing.Table.RECIPIENTS;

import io.wispportal.batch.BatchId;
import io.wispportal.batch.BatchRecipient;
import io.wispportal.batch.RecipientState;
import io.wispportal.batch.RecipientStore;
import io.wispportal.customer.CustomerId;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Recipients of batches in memory. */
public final class InMemoryRecipients implements RecipientStore {

    private static final Comparator<BatchRecipient> BY_DUE = Comparator.comparing(BatchRecipient::due)
            .thenComparing(each -> each.id().value());

    private final InMemoryDatabase database;

    public InMemoryRecipients(InMemoryDatabase database) {
        this.database = database;
    }

    /** A recipient and the batch it belongs to. */
    record Recipient(BatchId batch, BatchRecipient is) {}

    /** A customer is a recipient of a batch once. */
    private record Place(BatchId batch, CustomerId customer) {}

    @Override
    public void addAll(TenantId tenant, BatchId batch, List<BatchRecipient> recipients) {
        recipients.forEach(each ->
                database.insert(RECIPIENTS, tenant, new Place(batch, each.customer()), new Recipient(batch, each)));
    }

    @Override
    public Optional<BatchRecipient> find(TenantId tenant, BatchId batch, OutboxEntryId id) {
        return of(database, tenant, batch).filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public List<BatchRecipient> due(TenantId tenant, BatchId batch, Instant now, int limit) {
        return in(tenant, batch, RecipientState.WAITING)
                .filter(each -> !each.due().isAfter(now))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Instant> nextDue(TenantId tenant, BatchId batch) {
        return in(tenant, batch, RecipientState.WAITING)
                .map(BatchRecipient::due)
                .findFirst();
    }

    @Override
    public boolean replace(TenantId tenant, BatchId batch, BatchRecipient before, BatchRecipient after) {
        return database.change(
                RECIPIENTS,
                tenant,
                new Place(batch, before.customer()),
                now -> isSame(now.is(), before),
                now -> new Recipient(batch, after));
    }

    @Override
    public List<BatchRecipient> hold(TenantId tenant, BatchId batch, RecipientState state, int limit) {
        return database.locked(() -> in(tenant, batch, state).limit(limit).toList());
    }

    @Override
    public void cancel(TenantId tenant, BatchId batch, Collection<OutboxEntryId> ids, Instant at) {
        change(tenant, batch, each -> ids.contains(each.id()) ? each.cancelled(at) : each);
    }

    @Override
    public boolean forgetAddresses(TenantId tenant, BatchId batch, Instant before) {
        change(tenant, batch, each -> !each.isWaiting() && each.changed().isBefore(before) ? each.forgotten() : each);
        return of(database, tenant, batch).anyMatch(each -> each.address() != null);
    }

    static Stream<BatchRecipient> of(InMemoryDatabase database, TenantId tenant, BatchId batch) {
        return database.all(RECIPIENTS, tenant)
                .filter(each -> each.batch().equals(batch))
                .map(Recipient::is);
    }

    private static boolean isSame(BatchRecipient now, BatchRecipient before) {
        return now.state() == before.state()
                && now.attempts() == before.attempts()
                && now.due().equals(before.due());
    }

    private Stream<BatchRecipient> in(TenantId tenant, BatchId batch, RecipientState state) {
        return of(database, tenant, batch).filter(each -> each.state() == state).sorted(BY_DUE);
    }

    private void change(TenantId tenant, BatchId batch, UnaryOperator<BatchRecipient> next) {
        of(database, tenant, batch)
                .toList()
                .forEach(each -> database.put(
                        RECIPIENTS, tenant, new Place(batch, each.customer()), new Recipient(batch, next.apply(each))));
    }
}
