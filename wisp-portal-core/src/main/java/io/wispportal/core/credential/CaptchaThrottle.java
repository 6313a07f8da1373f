package io.wispportal.core.credential;

import io.wispportal.Transactions;
import io.wispportal.core.credential.AddressTaking.Part;
import io.wispportal.core.tenant.AddressRange;
import io.wispportal.credential.ThrottleStore;
import io.wispportal.job.AlarmClock;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * How often the provider of captchas is asked about made-up answers (CAP-03), which would use up its quota and hold a thread
 * each: ten refused ones in ten minutes and thirty an hour stop their address, ten times as many one in the tenant's own
 * networks. They are counted in the counters of sign-in; who gives good answers costs a read there and no more. As long as
 * nobody knows yet what becomes of them, five answers of an address are asked about at once on a node.
 *
 * <p>Mutable state: of how many answers of an address this node is asking now.
 */
public final class CaptchaThrottle {

    private static final int OF_OWN_NETWORK = 10;
    private static final int OF_HOUR = 30;
    private static final List<Part> WITHIN = List.of(new Part("ten", 10, Duration.ofMinutes(10)));
    private static final int AT_ONCE = 5;

    private final Takings takings;
    private final Map<String, Integer> asking = new ConcurrentHashMap<>();

    public CaptchaThrottle(ThrottleStore store, AlarmClock alarms, Transactions transactions, Clock clock) {
        this.takings = new Takings(store, alarms, transactions, clock);
    }

    /**
     * Asks, unless too many of the address were refused. Not inside a transaction.
     *
     * @param owner     whose keys are asked with: a tenant, or the installation
     * @param tenant    whose form it is
     * @param isRefused whether what came of it counts against the address
     * @return empty if it was not asked
     */
    public <V> Optional<V> ask(
            TenantId owner, Tenant tenant, String address, Supplier<V> question, Predicate<V> isRefused) {
        int factor = SignInThrottle.isOwnNetwork(tenant, address) ? OF_OWN_NETWORK : 1;
        String from = AddressRange.countedPart(address);
        List<Takings.Taking> refusal = List.of(new AddressTaking(
                "captcha-address:" + from, OF_HOUR, Duration.ofHours(1), WITHIN, limit -> limit * factor));
        if (!takings.hasLeft(owner, refusal) || !begins(from, AT_ONCE * factor)) {
            return Optional.empty();
        }
        try {
            V answer = question.get();
            if (isRefused.test(answer)) {
                takings.take(owner, refusal);
            }
            return Optional.of(answer);
        } finally {
            asking.computeIfPresent(from, (same, now) -> now == 1 ? null : now - 1);
        }
    }

    private boolean begins(String from, int most) {
        if (asking.merge(from, 1, Integer::sum) <= most) {
            return true;
        }
        asking.computeIfPresent(from, (same, now) -> now - 1);
        return false;
    }
}
