package io.wispportal.core.credential;

import io.wispportal.core.credential.ThrottleRule.Of;
import io.wispportal.credential.PasswordScope;
import io.wispportal.credential.Throttle;
import io.wispportal.session.SubjectKind;
import io.wispportal.tenant.TenantId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One try to sign in, with the counters as they were when it began.
 *
 * @param counted  whose counters they are
 * @param local    the name tried
 * @param address  the part of the client's address that counts
 * @param counters by key
 */
record Attempt(
        SignInThrottle throttle,
        TenantId counted,
        SubjectKind kind,
        String local,
        String address,
        ThrottleRules rules,
        Map<String, Throttle> counters) {

    String key(ThrottleRule rule) {
        return switch (rule.of()) {
            case ACCOUNT -> rule.name() + ":" + account();
            case ADDRESS -> rule.name() + ":" + address;
            case TENANT -> rule.name();
        };
    }

    /** The account tried, unlike any other of the tenant. */
    String account() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + local;
    }

    List<String> keys() {
        return rules.all().stream().map(this::key).toList();
    }

    boolean isLocked() {
        return throttle.isLocked(this, Of.ACCOUNT) || isAddressLocked();
    }

    /** Whether the address alone is locked; telling so tells nothing about any account. */
    boolean isAddressLocked() {
        return throttle.isLocked(this, Of.ADDRESS);
    }

    /** Whether other tries that ran at the same time have locked the account or the address by now. */
    boolean wasLockedMeanwhile() {
        return throttle.again(this).isLocked();
    }

    /** Counts the failure; failures during a lock are not counted. */
    void failed(boolean known) {
        if (!isLocked()) {
            throttle.count(this, rules.onFailure(known));
        }
    }

    /**
     * Forgets the account's failures.
     *
     * @return false if the address is blocked now, because too many accounts were entered with the default password
     */
    boolean succeeded(PasswordScope scope) {
        if (scope == PasswordScope.DEFAULT) {
            throttle.count(this, rules.onDefaultPassword());
            if (throttle.again(this).isAddressLocked()) {
                return false;
            }
        }
        throttle.clear(this);
        return true;
    }
}
