package io.wispportal.core.credential;

import io.wispportal.Transactions;
import io.wispportal.audit.Actor;
import io.wispportal.audit.ActorKind;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.credential.PasswordCheck.Match;
import io.wispportal.core.session.SessionClaims;
import io.wispportal.core.session.Sessions;
import io.wispportal.credential.CredentialStore;
import io.wispportal.credential.PasswordScope;
import io.wispportal.credential.SignInRecord;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.UserName;
import io.wispportal.session.SubjectKind;
import io.wispportal.tenant.PasswordSettings.FirstSignIn;
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
    private final PasswordCheck passwords;
    private final SignInThrottle throttle;
    private final Sessions sessions;
    private final Transactions transactions;
    private final AuditLog audit;

    public SignIn(
            TenantDirectory tenants,
            CredentialStore credentials,
            Passwords passwords,
            OtherPasswords others,
            SignInThrottle throttle,
            Sessions sessions,
            Transactions transactions,
            AuditLog audit) {
        this.tenants = tenants;
        this.credentials = credentials;
        this.passwords = new PasswordCheck(passwords, others);
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
        return open(prove(SubjectKind.CUSTOMER, domainOf, typed, password, address));
    }

    /** The same for staff, who always sign in as {@code x@slug}. */
    public SessionClaims staff(String typed, String password, String address) {
        return open(prove(SubjectKind.STAFF, null, typed, password, address));
    }

    /** The same without a session, for whoever asks for the password with every request. Throttled and audited alike. */
    public Proof prove(SubjectKind kind, @Nullable Tenant domainOf, String typed, String password, String address) {
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
            passwords.checkNothing(kind, password);
            throw refusal(attempt, false);
        }
        return prove(attempt, account, name.userName().orElseThrow().at(tenant.slug()), password);
    }

    private Proof prove(Attempt attempt, SignInRecord account, String name, String password) {
        Match match = passwords.check(attempt.kind(), name, account.password(), password);
        if (match == Match.NONE || attempt.wasLockedMeanwhile()) {
            throw refusal(attempt, true);
        }
        boolean own = match == Match.OWN;
        PasswordScope scope = own ? account.password().scope() : PasswordScope.PERSONAL;
        if (!attempt.succeeded(scope)) {
            throw new SignInRefusedException();
        }
        String renewed = own ? passwords.renewed(account.password(), password) : null;
        Proof proof = new Proof(
                attempt.counted(),
                attempt.kind(),
                account.subject(),
                name,
                account.facts().version(),
                scope);
        transactions.runInTransaction(() -> note(proof, account, renewed));
        return proof;
    }

    /**
     * Asks somebody who is signed in for the password once more; counted like a try to sign in.
     *
     * @throws SignInRefusedException if it is not right, or the account or the address is locked
     */
    void confirm(Tenant tenant, SubjectKind kind, UserName userName, String password, String address) {
        Attempt attempt = throttle.attempt(tenant.id(), tenant, kind, userName.value(), address);
        SignInRecord account = credentials.find(tenant.id(), kind, userName).orElseThrow(SignInRefusedException::new);
        if (attempt.isLocked()) {
            throw new SignInRefusedException();
        }
        Match match = passwords.check(kind, userName.at(tenant.slug()), account.password(), password);
        if (match == Match.NONE || attempt.wasLockedMeanwhile()) {
            throw refusal(attempt, true);
        }
        attempt.succeeded(PasswordScope.PERSONAL);
    }

    private Optional<SignInRecord> find(Tenant tenant, SubjectKind kind, TypedName name) {
        return name.userName()
                .flatMap(userName -> credentials.find(tenant.id(), kind, userName))
                .filter(found -> found.facts().active());
    }

    private void note(Proof proof, SignInRecord account, @Nullable String renewed) {
        if (renewed != null) {
            credentials.rehash(proof.tenant(), proof.kind(), proof.subject(), account.password(), renewed);
        }
        CustomerId customer = proof.kind() == SubjectKind.CUSTOMER ? new CustomerId(proof.subject()) : null;
        Actor actor = new Actor(ActorKind.valueOf(proof.kind().name()), proof.subject(), proof.name());
        audit.record(proof.tenant(), actor, AuditAction.SIGNED_IN, null, customer, Map.of());
    }

    private SessionClaims open(Proof proof) {
        return sessions.open(
                proof.tenant(), proof.kind(), proof.subject(), proof.name(), proof.version(), asked(proof));
    }

    /** Whether an own password is to be chosen (CRE-08). */
    private FirstSignIn asked(Proof proof) {
        return FirstPasswords.asked(tenants.byId(proof.tenant()).orElseThrow(), proof.scope());
    }

    private static SignInRefusedException refusal(Attempt attempt, boolean known) {
        attempt.failed(known);
        return new SignInRefusedException();
    }
}
