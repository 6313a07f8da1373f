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
import java.util.Locale;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * How often people ask for installations by the public form, in the counters of sign-in: 3 an hour and 10 a day from one
 * address, 50 times as many from the tenant's own networks, 200 a day for the tenant. And how often mail goes to the address
 * that somebody wrote there: once in 24 hours, for it may be anybody's.
 */
public final class RequestThrottle {

    private static final Lock TO_WINDOW_END = (over, windowEnd, now) -> windowEnd;
    private static final int OF_OWN_NETWORK = 50;
    private static final ThrottleRule TENANT = rule("request-tenant", Of.TENANT, 200, Duration.ofDays(1));
    private static final ThrottleRule MAIL = rule("request-mail", Of.ACCOUNT, 1, Duration.ofDays(1));

    private final Counters counters;

    public RequestThrottle(ThrottleStore store, AlarmClock alarms, Transactions transactions, Clock clock) {
        this.counters = new Counters(store, alarms, transactions, clock);
    }

    /**
     * Counts one more request. Not inside a transaction.
     *
     * @param share what is left of the limits of an address
     * @return false if any of the limits is reached; then nothing is counted
     */
    public boolean admits(Tenant tenant, String address, IntUnaryOperator share) {
        int factor = SignInThrottle.isOwnNetwork(tenant, address) ? OF_OWN_NETWORK : 1;
        String from = AddressRange.countedPart(address);
        Map<ThrottleRule, String> wanted = new LinkedHashMap<>();
        wanted.put(TENANT, "all");
        wanted.put(rule("request-hour", Of.ADDRESS, share.applyAsInt(3 * factor), Duration.ofHours(1)), from);
        wanted.put(rule("request-day", Of.ADDRESS, share.applyAsInt(10 * factor), Duration.ofDays(1)), from);
        return counters.takeAll(tenant.id(), wanted);
    }

    /** Counts one more mail to this address; false if there was one within 24 hours. Not inside a transaction. */
    public boolean admitsMail(Tenant tenant, String email) {
        String mark = SignInThrottle.mark(email.toLowerCase(Locale.ROOT));
        return counters.takeAll(tenant.id(), Map.of(MAIL, mark));
    }

    /** The one beyond the limit locks, and is refused itself. */
    private static ThrottleRule rule(String name, Of of, int limit, Duration window) {
        return new ThrottleRule(name, of, false, limit + 1, window, TO_WINDOW_END, null);
    }
}
