package io.wispportal.core.message;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.job.AlarmClock;
import io.wispportal.job.AlarmKind;
import io.wispportal.message.Outbox;
import io.wispportal.message.OutboxEntry;
import io.wispportal.message.SendLog;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Has a promise tried anew that the portal has given up, whatever it is of. Inside the use case's transaction. */
public final class SendingAgain {

    private final Outbox outbox;
    private final SendLog log;
    private final AlarmClock alarms;
    private final AuditLog audit;
    private final Clock clock;

    public SendingAgain(Outbox outbox, SendLog log, AlarmClock alarms, AuditLog audit, Clock clock) {
        this.outbox = outbox;
        this.log = log;
        this.alarms = alarms;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Tries it anew; who may say so is the use case's to check.
     *
     * @throws ConcurrentChangeException if somebody else did so just now
     */
    public void again(StaffCaller staff, OutboxEntry entry) {
        Instant now = clock.instant();
        if (!outbox.replace(staff.tenant(), entry, entry.again(now))) {
            throw new ConcurrentChangeException("message", entry.id());
        }
        log.again(staff.tenant(), List.of(entry.id()));
        alarms.wake(staff.tenant(), AlarmKind.DELIVER, entry.id().value(), now);
        Map<String, String> details = Map.of("kind", entry.kind().name());
        audit.record(
                staff.tenant(),
                staff.actor(),
                AuditAction.MESSAGE_SENT_AGAIN,
                entry.id().value(),
                null,
                details);
    }
}
