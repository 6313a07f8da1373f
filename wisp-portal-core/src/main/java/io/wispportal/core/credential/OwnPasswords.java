package io.wispportal.core.credential;

import io.wispportal.Transactions;
import io.wispportal.audit.Actor;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.credential.CredentialStore;
import io.wispportal.credential.PasswordScope;
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
        boolean first = isFirst(credentials.find(tenant, SubjectKind.CUSTOMER, customer.userName()));
        UUID id = customer.id().value();
        store(tenant, customer, by, action, first, () -> {
            credentials.set(tenant, SubjectKind.CUSTOMER, id, hash);
            return true;
        });
    }

    /** Only if nothing of the account has changed since; false, and nothing done, otherwise. */
    boolean replace(TenantId tenant, Customer customer, SignInRecord since, String hash, Actor by, AuditAction action) {
        long version = since.facts().version();
        UUID id = customer.id().value();
        return store(
                tenant,
                customer,
                by,
                action,
                isFirst(Optional.of(since)),
                () -> credentials.replace(tenant, SubjectKind.CUSTOMER, id, version, hash));
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

    private static boolean isFirst(Optional<SignInRecord> account) {
        return account.filter(known -> known.password().scope() == PasswordScope.PERSONAL)
                .isEmpty();
    }
}
