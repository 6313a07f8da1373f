package io.wispportal.core.batch;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.Transactions;
import io.wispportal.batch.BatchId;
import io.wispportal.batch.BatchStore;
import io.wispportal.batch.MessageBatch;
import io.wispportal.batch.RecipientStore;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Brings a confirmed batch to its end (LNK-11): called by the scheduler on a worker thread, outside a transaction. All it
 * needs to know is stored, so that another node goes on where one was cut off; a second worker, should one believe the first
 * dead, does no harm: every step is conditional. While a batch runs its alarm is always set, within a minute: whoever stops
 * a batch or wants something sent again need not wake it.
 */
public final class BatchRun {

    /** A ring gives the worker back after this, so that batches of several tenants take turns. */
    private static final Duration TURN = Duration.ofSeconds(10);

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final TenantDirectory tenants;
    private final BatchStore store;
    private final RecipientStore recipients;
    private final BatchPreparation preparation;
    private final BatchSending sending;
    private final BatchCancelling cancelling;
    private final Transactions transactions;
    private final Clock clock;

    BatchRun(
            TenantDirectory tenants,
            BatchStore store,
            RecipientStore recipients,
            BatchPreparation preparation,
            BatchSending sending,
            BatchCancelling cancelling,
            Transactions transactions,
            Clock clock) {
        this.tenants = tenants;
        this.store = store;
        this.recipients = recipients;
        this.preparation = preparation;
        this.sending = sending;
        this.cancelling = cancelling;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @return when to go on; empty: nothing is left to do */
    public Optional<Instant> ring(TenantId tenant, BatchId id) {
        Instant until = clock.instant().plus(TURN);
        Next next = Next.AT_ONCE;
        while (next == Next.AT_ONCE && !clock.instant().isAfter(until)) {
            next = store.find(tenant, id)
                    .filter(batch -> batch.state().isRunning())
                    .map(batch -> step(tenants.byId(tenant).orElseThrow(), batch, until))
                    .orElse(Next.NEVER);
        }
        return next == Next.NEVER ? Optional.empty() : Optional.of(time(tenant, id, next));
    }

    /**
     * What was given up or is unsure can be sent again for so long; after that its address is forgotten.
     *
     * @return when to look again; empty: nothing is kept any more
     */
    public Optional<Instant> forgetAddresses(TenantId tenant, BatchId id) {
        Instant now = clock.instant();
        Instant before = now.minus(BatchWriting.ADDRESS_LIFE);
        boolean some = transactions.inTransaction(() -> recipients.forgetAddresses(tenant, id, before));
        return some ? Optional.of(now.plus(Duration.ofDays(1))) : Optional.empty();
    }

    /** When a batch goes on. */
    private enum Next {
        AT_ONCE,
        LATER,
        NEVER
    }

    private Instant time(TenantId tenant, BatchId id, Next next) {
        Instant now = clock.instant();
        Instant latest = now.plus(LONGEST_PAUSE);
        return next == Next.AT_ONCE
                ? now
                : recipients
                        .nextDue(tenant, id)
                        .filter(due -> due.isBefore(latest) && due.isAfter(now))
                        .orElse(latest);
    }

    private Next step(Tenant tenant, MessageBatch batch, Instant until) {
        try {
            return switch (batch.state()) {
                case PREPARING -> prepare(tenant, batch);
                case SENDING -> sending.some(tenant, batch, until) ? Next.AT_ONCE : finish(tenant, batch);
                case CANCELLING -> cancelling.somePart(tenant, batch.id()) ? Next.AT_ONCE : cancelled(tenant, batch);
                case DRAFT, CANCELLED, DONE -> Next.NEVER;
            };
        } catch (ConcurrentChangeException raced) {
            // Staff stopped it, or had something sent again: look anew.
            return Next.AT_ONCE;
        }
    }

    private Next prepare(Tenant tenant, MessageBatch batch) {
        preparation.nextPart(tenant, batch);
        return Next.AT_ONCE;
    }

    private Next finish(Tenant tenant, MessageBatch batch) {
        return transactions.inTransaction(() -> {
            if (recipients.nextDue(tenant.id(), batch.id()).isPresent()) {
                return Next.LATER;
            }
            replace(tenant, batch.done(clock.instant()));
            return Next.NEVER;
        });
    }

    private Next cancelled(Tenant tenant, MessageBatch batch) {
        return transactions.inTransaction(() -> {
            Instant now = clock.instant();
            replace(tenant, batch.cancelled(now));
            recipients.forgetAddresses(tenant.id(), batch.id(), now.plusNanos(1_000));
            return Next.NEVER;
        });
    }

    private void replace(Tenant tenant, MessageBatch next) {
        if (!store.replace(tenant.id(), next)) {
            throw new ConcurrentChangeException("batch", next.id());
        }
    }
}
