package io.wispportal.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.job.AlarmKind;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class InMemoryAlarmClockTest {

    private static final TenantId TENANT = new TenantId(new UUID(1, 1));
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final InMemoryDatabase database = new InMemoryDatabase();
    private final InMemoryAlarmClock alarms = new InMemoryAlarmClock(database);

    @Test
    void ringsOnceWhatIsDueEarliestFirst() {
        DueAlarm second = set(2, NOON);
        DueAlarm first = set(1, NOON.minusSeconds(1));
        DueAlarm later = set(3, NOON.plusNanos(1000));

        assertThat(alarms.takeDue(NOON)).containsExactly(first, second);
        assertThat(alarms.takeDue(NOON)).isEmpty();
        assertThat(alarms.pending()).containsExactly(later);
    }

    @Test
    void mayBeSetAgainAfterItRang() {
        DueAlarm alarm = set(1, NOON);
        alarms.takeDue(NOON);

        set(1, NOON);

        assertThat(alarms.takeDue(NOON)).containsExactly(alarm);
    }

    private DueAlarm set(long subject, Instant at) {
        DueAlarm alarm = new DueAlarm(TENANT, AlarmKind.DELIVER, new UUID(2, subject), at);
        new InMemoryTransactions(database)
                .runInTransaction(() -> alarms.wake(TENANT, alarm.kind(), alarm.subject(), at));
        return alarm;
    }
}
