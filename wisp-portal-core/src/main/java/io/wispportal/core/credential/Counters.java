package io.wispportal.core.credential;

import io.wispportal.Transactions;
import io.wispportal.credential.Throttle;
import io.wispportal.credential.ThrottleStore;
import io.wispportal.job.AlarmClock;
import io.wispportal.job.AlarmKind;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The counters that all nodes share: one is read, counted by its rule, and stored unless somebody was quicker. */
final class Counters {

    static final Duration BETWEEN_SWEEPS = Duration.ofHours(1);

    private final ThrottleStore store;
    private final AlarmClock alarms;
    private final Transactions transactions;
    private final Clock clock;

    Counters(ThrottleStore store, AlarmClock alarms, Transactions transactions, Clock clock) {
        this.store = store;
        this.alarms = alarms;
        this.transactions = transactions;
        this.clock = clock;
    }

    Map<String, Throttle> read(TenantId tenant, Collection<String> keys) {
        return store.find(tenant, keys).stream().collect(Collectors.toMap(Throttle::key, Function.identity()));
    }

    boolean isLocked(TenantId tenant, ThrottleRule rule, String of) {
        return read(tenant, List.of(key(rule, of))).values().stream()
                .anyMatch(counter -> counter.isLocked(clock.instant()));
    }

    /**
     * Counts one more; whoever was quicker is counted first. Not inside a transaction.
     *
     * @param atLock called inside the transaction in which the rule's limit is reached
     * @return the counter with it; empty if it was locked, so that nothing is counted
     */
    Optional<Throttle> count(TenantId tenant, ThrottleRule rule, String of, Runnable atLock) {
        String key = key(rule, of);
        while (true) {
            Instant now = clock.instant();
            Throttle stored = read(tenant, List.of(key)).get(key);
            Optional<Throttle> next = rule.after(stored, key, "", now, true);
            if (next.isEmpty() || transactions.inTransaction(() -> save(tenant, next.get(), now, atLock))) {
                return next;
            }
        }
    }

    /** Counts one for each rule in one transaction; whoever was quicker has counted it. Not inside a transaction. */
    void countAll(TenantId tenant, List<ThrottleRule> rules, String of) {
        Instant now = clock.instant();
        Map<String, Throttle> stored =
                read(tenant, rules.stream().map(rule -> key(rule, of)).toList());
        transactions.runInTransaction(() ->
                rules.forEach(rule -> rule.after(stored.get(key(rule, of)), key(rule, of), "", now, true)
                        .ifPresent(next -> save(tenant, next))));
    }

    /** Inside a transaction; false if somebody was quicker. */
    boolean save(TenantId tenant, Throttle next) {
        boolean saved = store.save(tenant, next);
        if (saved && next.version() == 0) {
            Instant swept = clock.instant().plus(BETWEEN_SWEEPS);
            alarms.wake(tenant, AlarmKind.SWEEP_THROTTLES, tenant.value(), swept);
        }
        return saved;
    }

    private boolean save(TenantId tenant, Throttle next, Instant now, Runnable atLock) {
        boolean saved = save(tenant, next);
        if (saved && next.isLocked(now)) {
            atLock.run();
        }
        return saved;
    }

    private static String key(ThrottleRule rule, String of) {
        return rule.name() + ":" + of;
    }
}
