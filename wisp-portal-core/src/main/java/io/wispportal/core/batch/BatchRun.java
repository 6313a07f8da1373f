package io.wispportal.core.batch;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.Transactions;
import io.wispportal.autologin.LinkEnd;
import io.wispportal.autologin.LinkId;
import io.wispportal.batch.BatchId;
import io.wispportal.batch.BatchRecipient;
import io.wispportal.batch.BatchStore;
import io.wispportal.batch.MessageBatch;
import io.wispportal.core.autologin.LinkIssue;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Brings a confirmed batch to its end (LNK-11): called by the scheduler on a worker thread, outside a transaction, for one
 * batch on one node at a time. All it needs to know is stored, so that another node goes on where one was cut off. While a
 * batch runs its alarm is always set, within a minute: whoever stops a batch or wants something sent again need not wake it.
 */
public final class BatchRun {

    /** A ring gives the worker back after this, so that batches of several tenants take turns. */
    private static final Duration TURN = Duration.ofSeconds(10);

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final TenantDirectory tenants;
    private final BatchStore store;
    private final BatchPreparation preparation;
    private final BatchSending sending;
    private final LinkIssue links;
    private final Transactions transactions;
    private final Clock clock;

    BatchRun(
            TenantDirectory tenants,
            BatchStore store,
            BatchPreparation preparation,
            BatchSending sending,
            LinkIssue links,
            Transactions transactions,
            Clock clock) {
        this.tenants = tenants;
        this.store = store;
        this.preparation = preparation;
        this.sending = sending;
        this.links = links;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @return when to go on; empty: nothing is left to do */
    public Optional<Instant> ring(TenantId tenant, BatchId id) {
        Instant until = clock.instant().plus(TURN);
        boolean goesOn = true;
        while (goesOn && !clock.instant().isAfter(until)) {
            Optional<MessageBatch> batch =
                    store.find(tenant, id).filter(found -> found.state().isRunning());
            if (batch.isEmpty()) {
                return Optional.empty();
            }
            goesOn = step(tenants.byId(tenant).orElseThrow(), batch.get(), until);
        }
        return Optional.of(next(tenant, id, goesOn));
    }

    /** What was given up or is unsure can be sent again for so long; after that its text is forgotten. */
    public void forgetTexts(TenantId tenant, BatchId id) {
        transactions.runInTransaction(() -> store.forgetTexts(tenant, id));
    }

    private Instant next(TenantId tenant, BatchId id, boolean goesOn) {
        Instant now = clock.instant();
        Instant latest = now.plus(LONGEST_PAUSE);
        return goesOn
                ? now
                : store.nextDue(tenant, id)
                        .filter(due -> due.isBefore(latest) && due.isAfter(now))
                        .orElse(latest);
    }

    /** @return whether the next one follows at once */
    private boolean step(Tenant tenant, MessageBatch batch, Instant until) {
        try {
            return switch (batch.state()) {
                case PREPARING -> prepare(tenant, batch);
                case SENDING -> sending.some(tenant, batch, until) || finish(tenant, batch);
                case CANCELLING -> takeBack(tenant, batch);
                case DRAFT, CANCELLED, DONE -> throw new IllegalStateException("batch is " + batch.state());
            };
        } catch (ConcurrentChangeException raced) {
            // Staff stopped it, or had something sent again: look anew.
            return true;
        }
    }

    private boolean prepare(Tenant tenant, MessageBatch batch) {
        preparation.nextPart(tenant, batch);
        return true;
    }

    /** Whether nothing waits any more. */
    private boolean finish(Tenant tenant, MessageBatch batch) {
        return transactions.inTransaction(() ->
                store.nextDue(tenant.id(), batch.id()).isEmpty() && replaced(tenant, batch.done(clock.instant())));
    }

    private boolean takeBack(Tenant tenant, MessageBatch batch) {
        return transactions.inTransaction(() -> {
            Instant now = clock.instant();
            List<BatchRecipient> taken = store.cancelWaiting(tenant.id(), batch.id(), now, Debtors.PART);
            List<LinkId> unsent = taken.stream()
                    .map(BatchRecipient::link)
                    .filter(Objects::nonNull)
                    .toList();
            links.end(tenant.id(), unsent, new LinkEnd(now, LinkEnd.Why.REVOKED));
            return !taken.isEmpty() || replaced(tenant, batch.cancelled(now));
        });
    }

    private boolean replaced(Tenant tenant, MessageBatch next) {
        if (!store.replace(tenant.id(), next)) {
            throw new ConcurrentChangeException("batch", next.id());
        }
        return true;
    }
}
