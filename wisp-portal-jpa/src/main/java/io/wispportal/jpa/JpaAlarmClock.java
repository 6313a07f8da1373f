package io.wispportal.jpa;

import io.wispportal.job.AlarmClock;
import io.wispportal.job.AlarmKind;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.UUID;

/** Sets alarms as rows of their {@link Lane}'s table, in the caller's transaction; {@link PortalScheduler} rings them. */
final class JpaAlarmClock implements AlarmClock {

    private final Sql sql;

    JpaAlarmClock(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void wake(TenantId tenant, AlarmKind kind, UUID subject, Instant at) {
        Alarm alarm = new Alarm(tenant, kind, subject);
        while (!set(alarm, at) && !isStillToRing(alarm)) {
            alarm = alarm.afterRinging();
        }
    }

    private boolean set(Alarm alarm, Instant at) {
        return sql.into(alarm.table())
                .set("task_name", alarm.taskName())
                .set("task_instance", alarm.instance())
                .set("execution_time", at)
                .set("picked", false)
                .set("version", 1L)
                .addIfNew();
    }

    /**
     * Whether the alarm that is there will ring after this transaction: it is not ringing now, and the row lock keeps it
     * from beginning to. One that is ringing may have read the old state already, and is removed after it: another one
     * is set beside it then, and beside that if it rings too.
     */
    private boolean isStillToRing(Alarm alarm) {
        return sql.changeOne(
                "update " + alarm.table()
                        + " set picked = false where task_name = ? and task_instance = ? and picked = false",
                alarm.taskName(),
                alarm.instance());
    }
}
