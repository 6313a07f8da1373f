package io.wispportal.core.credential;

import io.wispportal.audit.AuditAction;
import io.wispportal.core.CustomerCaller;
import io.wispportal.core.FieldError;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.session.SessionClaims;
import io.wispportal.core.session.SessionOverException;
import io.wispportal.core.session.Sessions;
import io.wispportal.credential.PasswordFacts;
import io.wispportal.credential.SignInRecord;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerStore;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import java.util.ArrayList;
import java.util.List;

/** Customers change their own password (CRE-06). */
public final class PasswordChange {

    private final TenantDirectory tenants;
    private final CustomerStore customers;
    private final SignIn signIn;
    private final Passwords passwords;
    private final PasswordRequirements requirements;
    private final OwnPasswords own;
    private final Sessions sessions;

    public PasswordChange(
            TenantDirectory tenants,
            CustomerStore customers,
            SignIn signIn,
            Passwords passwords,
            PasswordRequirements requirements,
            OwnPasswords own,
            Sessions sessions) {
        this.tenants = tenants;
        this.customers = customers;
        this.signIn = signIn;
        this.passwords = passwords;
        this.requirements = requirements;
        this.own = own;
        this.sessions = sessions;
    }

    /**
     * Sets the new password; all other sessions of the customer end. A wrong current one counts as a try to sign in.
     *
     * @param session of the caller
     * @param address the client's network address
     * @return the same session, which goes on
     * @throws InvalidInputException naming all that is wrong: {@code current}, {@code next}, {@code repeat}
     * @throws VisitorException      if staff act as the customer (LNK-02)
     * @throws SessionOverException  if the password was changed elsewhere meanwhile; nothing is done
     * @throws BusyException         if too many passwords are checked right now
     */
    public SessionClaims change(CustomerCaller caller, SessionClaims session, PasswordForm form, String address) {
        if (!caller.opening().mayChangePassword()) {
            throw new VisitorException(caller.name());
        }
        Tenant tenant = tenants.byId(caller.tenant()).orElseThrow();
        Customer customer = customers.find(tenant.id(), caller.customer()).orElseThrow();
        check(tenant, customer, form);
        SignInRecord account = confirmed(tenant, customer, form.current(), address);
        String hash = passwords.hash(form.next());
        boolean done = account.facts().version() == session.version()
                && own.replace(tenant.id(), customer, account, hash, caller.actor(), AuditAction.PASSWORD_CHANGED);
        if (!done) {
            throw new SessionOverException(caller.name());
        }
        return sessions.goOnAlone(session);
    }

    private void check(Tenant tenant, Customer customer, PasswordForm form) {
        List<FieldError> problems = new ArrayList<>(form.problems());
        if (!form.next().isEmpty()) {
            PasswordFacts facts = new PasswordFacts(tenant.name(), tenant.slug(), customer.userName());
            problems.addAll(requirements.broken("next", form.next(), facts));
        }
        problems.addAll(PasswordForm.problemsOfRepeat(form.next(), form.repeat()));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private SignInRecord confirmed(Tenant tenant, Customer customer, String password, String address) {
        try {
            return signIn.confirm(tenant, customer.userName(), password, address);
        } catch (SignInRefusedException wrong) {
            throw new InvalidInputException("current", "wrong");
        }
    }
}
