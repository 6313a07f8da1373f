package io.wispportal.core.credential;

import io.wispportal.audit.AuditAction;
import io.wispportal.core.credential.ThrottleRule.Lock;
import io.wispportal.core.credential.ThrottleRule.Of;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules of sign-in. Numbers after OWASP and NIST SP 800-63B; an address in one of the tenant's own networks hides many
 * customers, so there the limits are 50 times higher.
 */
final class ThrottleRules {

    /** 30 seconds, a minute, two, … up to 15 minutes. */
    private static final Lock DOUBLING =
            (over, windowEnd, now) -> now.plusSeconds(Math.min(30L << Math.min(over, 5), 900));

    private static final Lock TO_WINDOW_END = (over, windowEnd, now) -> windowEnd;
    private static final Lock AN_HOUR = (over, windowEnd, now) -> now.plus(Duration.ofHours(1));
    private static final Lock TEN_MINUTES = (over, windowEnd, now) -> now.plus(Duration.ofMinutes(10));
    private static final Lock FOR_GOOD = (over, windowEnd, now) -> Instant.parse("9999-12-31T00:00:00Z");
    private static final Duration EVER = Duration.ofDays(365_000);

    /** An account locks for a while, and is tried again. */
    private static final ThrottleRule ACCOUNT = new ThrottleRule(
            "account", Of.ACCOUNT, false, 5, Duration.ofHours(12), DOUBLING, AuditAction.SIGN_IN_LOCKED);

    /** A hundred failures without a success between them, however slow: somebody must give the account a new password. */
    private static final ThrottleRule ACCOUNT_EVER =
            new ThrottleRule("account-ever", Of.ACCOUNT, false, 100, EVER, FOR_GOOD, AuditAction.RESET_NEEDED);

    /**
     * More than 300 failures a minute are an attack that would lock every customer out: for ten minutes no account is
     * locked, and addresses alone are stopped.
     */
    private static final ThrottleRule ATTACK = new ThrottleRule(
            "tenant-minute", Of.TENANT, false, 301, Duration.ofMinutes(1), TEN_MINUTES, AuditAction.SIGN_IN_ATTACKED);

    private final int factor;

    ThrottleRules(boolean ownNetwork) {
        factor = ownNetwork ? 50 : 1;
    }

    /** @param known whether there is such an account: what is kept for good is kept only for those */
    List<ThrottleRule> onFailure(boolean known) {
        return Stream.of(ACCOUNT, ACCOUNT_EVER, addressTenMinutes(), addressDay(), addressNames(), ATTACK)
                .filter(rule -> known || !rule.equals(ACCOUNT_EVER))
                .toList();
    }

    List<ThrottleRule> onDefaultPassword() {
        return List.of(addressDefault());
    }

    List<ThrottleRule> all() {
        return Stream.concat(onFailure(true).stream(), onDefaultPassword().stream())
                .toList();
    }

    private ThrottleRule addressTenMinutes() {
        return new ThrottleRule(
                "address-10min", Of.ADDRESS, false, 20 * factor, Duration.ofMinutes(10), TO_WINDOW_END, null);
    }

    private ThrottleRule addressDay() {
        return new ThrottleRule(
                "address-day", Of.ADDRESS, false, 100 * factor, Duration.ofDays(1), TO_WINDOW_END, null);
    }

    /** Spraying: one password or few, tried on many names. */
    private ThrottleRule addressNames() {
        return new ThrottleRule(
                "address-names",
                Of.ADDRESS,
                true,
                10 * factor + 1,
                Duration.ofMinutes(10),
                AN_HOUR,
                AuditAction.ADDRESS_BLOCKED);
    }

    /** Spraying with the right password: many accounts entered with the tenant's default one. */
    private ThrottleRule addressDefault() {
        return new ThrottleRule(
                "address-default",
                Of.ADDRESS,
                true,
                5 * factor + 1,
                Duration.ofHours(1),
                AN_HOUR,
                AuditAction.DEFAULT_PASSWORD_SPRAYED);
    }
}
