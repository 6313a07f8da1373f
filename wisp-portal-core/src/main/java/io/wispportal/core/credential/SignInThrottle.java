package io.wispportal.core.credential;

import io.wispportal.Transactions;
import io.wispportal.audit.Actor;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.tenant.AddressRange;
import io.wispportal.credential.Throttle;
import io.wispportal.credential.ThrottleStore;
import io.wispportal.job.AlarmClock;
import io.wispportal.job.AlarmKind;
import io.wispportal.session.SubjectKind;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Counts failed sign-ins, per account and per address, in counters that all nodes share (CRE-10). The three counters are
 * independent of each other; the numbers are in {@link ThrottleRule}.
 */
public final class SignInThrottle {

    private static final int OWN_NETWORK_FACTOR = 50;
    private static final int SWEPT_AT_ONCE = 10_000;
    private static final Duration BETWEEN_SWEEPS = Duration.ofHours(1);

    private final ThrottleStore store;
    private final AlarmClock alarms;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;

    public SignInThrottle(
            ThrottleStore store, AlarmClock alarms, Transactions transactions, AuditLog audit, Clock clock) {
        this.store = store;
        this.alarms = alarms;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    Attempt attempt(TenantId counted, @Nullable Tenant tenant, SubjectKind kind, String local, String address) {
        String part = AddressRange.countedPart(address);
        int factor = isOwnNetwork(tenant, address) ? OWN_NETWORK_FACTOR : 1;
        Map<String, ThrottleRule> rules = Map.of(
                "account:" + kind.name().toLowerCase(Locale.ROOT) + ":" + local, ThrottleRule.account(),
                "address-10min:" + part, ThrottleRule.addressTenMinutes(factor),
                "address-day:" + part, ThrottleRule.addressDay(factor));
        return new Attempt(this, counted, local, rules, read(counted, rules));
    }

    boolean isLocked(Map<String, Throttle> counters) {
        return counters.values().stream().anyMatch(counter -> counter.isLocked(clock.instant()));
    }

    boolean isAddressLocked(Map<String, Throttle> counters) {
        return counters.values().stream()
                .anyMatch(counter -> counter.key().startsWith("address-") && counter.isLocked(clock.instant()));
    }

    void failed(TenantId tenant, String local, Map<String, ThrottleRule> rules) {
        rules.forEach((key, rule) -> {
            while (!transactions.inTransaction(() -> count(tenant, local, key, rule))) {
                Thread.onSpinWait();
            }
        });
    }

    void clear(TenantId tenant, Map<String, Throttle> counters) {
        counters.keySet().stream()
                .filter(key -> key.startsWith("account:"))
                .forEach(key -> transactions.runInTransaction(() -> store.clear(tenant, key)));
    }

    /**
     * Forgets counters that count for nothing any more. The alarm's work; may be repeated.
     *
     * @return when to look again, empty if nothing is counted
     */
    public Optional<Instant> sweep(TenantId tenant) {
        Instant now = clock.instant();
        boolean more = transactions.inTransaction(
                () -> store.sweep(tenant, now.minus(ThrottleRule.LONGEST_MEMORY), SWEPT_AT_ONCE));
        return more ? Optional.of(now.plus(BETWEEN_SWEEPS)) : Optional.empty();
    }

    private boolean count(TenantId tenant, String local, String key, ThrottleRule rule) {
        Optional<Throttle> before = store.find(tenant, List.of(key)).stream().findFirst();
        Throttle after = rule.afterFailure(key, before, clock.instant());
        boolean saved = store.save(tenant, after);
        if (saved && before.isEmpty()) {
            alarms.wake(
                    tenant,
                    AlarmKind.SWEEP_THROTTLES,
                    tenant.value(),
                    clock.instant().plus(ThrottleRule.LONGEST_MEMORY).plus(BETWEEN_SWEEPS));
        }
        if (saved
                && after.lockedUntil() != null
                && key.startsWith("account:")
                && !tenant.equals(TenantId.INSTALLATION)) {
            audit.record(
                    tenant,
                    Actor.SYSTEM,
                    AuditAction.SIGN_IN_LOCKED,
                    null,
                    null,
                    Map.of("userName", local, "until", String.valueOf(after.lockedUntil())));
        }
        return saved;
    }

    Map<String, Throttle> read(TenantId tenant, Map<String, ThrottleRule> rules) {
        return store.find(tenant, rules.keySet()).stream()
                .collect(Collectors.toMap(Throttle::key, Function.identity()));
    }

    private static boolean isOwnNetwork(@Nullable Tenant tenant, String address) {
        return tenant != null
                && tenant.settings().ownNetworks().stream()
                        .map(AddressRange::parse)
                        .anyMatch(range -> range.contains(address));
    }
}
