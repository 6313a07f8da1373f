package io.wispportal.core.message;

import io.wispportal.Transactions;
import io.wispportal.message.MailRefusedException;
import io.wispportal.message.Outbox;
import io.wispportal.message.OutboxEntry;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.message.OutboxKind;
import io.wispportal.message.OutboxState;
import io.wispportal.message.SendResult;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tries one promise and notes what became of it. The effect happens outside any transaction; the note is conditional, so
 * that two workers never overwrite each other.
 */
public final class Deliveries {

    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);

    private final Outbox outbox;
    private final Delivery mail;
    private final Delivery phone;
    private final Delivery steps;
    private final RetryPlan retries;
    private final Transactions transactions;
    private final Clock clock;

    /** @param steps does the work of integrators' steps */
    public Deliveries(
            Outbox outbox,
            Delivery mail,
            Delivery phone,
            Delivery steps,
            RetryPlan retries,
            Transactions transactions,
            Clock clock) {
        this.outbox = outbox;
        this.mail = mail;
        this.phone = phone;
        this.steps = steps;
        this.retries = retries;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Tries the entry if it still waits.
     *
     * @return when to try again, empty if there is nothing left to do
     */
    public Optional<Instant> deliver(TenantId tenant, OutboxEntryId id) {
        return outbox.find(tenant, id)
                .filter(entry -> entry.state() == OutboxState.PROMISED)
                .flatMap(entry -> attempt(tenant, entry));
    }

    /** Where the note came too late, whoever was quicker may need another try. */
    private Optional<Instant> attempt(TenantId tenant, OutboxEntry entry) {
        Try tried = outcome(tenant, entry);
        OutboxEntry after = tried.after();
        boolean noted = transactions.inTransaction(() -> outbox.replace(tenant, entry, after));
        Optional<OutboxEntry> now = noted ? Optional.of(after) : outbox.find(tenant, entry.id());
        return now.filter(waiting -> waiting.state() == OutboxState.PROMISED)
                .map(waiting -> retries.next(waiting.attempts(), clock.instant(), tried.pause()));
    }

    /**
     * How a try ended.
     *
     * @param pause how long to wait at least before the next, or null if nobody said
     */
    private record Try(OutboxEntry after, @Nullable Duration pause) {}

    private Delivery of(OutboxKind kind) {
        if (kind == OutboxKind.INSTALLATION_STEP) {
            return steps;
        }
        return kind.isForPhone() ? phone : mail;
    }

    private Try outcome(TenantId tenant, OutboxEntry entry) {
        try {
            Optional<String> skipped = of(entry.kind()).deliver(tenant, entry);
            Instant now = clock.instant();
            return new Try(skipped.map(why -> entry.skipped(why, now)).orElseGet(() -> entry.done(now)), null);
        } catch (MailRefusedException refused) {
            return new Try(entry.parked(reason(refused), clock.instant()), null);
        } catch (UndeliveredException undelivered) {
            return undelivered(entry, undelivered.result());
        } catch (RuntimeException failed) {
            LOG.info("tenant {}: {} {} failed: {}", tenant, entry.kind(), entry.id(), failed.toString());
            return new Try(afterFailure(entry, reason(failed)), null);
        }
    }

    private Try undelivered(OutboxEntry entry, SendResult result) {
        Instant now = clock.instant();
        return switch (result.outcome()) {
            case ACCEPTED -> new Try(entry.done(now), null);
            case REFUSED -> new Try(entry.parked(result.detail(), now), null);
            case UNSURE -> new Try(entry.unsure(result.detail(), now), null);
            case TRY_LATER -> new Try(afterFailure(entry, result.detail()), result.after());
        };
    }

    /** A message grows old. */
    private OutboxEntry afterFailure(OutboxEntry entry, String why) {
        return entry.attempts() + 1 >= retries.most()
                ? entry.parked(why, clock.instant())
                : entry.failed(why, clock.instant());
    }

    private static String reason(RuntimeException e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.length() <= 500 ? message : message.substring(0, 500);
    }
}
