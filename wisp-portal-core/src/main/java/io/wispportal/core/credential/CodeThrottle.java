package io.wispportal.core.credential;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.Transactions;
import io.wispportal.core.credential.ThrottleRule.Of;
import io.wispportal.core.tenant.AddressRange;
import io.wispportal.credential.Throttle;
import io.wispportal.credential.ThrottleStore;
import io.wispportal.job.AlarmClock;
import io.wispportal.job.AlarmKind;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Counts wrong codes of auto-login links per address, in the counters of sign-in: thirty in ten minutes stop the address
 * until those are over (LNK-05). A wrong code belongs to no tenant, so the installation counts it.
 */
public final class CodeThrottle {

    private static final TenantId COUNTED = TenantId.INSTALLATION;
    private static final Duration BETWEEN_SWEEPS = Duration.ofHours(1);
    private static final ThrottleRule RULE = new ThrottleRule(
            "link-address", Of.ADDRESS, false, 30, Duration.ofMinutes(10), (over, windowEnd, now) -> windowEnd, null);

    private final ThrottleStore store;
    private final AlarmClock alarms;
    private final Transactions transactions;
    private final Clock clock;

    public CodeThrottle(ThrottleStore store, AlarmClock alarms, Transactions transactions, Clock clock) {
        this.store = store;
        this.alarms = alarms;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether this address has sent so many wrong codes that no further one is looked at. */
    public boolean isLocked(String address) {
        return store.find(COUNTED, List.of(key(address))).stream()
                .anyMatch(counter -> counter.isLocked(clock.instant()));
    }

    /** Counts a wrong code. */
    public void failed(String address) {
        while (!counted(key(address))) {
            Thread.onSpinWait();
        }
    }

    private boolean counted(String key) {
        try {
            transactions.runInTransaction(() -> count(key));
            return true;
        } catch (ConcurrentChangeException quicker) {
            return false;
        }
    }

    private void count(String key) {
        Instant now = clock.instant();
        Throttle stored = store.find(COUNTED, List.of(key)).stream().findFirst().orElse(null);
        RULE.after(stored, key, "", now, true).ifPresent(after -> {
            if (!store.save(COUNTED, after)) {
                throw new ConcurrentChangeException("throttle", key);
            }
            if (after.version() == 0) {
                alarms.wake(COUNTED, AlarmKind.SWEEP_THROTTLES, COUNTED.value(), now.plus(BETWEEN_SWEEPS));
            }
        });
    }

    private static String key(String address) {
        return RULE.name() + ":" + AddressRange.countedPart(address);
    }
}
