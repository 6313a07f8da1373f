package io.wispportal.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.job.AlarmClock;
import io.wispportal.job.AlarmKind;
import io.wispportal.testing.PortalStores;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link AlarmClock} must keep; that it rings is for a test of your own. To check yours, extend this class,
 * return it with the stores named below from {@link #stores()}, and run it with JUnit 5.
 */
public abstract class AlarmClockContract extends StoreContract {

    /** Far away, so that no running clock rings while the test looks. */
    private static final Instant FAR = Instant.parse("2199-12-31T23:59:59.123456Z");

    private final UUID subject = Samples.uuid();

    /** @return stores of which transactions, tenants, alarms and {@link PortalStores#alarmAt} are used */
    @Override
    protected abstract PortalStores stores();

    @Test
    void setsAnAlarmOfEveryKind() {
        for (AlarmKind kind : AlarmKind.values()) {
            commit(() -> alarms().wake(isp.id(), kind, subject, FAR));

            assertThat(alarm(isp, kind)).as(kind.name()).contains(FAR);
        }
    }

    @Test
    void kindsAndSubjectsHaveAlarmsOfTheirOwn() {
        commit(() -> alarms().wake(isp.id(), AlarmKind.DELIVER, subject, FAR));
        commit(() -> alarms().wake(isp.id(), AlarmKind.DELIVER, Samples.uuid(), FAR.minusSeconds(1)));

        assertThat(alarm(isp, AlarmKind.DELIVER)).contains(FAR);
        assertThat(alarm(isp, AlarmKind.SWEEP_DOCUMENT)).isEmpty();
    }

    @Test
    void anAlarmThatIsSetStaysAsItIs() {
        commit(() -> alarms().wake(isp.id(), AlarmKind.DELIVER, subject, FAR));

        commit(() -> {
            alarms().wake(isp.id(), AlarmKind.DELIVER, subject, FAR.minusSeconds(60));
            alarms().wake(isp.id(), AlarmKind.DELIVER, subject, FAR.plusSeconds(60));
        });

        assertThat(alarm(isp, AlarmKind.DELIVER)).contains(FAR);
    }

    @Test
    void leavesNothingAfterARollback() {
        rollBack(() -> alarms().wake(isp.id(), AlarmKind.DELIVER, subject, FAR));

        assertThat(alarm(isp, AlarmKind.DELIVER)).isEmpty();
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        commit(() -> alarms().wake(isp.id(), AlarmKind.DELIVER, subject, FAR));
        assertThat(alarm(otherIsp, AlarmKind.DELIVER)).isEmpty();

        commit(() -> alarms().wake(otherIsp.id(), AlarmKind.DELIVER, subject, FAR.minusSeconds(1)));

        assertThat(alarm(otherIsp, AlarmKind.DELIVER)).contains(FAR.minusSeconds(1));
        assertThat(alarm(isp, AlarmKind.DELIVER)).contains(FAR);
    }

    private Optional<Instant> alarm(SampleIsp of, AlarmKind kind) {
        return stores().alarmAt(of.id(), kind, subject);
    }

    private AlarmClock alarms() {
        return stores().alarms();
    }
}
