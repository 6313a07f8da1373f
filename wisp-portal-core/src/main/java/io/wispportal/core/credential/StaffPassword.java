package io.wispportal.core.credential;

import io.wispportal.Transactions;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.FieldError;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.session.SessionClaims;
import io.wispportal.core.session.SessionOverException;
import io.wispportal.core.session.Sessions;
import io.wispportal.credential.CredentialStore;
import io.wispportal.credential.PasswordFacts;
import io.wispportal.customer.UserName;
import io.wispportal.session.SubjectKind;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import java.util.List;
import java.util.Map;

/** Staff change their own password, whatever their role. */
public final class StaffPassword {

    private final TenantDirectory tenants;
    private final CredentialStore credentials;
    private final SignIn signIn;
    private final SignInThrottle throttle;
    private final Passwords passwords;
    private final PasswordRequirements requirements;
    private final Sessions sessions;
    private final Transactions transactions;
    private final AuditLog audit;

    public StaffPassword(
            TenantDirectory tenants,
            CredentialStore credentials,
            SignIn signIn,
            SignInThrottle throttle,
            Passwords passwords,
            PasswordRequirements requirements,
            Sessions sessions,
            Transactions transactions,
            AuditLog audit) {
        this.tenants = tenants;
        this.credentials = credentials;
        this.signIn = signIn;
        this.throttle = throttle;
        this.passwords = passwords;
        this.requirements = requirements;
        this.sessions = sessions;
        this.transactions = transactions;
        this.audit = audit;
    }

    /**
     * Sets the new password; all other sessions of the member end, visits to the portal too. A wrong current one counts as
     * a try to sign in.
     *
     * @param address the client's network address
     * @return the same session, which goes on
     * @throws InvalidInputException naming all that is wrong: {@code current}, {@code next}, {@code repeat}
     * @throws SessionOverException  if the session is no member's or over, or the account was changed elsewhere meanwhile;
     *     nothing is done
     * @throws BusyException         if too many passwords are checked right now
     */
    public SessionClaims change(SessionClaims session, PasswordForm form, String address) {
        StaffCaller staff = sessions.staff(session);
        Tenant tenant = tenants.byId(staff.tenant()).orElseThrow();
        UserName name = staff.member().userName();
        List<FieldError> problems =
                form.problems(true, requirements, new PasswordFacts(tenant.name(), tenant.slug(), name));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        confirm(tenant, name, form.current(), address);
        String hash = passwords.hash(form.next());
        if (!transactions.inTransaction(() -> replace(staff, session.version(), hash))) {
            throw new SessionOverException(staff.name());
        }
        return sessions.goOnAlone(session);
    }

    private void confirm(Tenant tenant, UserName name, String password, String address) {
        try {
            signIn.confirm(tenant, SubjectKind.STAFF, name, password, address);
        } catch (SignInRefusedException wrong) {
            throw new InvalidInputException("current", "wrong");
        }
    }

    private boolean replace(StaffCaller staff, long version, String hash) {
        boolean done = credentials.replace(
                staff.tenant(), SubjectKind.STAFF, staff.member().id().value(), version, hash);
        if (done) {
            throttle.forgive(staff.tenant(), SubjectKind.STAFF, staff.member().userName());
            audit.record(staff.tenant(), staff.actor(), AuditAction.STAFF_PASSWORD_CHANGED, null, null, Map.of());
        }
        return done;
    }
}
