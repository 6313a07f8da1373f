package io.wispportal.core.credential;

import io.wispportal.Transactions;
import io.wispportal.core.credential.ThrottleRule.Lock;
import io.wispportal.core.credential.ThrottleRule.Of;
import io.wispportal.core.tenant.AddressRange;
import io.wispportal.credential.ThrottleStore;
import io.wispportal.job.AlarmClock;
import io.wispportal.tenant.Tenant;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often balances are looked up (BAL-05), in the counters of sign-in: hits and misses alike, so that a limit tells nothing
 * of what was found. Per address 5 a minute, 20 an hour and 60 a day, 50 times as often in the tenant's own networks; ten a
 * day for one identifier, wherever it is asked from; 3,000 an hour for the tenant, which a busy day of a large one
 * stays below and harvesting does not.
 */
public final class LookupThrottle {

    private static final Lock TO_WINDOW_END = (over, windowEnd, now) -> windowEnd;
    private static final int OF_OWN_NETWORK = 50;
    private static final ThrottleRule TENANT = rule("lookup-tenant", Of.TENANT, 3_000, Duration.ofHours(1));
    private static final ThrottleRule IDENTIFIER = rule("lookup-identifier", Of.ACCOUNT, 10, Duration.ofDays(1));

    private final Counters counters;

    public LookupThrottle(ThrottleStore store, AlarmClock alarms, Transactions transactions, Clock clock) {
        this.counters = new Counters(store, alarms, transactions, clock);
    }

    /**
     * Counts one more. Not inside a transaction.
     *
     * @param identifier kind and value, as compared
     * @return false if any of the limits is reached; then nothing is counted
     */
    public boolean admits(Tenant tenant, String address, String identifier) {
        int factor = SignInThrottle.isOwnNetwork(tenant, address) ? OF_OWN_NETWORK : 1;
        String from = AddressRange.countedPart(address);
        Map<ThrottleRule, String> wanted = new LinkedHashMap<>();
        wanted.put(TENANT, "all");
        wanted.put(rule("lookup-minute", Of.ADDRESS, 5 * factor, Duration.ofMinutes(1)), from);
        wanted.put(rule("lookup-hour", Of.ADDRESS, 20 * factor, Duration.ofHours(1)), from);
        wanted.put(rule("lookup-day", Of.ADDRESS, 60 * factor, Duration.ofDays(1)), from);
        wanted.put(IDENTIFIER, SignInThrottle.mark(identifier));
        return counters.takeAll(tenant.id(), wanted);
    }

    /** The one beyond the limit locks, and is refused itself. */
    private static ThrottleRule rule(String name, Of of, int limit, Duration window) {
        return new ThrottleRule(name, of, false, limit + 1, window, TO_WINDOW_END, null);
    }
}
