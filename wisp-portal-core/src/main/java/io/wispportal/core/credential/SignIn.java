package io.wispportal.core.credential;

import io.wispportal.Transactions;
import io.wispportal.audit.Actor;
import io.wispportal.audit.ActorKind;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.session.SessionClaims;
import io.wispportal.core.session.Sessions;
import io.wispportal.credential.CredentialStore;
import io.wispportal.credential.SignInRecord;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.UserName;
import io.wispportal.session.SubjectKind;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Signs customers and staff in with user name and password. */
public final class SignIn {

    private final TenantDirectory tenants;
    private final CredentialStore credentials;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final Sessions sessions;
    private final Transactions transactions;
    private final AuditLog audit;

    public SignIn(
            TenantDirectory tenants,
            CredentialStore credentials,
            Passwords passwords,
            SignInThrottle throttle,
            Sessions sessions,
            Transactions transactions,
            AuditLog audit) {
        this.tenants = tenants;
        this.credentials = credentials;
        this.passwords = passwords;
        this.throttle = throttle;
        this.sessions = sessions;
        this.transactions = transactions;
        this.audit = audit;
    }

    /**
     * Signs a customer in.
     *
     * @param domainOf the tenant whose own domain the request came in on, or null on the default host
     * @param typed    {@code x@slug}; on an own domain also {@code x}
     * @param address  the client's network address
     * @throws SignInRefusedException if anything does not fit; there is one kind only
     * @throws BusyException          if too many sign in right now to check the password
     */
    public SessionClaims customer(@Nullable Tenant domainOf, String typed, String password, String address) {
        return signIn(SubjectKind.CUSTOMER, domainOf, typed, password, address);
    }

    /** The same for staff, who always sign in as {@code x@slug}. */
    public SessionClaims staff(String typed, String password, String address) {
        return signIn(SubjectKind.STAFF, null, typed, password, address);
    }

    private SessionClaims signIn(
            SubjectKind kind, @Nullable Tenant domainOf, String typed, String password, String address) {
        TypedName name = TypedName.of(typed);
        Tenant tenant = name.tenant(domainOf, tenants).orElse(null);
        TenantId counted = tenant == null ? TenantId.INSTALLATION : tenant.id();
        Attempt attempt = throttle.attempt(counted, tenant, kind, name.local(), address);
        if (attempt.isAddressLocked()) {
            throw new SignInRefusedException();
        }
        SignInRecord account = attempt.isLocked() || tenant == null
                ? null
                : find(tenant, kind, name).orElse(null);
        if (account == null || tenant == null) {
            passwords.matchesNothing(password);
            throw refusal(attempt, false);
        }
        if (!passwords.matches(password, account.password().hash()) || attempt.wasLockedMeanwhile()) {
            throw refusal(attempt, true);
        }
        if (!attempt.succeeded(account.password().scope())) {
            throw new SignInRefusedException();
        }
        return open(tenant, kind, name.userName().orElseThrow(), account, password);
    }

    private Optional<SignInRecord> find(Tenant tenant, SubjectKind kind, TypedName name) {
        return name.userName()
                .flatMap(userName -> credentials.find(tenant.id(), kind, userName))
                .filter(found -> found.facts().active());
    }

    private SessionClaims open(Tenant tenant, SubjectKind kind, UserName name, SignInRecord account, String password) {
        String people = name.at(tenant.slug());
        String rehashed = rehashed(account, password);
        transactions.runInTransaction(() -> {
            if (rehashed != null) {
                credentials.rehash(tenant.id(), kind, account.subject(), account.password(), rehashed);
            }
            CustomerId customer = kind == SubjectKind.CUSTOMER ? new CustomerId(account.subject()) : null;
            Actor actor = new Actor(ActorKind.valueOf(kind.name()), account.subject(), people);
            audit.record(tenant.id(), actor, AuditAction.SIGNED_IN, null, customer, Map.of());
        });
        return sessions.open(
                tenant.id(), kind, account.subject(), people, account.facts().version());
    }

    /** Null if the hash is good enough, or there is no time for another one now: the next sign-in will do. */
    private @Nullable String rehashed(SignInRecord account, String password) {
        try {
            return passwords.isOutdated(account.password().hash()) ? passwords.hash(password) : null;
        } catch (BusyException crowded) {
            return null;
        }
    }

    private static SignInRefusedException refusal(Attempt attempt, boolean known) {
        attempt.failed(known);
        return new SignInRefusedException();
    }
}
