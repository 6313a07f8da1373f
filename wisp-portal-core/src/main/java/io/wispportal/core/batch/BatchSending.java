package io.wispportal.core.batch;

import io.wispportal.Transactions;
import io.wispportal.autologin.LinkEnd;
import io.wispportal.batch.BatchRecipient;
import io.wispportal.batch.BatchState;
import io.wispportal.batch.BatchStore;
import io.wispportal.batch.MessageBatch;
import io.wispportal.batch.RecipientState;
import io.wispportal.batch.RecipientStore;
import io.wispportal.core.autologin.LinkIssue;
import io.wispportal.core.message.PhoneSending;
import io.wispportal.core.message.SendingRoom;
import io.wispportal.tenant.Tenant;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sends a batch's messages one by one; what became of each is noted after it, conditionally. */
final class BatchSending {

    private static final int AT_ONCE = 50;

    /** So many in a row that the gateway did not take, and the batch rests: it may be down, or refuse everything. */
    private static final int MOST_IN_VAIN = 3;

    private final BatchStore store;
    private final RecipientStore recipients;
    private final BatchAttempt attempt;
    private final LinkIssue links;
    private final PhoneSending phones;
    private final Transactions transactions;
    private final Clock clock;

    BatchSending(
            BatchStore store,
            RecipientStore recipients,
            BatchAttempt attempt,
            LinkIssue links,
            PhoneSending phones,
            Transactions transactions,
            Clock clock) {
        this.store = store;
        this.recipients = recipients;
        this.attempt = attempt;
        this.links = links;
        this.phones = phones;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Sends some of what is due, until then at the latest.
     *
     * @return whether it goes on at once; false: nothing is due now, no more may leave today or in this minute, or the
     *     gateway gets a rest
     */
    boolean some(Tenant tenant, MessageBatch batch, Instant until) {
        Optional<SendingRoom> room = phones.room(tenant.id());
        return room.isPresent() && some(tenant, batch, room.get(), until);
    }

    private boolean some(Tenant tenant, MessageBatch batch, SendingRoom room, Instant until) {
        List<BatchRecipient> due = due(tenant, batch, room);
        int inVain = 0;
        for (BatchRecipient each : due) {
            if (inVain == MOST_IN_VAIN || clock.instant().isAfter(until) || !isSending(tenant, batch)) {
                break;
            }
            BatchAttempt.Try tried = attempt.on(tenant, batch, room.channel(), each);
            note(tenant, batch, each, tried.after());
            inVain = tried.inVain() ? inVain + 1 : 0;
        }
        return !due.isEmpty() && inVain < MOST_IN_VAIN;
    }

    private List<BatchRecipient> due(Tenant tenant, MessageBatch batch, SendingRoom room) {
        int most = Math.min(AT_ONCE, room.now());
        return most == 0 ? List.of() : recipients.due(tenant.id(), batch.id(), clock.instant(), most);
    }

    private boolean isSending(Tenant tenant, MessageBatch batch) {
        return store.find(tenant.id(), batch.id())
                .filter(now -> now.state() == BatchState.SENDING)
                .isPresent();
    }

    private void note(Tenant tenant, MessageBatch batch, BatchRecipient before, BatchRecipient after) {
        transactions.runInTransaction(() -> {
            boolean noted = recipients.replace(tenant.id(), batch.id(), before, after);
            if (noted && after.state() == RecipientState.SKIPPED && before.link() != null) {
                LinkEnd end = new LinkEnd(after.changed(), LinkEnd.Why.REVOKED);
                links.end(tenant.id(), List.of(before.link()), end);
            }
            if (!noted && after.state() == RecipientState.SENT) {
                noteLate(tenant, batch, after);
            }
        });
    }

    /** It was stopped while it left: what became of it counts. */
    private void noteLate(Tenant tenant, MessageBatch batch, BatchRecipient sent) {
        recipients
                .find(tenant.id(), batch.id(), sent.id())
                .filter(now -> now.state() != RecipientState.SENT)
                .ifPresent(now -> recipients.replace(tenant.id(), batch.id(), now, now.sent(sent.changed())));
    }
}
