package io.wispportal.core.credential;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.Transactions;
import io.wispportal.audit.Actor;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.message.Promises;
import io.wispportal.credential.PasswordReset;
import io.wispportal.credential.PasswordResetStore;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Codes asked for and typed, by whoever forgot the password (CRE-09) or is signed in and does not know it (CRE-06). A
 * customer has one request at a time, the last.
 */
public final class CodeRequests {

    /** How long a message may wait for its way before nobody wants it any more. */
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    /** Request, message, alarm and audit entry. */
    private static final int ROWS_OF_PROMISE = 4;

    private final PasswordResetStore resets;
    private final ResetThrottle throttle;
    private final Passwords passwords;
    private final Promises promises;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;

    public CodeRequests(
            PasswordResetStore resets,
            SignInThrottle throttle,
            Passwords passwords,
            Promises promises,
            Transactions transactions,
            AuditLog audit,
            Clock clock) {
        this.resets = resets;
        this.throttle = new ResetThrottle(throttle);
        this.passwords = passwords;
        this.promises = promises;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Counts that this address asks for a code on this way.
     *
     * @throws CodesStoppedException if it has asked for too many
     */
    void count(@Nullable Tenant tenant, CodeWay way, String address) {
        checkAddress(tenant, address);
        if (way == CodeWay.SMS && !throttle.admitsSms(tenant, address)) {
            throw new CodesStoppedException(true);
        }
    }

    /**
     * Promises a code; one from before counts no more.
     *
     * @param by who asked
     * @return false if the customer got as many messages as there may be in an hour; nothing is done then
     */
    boolean promise(Tenant tenant, Customer customer, CodeWay way, Actor by) {
        if (!throttle.admits(tenant, customer.id())) {
            return false;
        }
        Instant until = clock.instant().plus(PATIENCE);
        PasswordReset asked = resets.find(tenant.id(), customer.id())
                .map(last -> last.again(until))
                .orElseGet(() -> new PasswordReset(customer.id(), null, until, 0, 0));
        transactions.runInTransaction(() -> {
            if (resets.save(tenant.id(), asked)) {
                promises.promise(tenant.id(), way.message(), customer.id().value());
                audit.record(tenant.id(), by, AuditAction.PASSWORD_RESET_REQUESTED, null, customer.id(), Map.of());
            }
        });
        return true;
    }

    /**
     * Promises nothing to somebody who is not there, and takes as long: what is committed costs more than all that is read.
     *
     * @param typed who it should have been; asked for as often, it is refused as often
     */
    void promiseNothing(Tenant tenant, String typed) {
        CustomerId nobody = new CustomerId(UUID.nameUUIDFromBytes(typed.getBytes(StandardCharsets.UTF_8)));
        if (throttle.admits(tenant, nobody)) {
            resets.find(tenant.id(), nobody);
            throttle.fill(tenant, nobody, ROWS_OF_PROMISE);
        }
    }

    /**
     * Counts the try and looks at the code; costs the same whether there is a request or not.
     *
     * @return the request, to be used, if it is its code
     * @throws CodesStoppedException if too many codes came from this address; none is looked at
     */
    Optional<PasswordReset> claim(@Nullable Tenant tenant, CustomerId customer, String code, String address) {
        checkAddress(tenant, address);
        Optional<PasswordReset> reset = tenant == null ? Optional.empty() : tried(tenant.id(), customer);
        if (reset.isEmpty() && tenant != null) {
            throttle.fill(tenant, customer, 1);
        }
        String hash = reset.map(PasswordReset::hash).orElse(null);
        if (hash == null) {
            passwords.matchesNothing(code);
            return Optional.empty();
        }
        return passwords.matches(code.strip(), hash) ? reset : Optional.empty();
    }

    /**
     * Inside the transaction that sets the password: the code counts no more.
     *
     * @throws ConcurrentChangeException if it was used or replaced meanwhile
     */
    void use(TenantId tenant, PasswordReset reset) {
        if (!resets.save(tenant, reset.used())) {
            throw new ConcurrentChangeException("password reset", reset.customer());
        }
    }

    private void checkAddress(@Nullable Tenant tenant, String address) {
        if (!throttle.admits(tenant, address)) {
            throw new CodesStoppedException(false);
        }
    }

    /** Counts before the code is looked at, so that many at once are no more than five. */
    private Optional<PasswordReset> tried(TenantId tenant, CustomerId customer) {
        return resets.find(tenant, customer)
                .filter(asked -> asked.takesCode(clock.instant()))
                .filter(asked -> transactions.inTransaction(() -> resets.save(tenant, asked.tried())))
                .flatMap(asked -> resets.find(tenant, customer));
    }
}
