package io.wispportal.core.credential;

import io.wispportal.Transactions;
import io.wispportal.autologin.LinkId;
import io.wispportal.core.credential.ThrottleRule.Lock;
import io.wispportal.core.credential.ThrottleRule.Of;
import io.wispportal.core.tenant.AddressRange;
import io.wispportal.credential.ThrottleStore;
import io.wispportal.customer.CustomerId;
import io.wispportal.job.AlarmClock;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often auto-login links are tried and used, in the counters of sign-in. Thirty wrong codes in ten minutes stop their
 * address until those are over (LNK-05); a wrong code belongs to no tenant, so the installation counts it. An address in a
 * network of the tenant that it was sent to hides many customers: that tenant counts it then, and its limit is 50 times
 * higher. One link opens
 * ten sessions in the 24 hours from the first, so that one that got around is noticed (LNK-07).
 */
public final class LinkThrottle {

    private static final Lock TO_WINDOW_END = (over, windowEnd, now) -> windowEnd;
    private static final ThrottleRule CODES = codes(30);
    private static final ThrottleRule CODES_OF_OWN_NETWORK = codes(30 * 50);
    /** The eleventh locks, and is refused itself. */
    private static final ThrottleRule SESSIONS =
            new ThrottleRule("link-day", Of.ACCOUNT, false, 11, Duration.ofDays(1), TO_WINDOW_END, null);
    /** The second locks, and is refused itself. */
    private static final ThrottleRule NOTICES =
            new ThrottleRule("device-notice", Of.ACCOUNT, false, 2, Duration.ofDays(1), TO_WINDOW_END, null);

    private final Counters counters;
    private final Clock clock;

    public LinkThrottle(ThrottleStore store, AlarmClock alarms, Transactions transactions, Clock clock) {
        this.counters = new Counters(store, alarms, transactions, clock);
        this.clock = clock;
    }

    /**
     * Whether this address has sent so many wrong codes that no further one is looked at.
     *
     * @param asked the tenants whose code it can be; may be empty
     */
    public boolean isLocked(List<Tenant> asked, String address) {
        Tenant own = own(asked, address);
        return counters.isLocked(SignInThrottle.counted(own), codesOf(own), AddressRange.countedPart(address));
    }

    /**
     * Counts a wrong code. Not inside a transaction.
     *
     * @param asked the tenants whose code it could have been; may be empty
     */
    public void failed(List<Tenant> asked, String address) {
        Tenant own = own(asked, address);
        counters.count(SignInThrottle.counted(own), codesOf(own), AddressRange.countedPart(address), () -> {});
    }

    /** In whose network the address is; null: in nobody's. */
    private static @Nullable Tenant own(List<Tenant> asked, String address) {
        return asked.stream()
                .filter(tenant -> SignInThrottle.isOwnNetwork(tenant, address))
                .findFirst()
                .orElse(null);
    }

    private static ThrottleRule codesOf(@Nullable Tenant own) {
        return own == null ? CODES : CODES_OF_OWN_NETWORK;
    }

    private static ThrottleRule codes(int limit) {
        return new ThrottleRule("link-address", Of.ADDRESS, false, limit, Duration.ofMinutes(10), TO_WINDOW_END, null);
    }

    /**
     * Counts one more session of a link. Not inside a transaction.
     *
     * @param atFirstRefusal called inside the transaction of the first refusal of the day, and of no later one
     * @return false if the link has opened its ten
     */
    public boolean admits(TenantId tenant, LinkId link, Runnable atFirstRefusal) {
        return counts(tenant, SESSIONS, link.toString(), atFirstRefusal);
    }

    /** Counts one more notice of a new device; false if there was one within 24 hours. Not inside a transaction. */
    public boolean admitsNotice(TenantId tenant, CustomerId customer) {
        return counts(tenant, NOTICES, customer.toString(), () -> {});
    }

    private boolean counts(TenantId tenant, ThrottleRule rule, String of, Runnable atFirstRefusal) {
        Instant now = clock.instant();
        return counters.count(tenant, rule, of, atFirstRefusal)
                .filter(counter -> !counter.isLocked(now))
                .isPresent();
    }
}
