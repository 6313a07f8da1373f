package io.wispportal.testing;

import static io.wispportal.testing.Table.THROTTLES;

import io.wispportal.credential.Throttle;
import io.wispportal.credential.ThrottleStore;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Failure counters in memory. */
public final class InMemoryThrottleStore implements ThrottleStore {

    private final InMemoryDatabase database;

    public InMemoryThrottleStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public List<Throttle> find(TenantId tenant, Collection<String> keys) {
        return keys.stream()
                .distinct()
                .map(key -> database.find(THROTTLES, tenant, key))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public boolean save(TenantId tenant, Throttle throttle) {
        Throttle next = new Throttle(
                throttle.key(),
                throttle.failures(),
                throttle.since(),
                throttle.lockedUntil(),
                throttle.names(),
                throttle.keptUntil(),
                throttle.version() + 1);
        return throttle.version() == 0
                ? database.insertUnlessThere(THROTTLES, tenant, next.key(), next)
                : database.change(
                        THROTTLES, tenant, next.key(), now -> now.version() == throttle.version(), now -> next);
    }

    @Override
    public void clear(TenantId tenant, String key) {
        database.remove(THROTTLES, tenant, key, any -> true);
    }

    @Override
    public boolean sweep(TenantId tenant, Instant now, int most) {
        List<Throttle> old = database.all(THROTTLES, tenant)
                .filter(counter -> !counter.keptUntil().isAfter(now))
                .sorted(Comparator.comparing(Throttle::keptUntil))
                .limit(most)
                .toList();
        old.forEach(counter -> database.remove(THROTTLES, tenant, counter.key(), counter::equals));
        return database.all(THROTTLES, tenant).findAny().isPresent();
    }
}
