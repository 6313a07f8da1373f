package io.wispportal.core;

import io.wispportal.core.credential.CodeRequests;
import io.wispportal.core.credential.CodeTargets;
import io.wispportal.core.credential.CustomerAccounts;
import io.wispportal.core.credential.DefaultPasswords;
import io.wispportal.core.credential.FirstPasswords;
import io.wispportal.core.credential.HashingGate;
import io.wispportal.core.credential.InitialPasswords;
import io.wispportal.core.credential.KnownDefaults;
import io.wispportal.core.credential.OtherPasswords;
import io.wispportal.core.credential.OwnPasswords;
import io.wispportal.core.credential.PasswordByCode;
import io.wispportal.core.credential.PasswordChange;
import io.wispportal.core.credential.PasswordRecovery;
import io.wispportal.core.credential.PasswordRequirements;
import io.wispportal.core.credential.Passwords;
import io.wispportal.core.credential.ResetCodes;
import io.wispportal.core.credential.ResetTickets;
import io.wispportal.core.credential.SignIn;
import io.wispportal.core.credential.SignInThrottle;
import io.wispportal.core.credential.StaffPassword;
import io.wispportal.core.credential.StandardRules;
import io.wispportal.core.credential.ThrottleAlarm;
import io.wispportal.core.message.gateway.Gateways;
import io.wispportal.core.tenant.TenantOpening;
import io.wispportal.credential.CredentialStore;
import io.wispportal.credential.DefaultPasswordStore;
import io.wispportal.credential.PasswordPolicy;
import io.wispportal.credential.PasswordResetStore;
import io.wispportal.credential.PasswordRule;
import io.wispportal.credential.ThrottleStore;
import io.wispportal.customer.CustomerQueries;
import io.wispportal.customer.CustomerStore;
import io.wispportal.staff.StaffStore;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantStore;
import java.security.SecureRandom;
import java.util.List;

/** Puts the use cases of signing in and of passwords together. */
final class PasswordAssembly {

    private final Ground ground;
    private final LinkAssembly links;
    private final Gateways gateways;
    private final OtherPasswords otherPasswords;
    private final Passwords passwords;
    private final PasswordRequirements requirements;
    private final SignInThrottle throttle;
    private final SignIn signIn;
    private final OwnPasswords ownPasswords;

    PasswordAssembly(
            Ground ground,
            LinkAssembly links,
            Gateways gateways,
            HashingGate hashing,
            OtherPasswords otherPasswords,
            List<PasswordRule> rules) {
        this.ground = ground;
        this.links = links;
        this.gateways = gateways;
        this.otherPasswords = otherPasswords;
        this.passwords = new Passwords(hashing);
        this.requirements = new PasswordRequirements(
                ground.adapters().getOr(PasswordPolicy.class, StandardRules::new),
                rules,
                new KnownDefaults(
                                ground.get(TenantDirectory.class),
                                ground.get(DefaultPasswordStore.class),
                                ground.keys())::isDefault);
        this.throttle = new SignInThrottle(
                ground.get(ThrottleStore.class),
                ground.alarms(),
                ground.transactions(),
                new ThrottleAlarm(ground.audit(), ground.promises()),
                ground.clock());
        this.signIn = newSignIn();
        this.ownPasswords = new OwnPasswords(
                ground.get(CredentialStore.class),
                throttle,
                links::afterOwnPassword,
                ground.transactions(),
                ground.audit());
    }

    Passwords passwords() {
        return passwords;
    }

    PasswordRequirements requirements() {
        return requirements;
    }

    SignInThrottle throttle() {
        return throttle;
    }

    SignIn signIn() {
        return signIn;
    }

    private SignIn newSignIn() {
        return new SignIn(
                ground.tenants(),
                ground.get(CredentialStore.class),
                passwords,
                otherPasswords,
                throttle,
                ground.sessions(),
                ground.transactions(),
                ground.audit());
    }

    PasswordChange change() {
        return new PasswordChange(
                ground.tenants(),
                ground.get(CustomerStore.class),
                signIn,
                passwords,
                requirements,
                ownPasswords,
                new FirstPasswords(ground.get(CredentialStore.class)),
                ground.sessions());
    }

    DefaultPasswords defaults() {
        return new DefaultPasswords(
                ground.get(DefaultPasswordStore.class),
                ground.get(TenantDirectory.class),
                ground.get(CustomerQueries.class),
                passwords,
                requirements,
                ground.keys(),
                staff -> links.links().endOfTenant(staff),
                ground.transactions(),
                ground.audit());
    }

    StaffPassword staff() {
        return new StaffPassword(
                ground.tenants(),
                ground.get(CredentialStore.class),
                signIn,
                throttle,
                passwords,
                requirements,
                ground.sessions(),
                ground.transactions(),
                ground.audit());
    }

    InitialPasswords initials() {
        return new InitialPasswords(
                ground.tenants(),
                ground.get(CustomerStore.class),
                ground.get(CredentialStore.class),
                passwords,
                ground.transactions(),
                ground.audit(),
                new SecureRandom());
    }

    CustomerAccounts accounts() {
        return new CustomerAccounts(
                ground.tenants(),
                ground.get(CustomerStore.class),
                passwords,
                requirements,
                ownPasswords,
                ground.transactions(),
                ground.audit());
    }

    PasswordRecovery recovery() {
        return new PasswordRecovery(
                ground.tenants(),
                ground.get(CustomerStore.class),
                ground.get(CustomerQueries.class),
                ground.get(CredentialStore.class),
                new CodeTargets(gateways),
                codeRequests(),
                new ResetTickets(ground.keys(), ground.ids()),
                passwords,
                requirements,
                ownPasswords,
                ground.transactions());
    }

    PasswordByCode byCode() {
        return new PasswordByCode(
                ground.tenants(),
                ground.get(CustomerStore.class),
                new CodeTargets(gateways),
                codeRequests(),
                passwords,
                requirements,
                ownPasswords,
                ground.sessions(),
                ground.transactions());
    }

    ResetCodes resetCodes() {
        return new ResetCodes(
                ground.get(PasswordResetStore.class),
                passwords,
                ground.transactions(),
                new SecureRandom(),
                ground.clock());
    }

    private CodeRequests codeRequests() {
        return new CodeRequests(
                ground.get(PasswordResetStore.class),
                throttle,
                passwords,
                ground.promises(),
                ground.transactions(),
                ground.audit(),
                ground.clock());
    }

    TenantOpening tenantOpening() {
        return new TenantOpening(
                ground.get(TenantDirectory.class),
                ground.get(TenantStore.class),
                ground.get(StaffStore.class),
                passwords,
                requirements,
                ground.transactions(),
                ground.audit(),
                ground.ids());
    }
}
