package io.wispportal.core.batch;

import io.wispportal.Transactions;
import io.wispportal.batch.BatchQueries;
import io.wispportal.batch.BatchRecipient;
import io.wispportal.batch.BatchState;
import io.wispportal.batch.BatchStore;
import io.wispportal.batch.MessageBatch;
import io.wispportal.core.message.PhoneSending;
import io.wispportal.core.message.RetryPlan;
import io.wispportal.core.message.template.LetterTexts;
import io.wispportal.message.Channel;
import io.wispportal.message.PhoneMessage;
import io.wispportal.message.SendResult;
import io.wispportal.message.SendResult.Outcome;
import io.wispportal.tenant.Tenant;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Sends a batch's messages one by one; what became of each is noted after it, conditionally. */
final class BatchSending {

    private static final int AT_ONCE = 50;

    /** So many in a row that the gateway does not take now, and the batch waits. */
    private static final int MOST_IN_VAIN = 3;

    private final BatchQueries queries;
    private final BatchStore store;
    private final PhoneSending phones;
    private final SealedTexts seals;
    private final RetryPlan retries;
    private final Transactions transactions;
    private final Clock clock;

    BatchSending(
            BatchQueries queries,
            BatchStore store,
            PhoneSending phones,
            SealedTexts seals,
            RetryPlan retries,
            Transactions transactions,
            Clock clock) {
        this.queries = queries;
        this.store = store;
        this.phones = phones;
        this.seals = seals;
        this.retries = retries;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Sends some of what is due, until then at the latest.
     *
     * @return whether it goes on at once; false: nothing is due now, no more may leave today, or the gateway wants a rest
     */
    boolean some(Tenant tenant, MessageBatch batch, Instant until) {
        Optional<Channel> channel = phones.phoneChannel(tenant.id());
        int room = channel.map(on -> phones.room(tenant.id(), on)).orElse(0);
        List<BatchRecipient> due =
                room == 0 ? List.of() : store.due(tenant.id(), batch.id(), clock.instant(), Math.min(AT_ONCE, room));
        int inVain = 0;
        for (BatchRecipient each : due) {
            if (inVain == MOST_IN_VAIN || clock.instant().isAfter(until) || !isSending(tenant, batch)) {
                break;
            }
            Try tried = tried(tenant, channel.orElseThrow(), each);
            transactions.inTransaction(() -> store.replace(tenant.id(), batch.id(), each, tried.after()));
            inVain = tried.inVain() ? inVain + 1 : 0;
        }
        return !due.isEmpty() && inVain < MOST_IN_VAIN;
    }

    /**
     * How a try ended.
     *
     * @param inVain whether the gateway does not take messages now
     */
    private record Try(BatchRecipient after, boolean inVain) {}

    private boolean isSending(Tenant tenant, MessageBatch batch) {
        return store.find(tenant.id(), batch.id())
                .filter(now -> now.state() == BatchState.SENDING)
                .isPresent();
    }

    private Try tried(Tenant tenant, Channel channel, BatchRecipient waiting) {
        Instant now = clock.instant();
        String phone = Objects.requireNonNull(waiting.phone());
        if (!queries.owes(tenant.id(), waiting.customer())) {
            return new Try(waiting.skipped(LetterTexts.of(tenant).get("batch.paid"), now), false);
        }
        if (phones.rests(tenant.id(), phone)) {
            String why = LetterTexts.of(tenant).get("batch.rests");
            return new Try(waiting.later(why, now.plus(PhoneSending.PAUSE), now), false);
        }
        String text = seals.open(tenant.id(), waiting.id(), Objects.requireNonNull(waiting.text()));
        SendResult result = phones.send(tenant.id(), new PhoneMessage(waiting.id(), channel, phone, text));
        return new Try(noted(waiting, result), result.outcome() == Outcome.TRY_LATER);
    }

    private BatchRecipient noted(BatchRecipient waiting, SendResult result) {
        Instant now = clock.instant();
        return switch (result.outcome()) {
            case ACCEPTED -> waiting.sent(now);
            case REFUSED -> waiting.failed(result.detail(), now);
            case UNSURE -> waiting.unsure(result.detail(), now);
            case TRY_LATER ->
                waiting.attempts() + 1 >= retries.most()
                        ? waiting.failed(result.detail(), now)
                        : waiting.later(
                                result.detail(), retries.next(waiting.attempts() + 1, now, result.after()), now);
        };
    }
}
