package io.wispportal.core.credential;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.Transactions;
import io.wispportal.core.credential.ThrottleRule.Of;
import io.wispportal.core.tenant.AddressRange;
import io.wispportal.credential.ThrottleStore;
import io.wispportal.customer.UserName;
import io.wispportal.job.AlarmClock;
import io.wispportal.session.SubjectKind;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts tries to sign in, per account, per address and per tenant, in counters that all nodes share (CRE-10). They are
 * independent of each other; the rules are {@link ThrottleRules}. There is no captcha at sign-in:
 * while a tenant is attacked, no account is locked, and addresses alone are stopped.
 */
public final class SignInThrottle {

    private static final int MARK_BYTES = 6;
    private static final int SWEPT_AT_ONCE = 10_000;

    private final ThrottleStore store;
    private final Counters counters;
    private final Transactions transactions;
    private final ThrottleAlarm alarm;
    private final Clock clock;

    public SignInThrottle(
            ThrottleStore store, AlarmClock alarms, Transactions transactions, ThrottleAlarm alarm, Clock clock) {
        this.store = store;
        this.counters = new Counters(store, alarms, transactions, clock);
        this.transactions = transactions;
        this.alarm = alarm;
        this.clock = clock;
    }

    Attempt attempt(TenantId counted, @Nullable Tenant tenant, SubjectKind kind, String local, String address) {
        ThrottleRules rules = new ThrottleRules(isOwnNetwork(tenant, address));
        return again(new Attempt(this, counted, kind, local, AddressRange.countedPart(address), rules, Map.of()));
    }

    /** The same try with the counters of now. */
    Attempt again(Attempt attempt) {
        return new Attempt(
                this,
                attempt.counted(),
                attempt.kind(),
                attempt.local(),
                attempt.address(),
                attempt.rules(),
                counters.read(attempt.counted(), attempt.keys()));
    }

    boolean isLocked(Attempt attempt, Of counted) {
        return attempt.rules().all().stream()
                .filter(rule -> rule.of() == counted)
                .map(rule -> attempt.counters().get(attempt.key(rule)))
                .anyMatch(counter -> counter != null && counter.isLocked(clock.instant()));
    }

    /**
     * Forgets counters that count for nothing any more. The alarm's work; may be repeated.
     *
     * @return when to look again, empty if nothing is counted
     */
    public Optional<Instant> sweep(TenantId tenant) {
        Instant now = clock.instant();
        boolean more = transactions.inTransaction(() -> store.sweep(tenant, now, SWEPT_AT_ONCE));
        return more ? Optional.of(now.plus(Counters.BETWEEN_SWEEPS)) : Optional.empty();
    }

    /** Counts for each rule, all or none; whoever was quicker meanwhile is counted first. */
    void count(Attempt attempt, List<ThrottleRule> rules) {
        while (!counted(attempt, rules)) {
            Thread.onSpinWait();
        }
    }

    void clear(Attempt attempt) {
        List<String> keys = attempt.rules().all().stream()
                .filter(rule -> rule.of() == Of.ACCOUNT)
                .map(attempt::key)
                .filter(attempt.counters()::containsKey)
                .toList();
        if (!keys.isEmpty()) {
            transactions.runInTransaction(() -> keys.forEach(key -> store.clear(attempt.counted(), key)));
        }
    }

    /** Takes one of what a rule allows in its window; false if there is none left. Not inside a transaction. */
    boolean take(TenantId tenant, ThrottleRule rule, String of) {
        return counters.count(tenant, rule, of, () -> {}).isPresent();
    }

    /** Counts one for each rule; whoever was quicker has counted it. Not inside a transaction. */
    void countAll(TenantId tenant, List<ThrottleRule> rules, String of) {
        counters.countAll(tenant, rules, of);
    }

    /** Whose counters they are where the tenant may be nobody. */
    static TenantId counted(@Nullable Tenant tenant) {
        return tenant == null ? TenantId.INSTALLATION : tenant.id();
    }

    /** Inside a transaction: forgets the failures of an account that got a new password. */
    void forgive(TenantId tenant, SubjectKind kind, UserName userName) {
        Attempt any = new Attempt(this, tenant, kind, userName.value(), "", new ThrottleRules(false), Map.of());
        any.rules().all().stream()
                .filter(rule -> rule.of() == Of.ACCOUNT)
                .forEach(rule -> store.clear(tenant, any.key(rule)));
    }

    private boolean counted(Attempt attempt, List<ThrottleRule> rules) {
        try {
            transactions.runInTransaction(() -> countAll(again(attempt), rules));
            return true;
        } catch (ConcurrentChangeException quicker) {
            return false;
        }
    }

    /** Always in the order of the rules, so that two tries never wait for each other. */
    private void countAll(Attempt attempt, List<ThrottleRule> rules) {
        boolean attacked = isAttacked(attempt);
        for (ThrottleRule rule : rules) {
            boolean mayLock = rule.of() != Of.ACCOUNT || !attacked;
            count(attempt, rule, mayLock);
        }
    }

    private void count(Attempt attempt, ThrottleRule rule, boolean mayLock) {
        String key = attempt.key(rule);
        Instant now = clock.instant();
        rule.after(attempt.counters().get(key), key, mark(attempt.account()), now, mayLock)
                .ifPresent(after -> {
                    if (!counters.save(attempt.counted(), after)) {
                        throw new ConcurrentChangeException("throttle", key);
                    }
                    if (after.isLocked(now)) {
                        alarm.locked(attempt, rule, Objects.requireNonNull(after.lockedUntil()));
                    }
                });
    }

    private boolean isAttacked(Attempt attempt) {
        return isLocked(attempt, Of.TENANT);
    }

    /** Tells names apart without keeping what was typed; some type their password into the wrong field. */
    static String mark(String account) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(account.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(java.util.Arrays.copyOf(hash, MARK_BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static boolean isOwnNetwork(@Nullable Tenant tenant, String address) {
        return tenant != null
                && tenant.settings().ownNetworks().stream()
                        .map(AddressRange::parse)
                        .anyMatch(range -> range.contains(address));
    }
}
