package io.wispportal.core.credential;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.Transactions;
import io.wispportal.credential.PasswordReset;
import io.wispportal.credential.PasswordResetStore;
import io.wispportal.customer.CustomerId;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Makes the code of a request for a new password, at the moment in which the message with it is written: whatever way it
 * goes, e-mail or SMS, the message asks here, and only the hash stays.
 */
public final class ResetCodes {

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final int CODES = 1_000_000;

    private final PasswordResetStore store;
    private final Passwords passwords;
    private final Transactions transactions;
    private final RandomGenerator random;
    private final Clock clock;

    public ResetCodes(
            PasswordResetStore store,
            Passwords passwords,
            Transactions transactions,
            RandomGenerator random,
            Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.transactions = transactions;
        this.random = random;
        this.clock = clock;
    }

    /**
     * A new code of six digits that counts for ten minutes; one made before counts no more. Not inside a transaction.
     *
     * @return empty if there is no request, or it is too old or used
     */
    public Optional<String> make(TenantId tenant, CustomerId customer) {
        return store.find(tenant, customer)
                .filter(asked -> asked.isOpen(clock.instant()))
                .map(asked -> make(tenant, asked));
    }

    private String make(TenantId tenant, PasswordReset asked) {
        String code = String.format(Locale.ROOT, "%06d", random.nextInt(CODES));
        PasswordReset made = asked.with(passwords.hash(code), clock.instant().plus(LIFE));
        if (!transactions.inTransaction(() -> store.save(tenant, made))) {
            throw new ConcurrentChangeException("password reset", asked.customer());
        }
        return code;
    }
}
