package io.wispportal.core.credential;

import io.wispportal.audit.AuditAction;
import io.wispportal.credential.Throttle;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When trying to sign in is stopped; the numbers are in {@link ThrottleRules}.
 *
 * @param name     what its counters' keys begin with
 * @param of       what is counted
 * @param distinct whether different names are counted instead of tries
 * @param limit    the count that locks
 * @param window   how long after the first of them counting starts anew
 * @param lock     for how long it locks
 * @param told     what the tenant's audit trail says when it locks, or null
 */
record ThrottleRule(
        String name,
        Of of,
        boolean distinct,
        int limit,
        Duration window,
        Lock lock,
        @Nullable AuditAction told) {

    /** What a rule counts, and so what it stops. */
    enum Of {
        /** One account, wherever the tries come from; success forgets the count. */
        ACCOUNT,
        /** One address, whatever the tries are for. */
        ADDRESS,
        /** The whole tenant. It stops no try, only the locking of accounts. */
        TENANT
    }

    /** Until when a count that has reached its limit locks. */
    @FunctionalInterface
    interface Lock {
        /** @param over by how much the limit is passed, from 0 */
        Instant until(int over, Instant windowEnd, Instant now);
    }

    /**
     * The counter after one more.
     *
     * @param mark    stands for the name that was tried
     * @param mayLock whether reaching the limit locks; it is counted in any case
     * @return empty if nothing changes: the counter is locked, or the name is counted already
     */
    Optional<Throttle> after(@Nullable Throttle stored, String key, String mark, Instant now, boolean mayLock) {
        Throttle before = stored != null && holds(stored, now)
                ? stored
                : new Throttle(key, 0, now, null, stored == null ? 0 : stored.version());
        if (before.isLocked(now) || before.names().contains(mark)) {
            return Optional.empty();
        }
        int count = before.failures() + 1;
        Instant start = before.since();
        Instant until = mayLock && count >= limit ? lock.until(count - limit, start.plus(window), now) : null;
        return Optional.of(new Throttle(
                key, count, start, until, names(before, mark), end(start.plus(window), until), before.version()));
    }

    /** A lock may last longer than the window that led to it; when it is over, counting starts anew. */
    private boolean holds(Throttle stored, Instant now) {
        return stored.isLocked(now) || now.isBefore(stored.since().plus(window));
    }

    private static Instant end(Instant windowEnd, @Nullable Instant lockEnd) {
        return lockEnd != null && lockEnd.isAfter(windowEnd) ? lockEnd : windowEnd;
    }

    private Set<String> names(Throttle before, String mark) {
        if (!distinct || before.failures() >= limit) {
            return before.names();
        }
        Set<String> names = new HashSet<>(before.names());
        names.add(mark);
        return names;
    }
}
