package io.wispportal.core.message;

import io.wispportal.Transactions;
import io.wispportal.message.MailRefusedException;
import io.wispportal.message.Outbox;
import io.wispportal.message.OutboxEntry;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.message.OutboxState;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
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
    private final Delivery router;
    private final RetryPlan retries;
    private final Transactions transactions;
    private final Clock clock;

    public Deliveries(
            Outbox outbox, Delivery mail, Delivery router, RetryPlan retries, Transactions transactions, Clock clock) {
        this.outbox = outbox;
        this.mail = mail;
        this.router = router;
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
        OutboxEntry after = outcome(tenant, entry);
        boolean noted = transactions.inTransaction(() -> outbox.replace(tenant, entry, after));
        Optional<OutboxEntry> now = noted ? Optional.of(after) : outbox.find(tenant, entry.id());
        return now.filter(waiting -> waiting.state() == OutboxState.PROMISED)
                .map(waiting -> retries.next(waiting.attempts(), clock.instant()));
    }

    private OutboxEntry outcome(TenantId tenant, OutboxEntry entry) {
        Delivery delivery = entry.kind().isMail() ? mail : router;
        try {
            Optional<String> skipped = delivery.deliver(tenant, entry);
            Instant now = clock.instant();
            return skipped.map(why -> entry.skipped(why, now)).orElseGet(() -> entry.done(now));
        } catch (MailRefusedException refused) {
            return entry.parked(reason(refused), clock.instant());
        } catch (RuntimeException failed) {
            LOG.info("tenant {}: {} {} failed: {}", tenant, entry.kind(), entry.id(), failed.toString());
            return afterFailure(entry, reason(failed));
        }
    }

    /** A mail grows old; a router that comes back after days must still be brought to what is wanted then (NOT-07). */
    private OutboxEntry afterFailure(OutboxEntry entry, String why) {
        boolean last = entry.kind().isMail() && entry.attempts() + 1 >= retries.most();
        return last ? entry.parked(why, clock.instant()) : entry.failed(why, clock.instant());
    }

    private static String reason(RuntimeException e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.length() <= 500 ? message : message.substring(0, 500);
    }
}
