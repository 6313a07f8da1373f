package io.wispportal.core.batch;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.NotFoundException;
import io.wispportal.Slice;
import io.wispportal.Transactions;
import io.wispportal.audit.AuditAction;
import io.wispportal.batch.BatchId;
import io.wispportal.batch.BatchQueries;
import io.wispportal.batch.BatchRecipient;
import io.wispportal.batch.BatchState;
import io.wispportal.batch.BatchStore;
import io.wispportal.batch.MessageBatch;
import io.wispportal.batch.RecipientRow;
import io.wispportal.batch.RecipientState;
import io.wispportal.batch.RecipientStore;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.message.PhoneSending;
import io.wispportal.job.AlarmClock;
import io.wispportal.job.AlarmKind;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.staff.Permission;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Staff see how batches go, stop them and have messages sent again (LNK-11). */
public final class BatchDesk {

    private static final int PAGE = 50;
    private static final int LARGE_PAGE = 500;

    private final BatchQueries queries;
    private final BatchStore store;
    private final RecipientStore recipients;
    private final PhoneSending sending;
    private final AlarmClock alarms;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;

    BatchDesk(
            BatchQueries queries,
            BatchStore store,
            RecipientStore recipients,
            PhoneSending sending,
            AlarmClock alarms,
            Transactions transactions,
            AuditLog audit,
            Clock clock) {
        this.queries = queries;
        this.store = store;
        this.recipients = recipients;
        this.sending = sending;
        this.alarms = alarms;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Confirmed batches, newest first.
     *
     * @param after the last one seen, or null for the beginning
     */
    public Slice<MessageBatch> list(StaffCaller staff, @Nullable BatchId after) {
        staff.require(Permission.SEND_BATCHES);
        return queries.list(staff.tenant(), after, PAGE);
    }

    /** Whether messages reach no phone: the installation has no gateway and keeps them in the console. */
    public boolean keepsOnly(StaffCaller staff) {
        staff.require(Permission.SEND_BATCHES);
        return sending.keepsOnly(staff.tenant());
    }

    /** @throws NotFoundException if the tenant has no such batch */
    public BatchProgress progress(StaffCaller staff, BatchId id) {
        MessageBatch batch = batch(staff, id);
        Map<RecipientState, Integer> counts = queries.counts(staff.tenant(), id);
        return new BatchProgress(batch, counts, sending.room(staff.tenant()).orElse(null));
    }

    /** What became of each, those of one state or all. */
    public Slice<RecipientRow> recipients(
            StaffCaller staff, BatchId id, @Nullable RecipientState state, @Nullable OutboxEntryId after) {
        batch(staff, id);
        return queries.recipients(staff.tenant(), id, state, after, PAGE);
    }

    /** All of them, for a file, read in parts while the stream is. */
    public Stream<RecipientRow> export(StaffCaller staff, BatchId id) {
        batch(staff, id);
        Slice<RecipientRow> first = part(staff, id, null);
        return Stream.iterate(first, page -> !page.items().isEmpty(), page -> following(staff, id, page))
                .flatMap(page -> page.items().stream());
    }

    /**
     * Stops it: nothing leaves any more once the message that is on its way has left.
     *
     * @return false if it is over already
     */
    public boolean cancel(StaffCaller staff, BatchId id) {
        batch(staff, id);
        return transactions.inTransaction(() -> {
            boolean stopped = store.cancel(staff.tenant(), id);
            if (stopped) {
                record(staff, AuditAction.BATCH_CANCELLED, id, Map.of());
            }
            return stopped;
        });
    }

    /**
     * Has one message sent again that failed, or of which nobody knows whether it arrived.
     *
     * @return false if it is not one of these, or can not be sent any more; it stays as it is then
     */
    public boolean sendAgain(StaffCaller staff, BatchId id, OutboxEntryId recipient) {
        return transactions.inTransaction(() -> {
            MessageBatch batch = batch(staff, id);
            BatchRecipient found = recipients
                    .find(staff.tenant(), id, recipient)
                    .orElseThrow(() -> new NotFoundException("recipient", recipient));
            boolean again = isOpen(batch) && waitsAgain(staff, id, found);
            if (again) {
                goOn(staff, batch, Map.of("batchState", found.state().name()));
            }
            return again;
        });
    }

    /**
     * Has all messages sent again that failed, or all of which nobody knows whether they arrived.
     *
     * @param state {@link RecipientState#FAILED} or {@link RecipientState#UNSURE}
     * @return how many
     */
    public int sendAllAgain(StaffCaller staff, BatchId id, RecipientState state) {
        return transactions.inTransaction(() -> {
            MessageBatch batch = batch(staff, id);
            int many = isOpen(batch) && isGivenUp(state) ? allWaitAgain(staff, id, state) : 0;
            if (many > 0) {
                goOn(staff, batch, Map.of("batchState", state.name(), "recipients", String.valueOf(many)));
            }
            return many;
        });
    }

    private int allWaitAgain(StaffCaller staff, BatchId id, RecipientState state) {
        int many = 0;
        List<BatchRecipient> some = recipients.hold(staff.tenant(), id, state, LARGE_PAGE);
        while (some.stream().filter(each -> waitsAgain(staff, id, each)).count() > 0) {
            many += some.size();
            some = recipients.hold(staff.tenant(), id, state, LARGE_PAGE);
        }
        return many;
    }

    private boolean waitsAgain(StaffCaller staff, BatchId id, BatchRecipient given) {
        boolean again =
                given.canBeSentAgain() && recipients.replace(staff.tenant(), id, given, given.again(clock.instant()));
        if (again) {
            sending.again(staff.tenant(), given.id());
        }
        return again;
    }

    private static boolean isGivenUp(RecipientState state) {
        return state == RecipientState.FAILED || state == RecipientState.UNSURE;
    }

    private static boolean isOpen(MessageBatch batch) {
        return batch.state() == BatchState.SENDING || batch.state() == BatchState.DONE;
    }

    /** Whether it was over or not: its version grows, so that nobody declares it done who has not seen this. */
    private void goOn(StaffCaller staff, MessageBatch batch, Map<String, String> details) {
        replace(staff, batch.sending());
        if (batch.state() == BatchState.DONE) {
            alarms.wake(staff.tenant(), AlarmKind.RUN_BATCH, batch.id().value(), clock.instant());
        }
        record(staff, AuditAction.BATCH_SENT_AGAIN, batch.id(), details);
    }

    private Slice<RecipientRow> following(StaffCaller staff, BatchId id, Slice<RecipientRow> page) {
        List<RecipientRow> rows = page.items();
        return page.more()
                ? part(staff, id, rows.get(rows.size() - 1).recipient().id())
                : new Slice<>(List.of(), false);
    }

    private Slice<RecipientRow> part(StaffCaller staff, BatchId id, @Nullable OutboxEntryId after) {
        return queries.recipients(staff.tenant(), id, null, after, LARGE_PAGE);
    }

    private MessageBatch batch(StaffCaller staff, BatchId id) {
        staff.require(Permission.SEND_BATCHES);
        return store.find(staff.tenant(), id).orElseThrow(() -> new NotFoundException("batch", id));
    }

    private void replace(StaffCaller staff, MessageBatch next) {
        if (!store.replace(staff.tenant(), next)) {
            throw new ConcurrentChangeException("batch", next.id());
        }
    }

    private void record(StaffCaller staff, AuditAction action, BatchId id, Map<String, String> details) {
        audit.record(staff.tenant(), staff.actor(), action, id.value(), null, details);
    }
}
