package io.wispportal.core.credential;

import io.wispportal.Transactions;
import io.wispportal.core.credential.AddressTaking.Part;
import io.wispportal.core.tenant.AddressRange;
import io.wispportal.credential.ThrottleStore;
import io.wispportal.job.AlarmClock;
import io.wispportal.tenant.Tenant;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * How often balances are looked up (BAL-05), in the counters of sign-in: hits and misses alike, so that a limit tells nothing
 * of what was found. Per address 5 a minute, 20 an hour and 60 a day, 50 times as often in the tenant's own networks; ten a
 * day for one identifier, wherever it is asked from; 3,000 an hour for the tenant, which a busy day of a large one
 * stays below and harvesting does not. Visitors of whom nobody knows whether they are people share less of the limits of
 * their address and of the tenant.
 */
public final class LookupThrottle {

    private static final int OF_OWN_NETWORK = 50;
    private static final int OF_ADDRESS = 60;
    private static final List<Part> OF_ADDRESS_WITHIN =
            List.of(new Part("minute", 5, Duration.ofMinutes(1)), new Part("hour", 20, Duration.ofHours(1)));
    private static final int OF_IDENTIFIER = 10;

    private final Takings takings;
    private final TenantLookups tenants;

    public LookupThrottle(ThrottleStore store, AlarmClock alarms, Transactions transactions, Clock clock) {
        this.takings = new Takings(store, alarms, transactions, clock);
        this.tenants = new TenantLookups(takings, clock);
    }

    /** The same with all of the limits. */
    boolean admits(Tenant tenant, String address, String identifier) {
        return admits(tenant, address, identifier, limit -> limit);
    }

    /**
     * Counts one more. Not inside a transaction.
     *
     * @param identifier kind and value, as compared
     * @param share what is left of the limits of an address and of the tenant; an identifier keeps its own
     * @return false if any of the limits is reached; then nothing is counted
     */
    public boolean admits(Tenant tenant, String address, String identifier, IntUnaryOperator share) {
        if (!tenants.take(tenant.id(), share)) {
            return false;
        }
        boolean admitted = takings.take(tenant.id(), List.of(of(tenant, address, share), of(identifier)))
                .isPresent();
        if (!admitted) {
            tenants.giveBack(tenant.id(), share);
        }
        return admitted;
    }

    private static Takings.Taking of(Tenant tenant, String address, IntUnaryOperator share) {
        int factor = SignInThrottle.isOwnNetwork(tenant, address) ? OF_OWN_NETWORK : 1;
        return new AddressTaking(
                "lookup-address:" + AddressRange.countedPart(address),
                OF_ADDRESS,
                Duration.ofDays(1),
                OF_ADDRESS_WITHIN,
                limit -> share.applyAsInt(limit * factor));
    }

    private static Takings.Taking of(String identifier) {
        String key = "lookup-identifier:" + SignInThrottle.mark(identifier);
        return new WindowTaking(key, 1, OF_IDENTIFIER, Duration.ofDays(1));
    }
}
