package io.wispportal.core.credential;

import io.wispportal.credential.Throttle;
import io.wispportal.tenant.TenantId;
import java.util.Map;

/** One try to sign in, with the counters as they were when it began. */
record Attempt(
        SignInThrottle throttle,
        TenantId counted,
        String local,
        Map<String, ThrottleRule> rules,
        Map<String, Throttle> counters) {

    boolean isLocked() {
        return throttle.isLocked(counters);
    }

    /** Whether the address alone is locked; telling so tells nothing about any account. */
    boolean isAddressLocked() {
        return throttle.isAddressLocked(counters);
    }

    /** Whether other tries that ran at the same time have locked the account or the address by now. */
    boolean wasLockedMeanwhile() {
        return throttle.isLocked(throttle.read(counted, rules));
    }

    /** Counts the failure; failures during a lock are not counted. */
    void failed() {
        if (!isLocked()) {
            throttle.failed(counted, local, rules);
        }
    }

    void succeeded() {
        throttle.clear(counted, counters);
    }
}
