package io.wispportal.core.message;

import io.wispportal.job.AlarmClock;
import io.wispportal.job.AlarmKind;
import io.wispportal.message.Outbox;
import io.wispportal.message.OutboxEntry;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.message.OutboxKind;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

/** Promises side effects inside the transaction that causes them: an outbox entry and its alarm. */
public final class Promises {

    private final Outbox outbox;
    private final AlarmClock alarms;
    private final Supplier<UUID> ids;
    private final Clock clock;

    public Promises(Outbox outbox, AlarmClock alarms, Supplier<UUID> ids, Clock clock) {
        this.outbox = outbox;
        this.alarms = alarms;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param subject the thing it is about, read afresh when the promise is kept
     * @return the entry that keeps it
     */
    public OutboxEntryId promise(TenantId tenant, OutboxKind kind, UUID subject) {
        Instant now = clock.instant();
        OutboxEntryId id = new OutboxEntryId(ids.get());
        outbox.add(tenant, OutboxEntry.promise(id, kind, subject, now));
        alarms.wake(tenant, AlarmKind.DELIVER, id.value(), now);
        return id;
    }
}
