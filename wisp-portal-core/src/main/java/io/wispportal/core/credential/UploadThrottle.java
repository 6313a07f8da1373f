package io.wispportal.core.credential;

import io.wispportal.Transactions;
import io.wispportal.core.tenant.AddressRange;
import io.wispportal.credential.ThrottleStore;
import io.wispportal.job.AlarmClock;
import io.wispportal.tenant.Tenant;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * How often files are sent with the public form of requests, whatever becomes of the form, in the counters of sign-in: with
 * 12 forms an hour from one address, 50 times as many from the tenant's own networks.
 */
public final class UploadThrottle {

    /** With how many forms of one address in an hour. */
    public static final int OF_HOUR = 12;

    private static final int OF_OWN_NETWORK = 50;

    private final Takings takings;

    public UploadThrottle(ThrottleStore store, AlarmClock alarms, Transactions transactions, Clock clock) {
        this.takings = new Takings(store, alarms, transactions, clock);
    }

    /**
     * Counts one more form with files. Not inside a transaction.
     *
     * @param share what is left of the limit of an address
     * @return false if the limit is reached; then nothing is counted
     */
    public boolean admits(Tenant tenant, String address, IntUnaryOperator share) {
        int factor = SignInThrottle.isOwnNetwork(tenant, address) ? OF_OWN_NETWORK : 1;
        String key = "upload-hour:" + AddressRange.countedPart(address);
        int limit = share.applyAsInt(OF_HOUR * factor);
        return takings.take(tenant.id(), List.of(new WindowTaking(key, 1, limit, Duration.ofHours(1))))
                .isPresent();
    }
}
