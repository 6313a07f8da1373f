package io.wispportal.core.credential;

import io.wispportal.Transactions;
import io.wispportal.audit.Actor;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.credential.CredentialStore;
import io.wispportal.credential.SignInRecord;
import io.wispportal.customer.Customer;
import io.wispportal.session.SubjectKind;
import io.wispportal.tenant.TenantId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** What happens when a customer gets an own password, whoever sets it: one transaction, everything or nothing. */
public final class OwnPasswords {

    private final CredentialStore credentials;
    private final SignInThrottle throttle;
    private final OwnPasswordListener listener;
    private final Transactions transactions;
    private final AuditLog audit;

    public OwnPasswords(
            CredentialStore credentials,
            SignInThrottle throttle,
            OwnPasswordListener listener,
            Transactions transactions,
            AuditLog audit) {
        this.credentials = credentials;
        this.throttle = throttle;
        this.listener = listener;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** Whatever password counts now. */
    void set(TenantId tenant, Customer customer, String hash, Actor by, AuditAction action) {
        boolean first = FirstPasswords.isMissing(account(tenant, customer));
        UUID id = customer.id().value();
        store(tenant, customer, by, action, first, () -> {
            credentials.set(tenant, SubjectKind.CUSTOMER, id, hash);
            return true;
        });
    }

    /**
     * Only if nothing of the account has changed since; false, and nothing done, otherwise.
     *
     * @param version of the account then, which a session rests on
     */
    boolean replace(TenantId tenant, Customer customer, long version, String hash, Actor by, AuditAction action) {
        Optional<SignInRecord> account = account(tenant, customer);
        boolean changed =
                account.filter(now -> now.facts().version() != version).isPresent();
        UUID id = customer.id().value();
        return !changed
                && store(
                        tenant,
                        customer,
                        by,
                        action,
                        FirstPasswords.isMissing(account),
                        () -> credentials.replace(tenant, SubjectKind.CUSTOMER, id, version, hash));
    }

    /** Empty where no password counts. */
    private Optional<SignInRecord> account(TenantId tenant, Customer customer) {
        return credentials.find(tenant, SubjectKind.CUSTOMER, customer.userName());
    }

    private boolean store(
            TenantId tenant, Customer customer, Actor by, AuditAction action, boolean first, BooleanSupplier change) {
        return transactions.inTransaction(() -> {
            boolean done = change.getAsBoolean();
            if (done) {
                throttle.forgive(tenant, SubjectKind.CUSTOMER, customer.userName());
                listener.changed(tenant, customer.id(), first);
                audit.record(tenant, by, action, null, customer.id(), Map.of());
            }
            return done;
        });
    }
}
