package io.wispportal.core.credential;

import io.wispportal.core.credential.ThrottleRule.Lock;
import io.wispportal.core.credential.ThrottleRule.Of;
import io.wispportal.core.tenant.AddressRange;
import io.wispportal.customer.CustomerId;
import io.wispportal.tenant.Tenant;
import java.time.Duration;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How often codes are asked for and typed: per address, and messages per customer. */
final class ResetThrottle {

    private static final Lock TO_WINDOW_END = (over, windowEnd, now) -> windowEnd;
    private static final ThrottleRule MESSAGES =
            new ThrottleRule("reset-hour", Of.ACCOUNT, false, 3, Duration.ofHours(1), TO_WINDOW_END, null);

    private final SignInThrottle throttle;

    ResetThrottle(SignInThrottle throttle) {
        this.throttle = throttle;
    }

    /** Whether this address may ask or type once more; in the tenant's own networks 50 times as often. */
    boolean admits(@Nullable Tenant tenant, String address) {
        return take(tenant, "reset-10min", 20, Duration.ofMinutes(10), address);
    }

    /** Whether this address may ask for one more SMS, each of which costs the tenant money. */
    boolean admitsSms(@Nullable Tenant tenant, String address) {
        return take(tenant, "reset-sms-hour", 10, Duration.ofHours(1), address);
    }

    /** Whether this customer may get one more message. */
    boolean admits(Tenant tenant, CustomerId customer) {
        return throttle.take(tenant.id(), MESSAGES, customer.toString());
    }

    /** Writes so many counters that stop nothing, in one transaction: so that time does not tell who is not there. */
    void fill(Tenant tenant, CustomerId nobody, int rows) {
        throttle.countAll(
                tenant.id(),
                IntStream.range(0, rows).mapToObj(ResetThrottle::filling).toList(),
                nobody.toString());
    }

    private static ThrottleRule filling(int row) {
        return new ThrottleRule(
                "reset-nobody-" + row,
                Of.ACCOUNT,
                false,
                Integer.MAX_VALUE,
                Duration.ofMinutes(10),
                TO_WINDOW_END,
                null);
    }

    private boolean take(@Nullable Tenant tenant, String name, int most, Duration window, String address) {
        int factor = SignInThrottle.isOwnNetwork(tenant, address) ? 50 : 1;
        ThrottleRule rule = new ThrottleRule(name, Of.ADDRESS, false, most * factor, window, TO_WINDOW_END, null);
        return throttle.take(SignInThrottle.counted(tenant), rule, AddressRange.countedPart(address));
    }
}
