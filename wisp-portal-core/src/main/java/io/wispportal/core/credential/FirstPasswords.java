package io.wispportal.core.credential;

import io.wispportal.credential.CredentialStore;
import io.wispportal.credential.PasswordScope;
import io.wispportal.credential.SignInRecord;
import io.wispportal.customer.UserName;
import io.wispportal.session.SubjectKind;
import io.wispportal.tenant.PasswordSettings.FirstSignIn;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantId;
import java.util.Optional;

/** Who has no own password yet, and what the tenant wants then (CRE-06, CRE-08). */
public final class FirstPasswords {

    private final CredentialStore credentials;

    public FirstPasswords(CredentialStore credentials) {
        this.credentials = credentials;
    }

    /** What is asked of a customer who comes in without having typed a password. */
    public FirstSignIn asked(Tenant tenant, UserName customer) {
        return isMissing(tenant.id(), customer) ? wanted(tenant) : FirstSignIn.OFF;
    }

    /** What is asked of a customer who comes in with a password that is whose. */
    static FirstSignIn asked(Tenant tenant, PasswordScope scope) {
        return scope == PasswordScope.PERSONAL ? FirstSignIn.OFF : wanted(tenant);
    }

    boolean isMissing(TenantId tenant, UserName customer) {
        return isMissing(credentials.find(tenant, SubjectKind.CUSTOMER, customer));
    }

    /** Whether what counts is the tenant's default, was handed out to begin with, or is nothing at all. */
    static boolean isMissing(Optional<SignInRecord> account) {
        return account.filter(known -> known.password().scope() == PasswordScope.PERSONAL)
                .isEmpty();
    }

    private static FirstSignIn wanted(Tenant tenant) {
        return tenant.settings().passwords().firstSignIn();
    }
}
