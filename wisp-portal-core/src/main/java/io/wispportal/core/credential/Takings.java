package io.wispportal.core.credential;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.Transactions;
import io.wispportal.core.SweepCalls;
import io.wispportal.credential.Throttle;
import io.wispportal.credential.ThrottleStore;
import io.wispportal.job.AlarmClock;
import io.wispportal.job.AlarmKind;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes from several of the counters that all nodes share: from all of them, or from none. Not inside a transaction. */
final class Takings {

    private final ThrottleStore store;
    private final SweepCalls sweeps;
    private final Clock clock;

    Takings(ThrottleStore store, AlarmClock alarms, Transactions transactions, Clock clock) {
        this.store = store;
        this.sweeps = new SweepCalls(alarms, AlarmKind.SWEEP_THROTTLES, Counters.BETWEEN_SWEEPS, transactions, clock);
        this.clock = clock;
    }

    /** What is taken from one counter, which is kept for half an hour at least. */
    interface Taking {

        String key();

        /** The counter with it; empty if there is none left. */
        Optional<Throttle> after(@Nullable Throttle stored, Instant now);
    }

    /**
     * Takes; whoever was quicker is counted first.
     *
     * @param wanted always in the same order of kinds, so that two never wait for each other
     * @return the counters with it; empty if one of them has none left, so that nothing is taken
     */
    Optional<List<Throttle>> take(TenantId tenant, List<Taking> wanted) {
        while (true) {
            Optional<List<Throttle>> next = next(tenant, wanted);
            if (next.isEmpty() || save(tenant, next.get())) {
                return next;
            }
        }
    }

    /** Whether there is one left of each. Takes nothing, and is one query. */
    boolean hasLeft(TenantId tenant, List<Taking> wanted) {
        return next(tenant, wanted).isPresent();
    }

    private Optional<List<Throttle>> next(TenantId tenant, List<Taking> wanted) {
        Instant now = clock.instant();
        Map<String, Throttle> stored = store
                .find(tenant, wanted.stream().map(Taking::key).toList())
                .stream()
                .collect(Collectors.toMap(Throttle::key, Function.identity()));
        List<Throttle> next = wanted.stream()
                .map(each -> each.after(stored.get(each.key()), now))
                .flatMap(Optional::stream)
                .toList();
        return next.size() == wanted.size() ? Optional.of(next) : Optional.empty();
    }

    private boolean save(TenantId tenant, List<Throttle> next) {
        try {
            sweeps.writing(tenant, () -> saveAll(tenant, next));
            return true;
        } catch (ConcurrentChangeException quicker) {
            return false;
        }
    }

    /** Whether one of them is new. */
    private boolean saveAll(TenantId tenant, List<Throttle> next) {
        for (Throttle each : next) {
            if (!store.save(tenant, each)) {
                throw new ConcurrentChangeException("throttle", each.key());
            }
        }
        return next.stream().anyMatch(each -> each.version() == 0);
    }
}
