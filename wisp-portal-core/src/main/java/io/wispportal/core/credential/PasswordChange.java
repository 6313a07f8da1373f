package io.wispportal.core.credential;

import io.wispportal.audit.AuditAction;
import io.wispportal.core.CustomerCaller;
import io.wispportal.core.FieldError;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.session.SessionClaims;
import io.wispportal.core.session.SessionOverException;
import io.wispportal.core.session.Sessions;
import io.wispportal.credential.PasswordFacts;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerStore;
import io.wispportal.session.SubjectKind;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import java.util.List;

/** Customers change their own password (CRE-06). */
public final class PasswordChange {

    private final TenantDirectory tenants;
    private final CustomerStore customers;
    private final SignIn signIn;
    private final Passwords passwords;
    private final PasswordRequirements requirements;
    private final OwnPasswords own;
    private final FirstPasswords first;
    private final Sessions sessions;

    public PasswordChange(
            TenantDirectory tenants,
            CustomerStore customers,
            SignIn signIn,
            Passwords passwords,
            PasswordRequirements requirements,
            OwnPasswords own,
            FirstPasswords first,
            Sessions sessions) {
        this.tenants = tenants;
        this.customers = customers;
        this.signIn = signIn;
        this.passwords = passwords;
        this.requirements = requirements;
        this.own = own;
        this.first = first;
        this.sessions = sessions;
    }

    /**
     * Whether the password of now must be typed: always, but by whoever came with a link and has no own one yet. The
     * default one may be unknown to them, and it proves nothing about who they are.
     */
    public boolean asksForCurrent(CustomerCaller caller) {
        return asksForCurrent(caller, customer(caller));
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
        Customer customer = customer(caller);
        boolean asks = asksForCurrent(caller, customer);
        check(tenant, customer, form, asks);
        if (asks) {
            confirm(tenant, customer, form.current(), address);
        }
        String hash = passwords.hash(form.next());
        if (!own.replace(
                tenant.id(), customer, session.version(), hash, caller.actor(), AuditAction.PASSWORD_CHANGED)) {
            throw new SessionOverException(caller.name());
        }
        return sessions.goOnAlone(session);
    }

    private Customer customer(CustomerCaller caller) {
        return customers.find(caller.tenant(), caller.customer()).orElseThrow();
    }

    private boolean asksForCurrent(CustomerCaller caller, Customer customer) {
        return !caller.opening().mayChooseFirstPassword() || !first.isMissing(caller.tenant(), customer.userName());
    }

    private void check(Tenant tenant, Customer customer, PasswordForm form, boolean asksForCurrent) {
        PasswordFacts facts = new PasswordFacts(tenant.name(), tenant.slug(), customer.userName());
        List<FieldError> problems = form.problems(asksForCurrent, requirements, facts);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private void confirm(Tenant tenant, Customer customer, String password, String address) {
        try {
            signIn.confirm(tenant, SubjectKind.CUSTOMER, customer.userName(), password, address);
        } catch (SignInRefusedException wrong) {
            throw new InvalidInputException("current", "wrong");
        }
    }
}
