package io.wispportal.testing;

import static io.wispportal.testing.Table.ALARMS;

import io.wispportal.job.AlarmClock;
import io.wispportal.job.AlarmKind;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Alarms in memory. It never rings by itself: whoever tests takes what is due and calls the portal's job. */
public final class InMemoryAlarmClock implements AlarmClock {

    private final InMemoryDatabase database;

    public InMemoryAlarmClock(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void wake(TenantId tenant, AlarmKind kind, UUID subject, Instant at) {
        DueAlarm alarm = new DueAlarm(tenant, kind, subject, at);
        database.insertUnlessThere(ALARMS, tenant, key(alarm), alarm);
    }

    /** All alarms that are set, of all tenants, earliest first. */
    public List<DueAlarm> pending() {
        return database.ofAllTenants(ALARMS)
                .sorted(Comparator.comparing(DueAlarm::at))
                .toList();
    }

    /** Takes out the alarms that should ring at this time or earlier, earliest first. Outside a transaction. */
    public List<DueAlarm> takeDue(Instant now) {
        return database.inTransaction(() -> {
            List<DueAlarm> due =
                    pending().stream().filter(alarm -> !alarm.at().isAfter(now)).toList();
            return due.stream()
                    .filter(alarm -> database.remove(ALARMS, alarm.tenant(), key(alarm), any -> true))
                    .toList();
        });
    }

    private static List<Object> key(DueAlarm alarm) {
        return List.of(alarm.kind(), alarm.subject());
    }
}
