package io.wispportal.core.credential;

import io.wispportal.Transactions;
import io.wispportal.autologin.LinkId;
import io.wispportal.core.credential.ThrottleRule.Lock;
import io.wispportal.core.credential.ThrottleRule.Of;
import io.wispportal.core.tenant.AddressRange;
import io.wispportal.credential.ThrottleStore;
import io.wispportal.job.AlarmClock;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How often auto-login links are tried and used, in the counters of sign-in. Thirty wrong codes in ten minutes stop their
 * address until those are over (LNK-05); a wrong code belongs to no tenant, so the installation counts it. One link opens
 * ten sessions in the 24 hours from the first, so that one that got around is noticed (LNK-07).
 */
public final class LinkThrottle {

    private static final TenantId NOBODYS = TenantId.INSTALLATION;
    private static final Lock TO_WINDOW_END = (over, windowEnd, now) -> windowEnd;
    private static final ThrottleRule CODES =
            new ThrottleRule("link-address", Of.ADDRESS, false, 30, Duration.ofMinutes(10), TO_WINDOW_END, null);
    /** The eleventh locks, and is refused itself. */
    private static final ThrottleRule SESSIONS =
            new ThrottleRule("link-day", Of.ACCOUNT, false, 11, Duration.ofDays(1), TO_WINDOW_END, null);

    private final Counters counters;
    private final Clock clock;

    public LinkThrottle(ThrottleStore store, AlarmClock alarms, Transactions transactions, Clock clock) {
        this.counters = new Counters(store, alarms, transactions, clock);
        this.clock = clock;
    }

    /** Whether this address has sent so many wrong codes that no further one is looked at. */
    public boolean isLocked(String address) {
        return counters.isLocked(NOBODYS, CODES, AddressRange.countedPart(address));
    }

    /** Counts a wrong code. Not inside a transaction. */
    public void failed(String address) {
        counters.count(NOBODYS, CODES, AddressRange.countedPart(address), () -> {});
    }

    /**
     * Counts one more session of a link. Not inside a transaction.
     *
     * @param atFirstRefusal called inside the transaction of the first refusal of the day, and of no later one
     * @return false if the link has opened its ten
     */
    public boolean admits(TenantId tenant, LinkId link, Runnable atFirstRefusal) {
        Instant now = clock.instant();
        return counters.count(tenant, SESSIONS, link.toString(), atFirstRefusal)
                .filter(counter -> !counter.isLocked(now))
                .isPresent();
    }
}
