package io.wispportal.core.batch;

import io.wispportal.batch.BatchRecipient;
import io.wispportal.batch.MessageBatch;
import io.wispportal.core.message.PhoneSending;
import io.wispportal.core.message.RetryPlan;
import io.wispportal.core.message.SendingBudget;
import io.wispportal.core.message.template.LetterTexts;
import io.wispportal.message.Channel;
import io.wispportal.message.PhoneMessage;
import io.wispportal.message.SendCause;
import io.wispportal.message.SendResult;
import io.wispportal.message.SendResult.Outcome;
import io.wispportal.tenant.Tenant;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** Tries one recipient's message once: whatever keeps it from leaving is asked first, the gateway last. */
final class BatchAttempt {

    private final BatchMessage message;
    private final PhoneSending phones;
    private final RetryPlan retries;
    private final Clock clock;

    BatchAttempt(BatchMessage message, PhoneSending phones, RetryPlan retries, Clock clock) {
        this.message = message;
        this.phones = phones;
        this.retries = retries;
        this.clock = clock;
    }

    /**
     * How a try ended.
     *
     * @param inVain whether the gateway was asked and did not take it, or too little money is left for this one
     */
    record Try(BatchRecipient after, boolean inVain) {}

    Try on(Tenant tenant, MessageBatch batch, Channel channel, BatchRecipient waiting) {
        Instant now = clock.instant();
        LetterTexts texts = LetterTexts.of(tenant);
        if (phones.rests(tenant.id(), Objects.requireNonNull(waiting.phone()))) {
            return new Try(waiting.rests(texts.get("batch.rests"), now.plus(PhoneSending.PAUSE), now), false);
        }
        BatchMessage.Written written = message.write(tenant, batch, waiting, channel);
        if (!written.why().isEmpty()) {
            String why = texts.get(written.why());
            return new Try(written.fault() ? waiting.failed(why, now) : waiting.skipped(why, now), false);
        }
        return unaffordable(tenant, channel, written, waiting).orElseGet(() -> sent(tenant, channel, written, waiting));
    }

    /** What costs more than may ever be spent is not waited for: it fails. */
    private Optional<Try> unaffordable(
            Tenant tenant, Channel channel, BatchMessage.Written written, BatchRecipient waiting) {
        int segments = PhoneSending.segments(channel, written.text());
        return phones.budget(tenant.id(), channel)
                .filter(budget -> !budget.price().allows(segments) || !budget.covers(segments))
                .map(budget -> unaffordable(tenant, budget, segments, waiting));
    }

    private Try unaffordable(Tenant tenant, SendingBudget budget, int segments, BatchRecipient waiting) {
        Instant now = clock.instant();
        LetterTexts texts = LetterTexts.of(tenant);
        return budget.price().allows(segments)
                ? new Try(waiting.rests(texts.get("batch.spent"), now.plus(PhoneSending.PAUSE), now), true)
                : new Try(waiting.failed(texts.get("batch.costly"), now), false);
    }

    private Try sent(Tenant tenant, Channel channel, BatchMessage.Written written, BatchRecipient waiting) {
        String phone = Objects.requireNonNull(waiting.phone());
        PhoneMessage text = new PhoneMessage(waiting.id(), channel, phone, written.text());
        SendResult result = phones.send(tenant.id(), text, SendCause.BATCH);
        return new Try(noted(waiting.saying(written.shown()), result), result.outcome() != Outcome.ACCEPTED);
    }

    private BatchRecipient noted(BatchRecipient tried, SendResult result) {
        Instant now = clock.instant();
        return switch (result.outcome()) {
            case ACCEPTED -> tried.sent(now);
            case REFUSED -> tried.failed(result.detail(), now);
            case UNSURE -> tried.unsure(result.detail(), now);
            case TRY_LATER -> later(tried, result, now);
        };
    }

    private BatchRecipient later(BatchRecipient tried, SendResult result, Instant now) {
        int attempts = tried.attempts() + 1;
        return attempts >= retries.most()
                ? tried.failed(result.detail(), now)
                : tried.later(result.detail(), retries.next(attempts, now, result.after()), now);
    }
}
