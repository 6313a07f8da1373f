package io.wispportal.core;

import io.wispportal.Transactions;
import io.wispportal.job.AlarmClock;
import io.wispportal.job.AlarmKind;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/**
 * Sets the alarm that sweeps a table to which anybody can make the portal write. Setting it holds the alarm's row until the
 * transaction ends, so that all who write would wait for each other; here each node sets it twice between two sweeps. The
 * alarm rings on while its sweep leaves anything, so what is written must be kept for half of that time at least.
 *
 * <p>Mutable state: from when on each tenant's alarm has to be set again.
 */
public final class SweepCalls {

    private final AlarmClock alarms;
    private final AlarmKind kind;
    private final Duration between;
    private final Transactions transactions;
    private final Clock clock;
    private final Map<TenantId, Instant> due = new ConcurrentHashMap<>();

    /** @param between two sweeps */
    public SweepCalls(AlarmClock alarms, AlarmKind kind, Duration between, Transactions transactions, Clock clock) {
        this.alarms = alarms;
        this.kind = kind;
        this.between = between;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Writes in a transaction of its own, with the alarm in it if need be. Not inside a transaction.
     *
     * @param write tells whether it added something that has to be swept
     * @return what {@code write} told
     */
    public boolean writing(TenantId tenant, BooleanSupplier write) {
        Instant now = clock.instant();
        boolean isDue = !now.isBefore(due.getOrDefault(tenant, Instant.MIN));
        boolean added = transactions.inTransaction(() -> {
            boolean more = write.getAsBoolean();
            if (more && isDue) {
                alarms.wake(tenant, kind, tenant.value(), now.plus(between));
            }
            return more;
        });
        if (added && isDue) {
            due.put(tenant, now.plus(between.dividedBy(2)));
        }
        return added;
    }
}
