package io.wispportal.core.credential;

import io.wispportal.Transactions;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.CustomerCaller;
import io.wispportal.core.FieldError;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.session.SessionClaims;
import io.wispportal.core.session.SessionOverException;
import io.wispportal.core.session.Sessions;
import io.wispportal.credential.PasswordFacts;
import io.wispportal.credential.PasswordReset;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerStore;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import java.util.List;

/** Customers who are signed in and do not know their password choose another with a code (CRE-06). */
public final class PasswordByCode {

    private final TenantDirectory tenants;
    private final CustomerStore customers;
    private final CodeTargets targets;
    private final CodeRequests requests;
    private final Passwords passwords;
    private final PasswordRequirements requirements;
    private final OwnPasswords own;
    private final Sessions sessions;
    private final Transactions transactions;

    public PasswordByCode(
            TenantDirectory tenants,
            CustomerStore customers,
            CodeTargets targets,
            CodeRequests requests,
            Passwords passwords,
            PasswordRequirements requirements,
            OwnPasswords own,
            Sessions sessions,
            Transactions transactions) {
        this.tenants = tenants;
        this.customers = customers;
        this.targets = targets;
        this.requests = requests;
        this.passwords = passwords;
        this.requirements = requirements;
        this.own = own;
        this.sessions = sessions;
        this.transactions = transactions;
    }

    /** Where a code can go to; nowhere for staff who act as the customer. */
    public List<CodeTarget> targets(CustomerCaller caller) {
        return caller.opening().mayChangePassword() ? targets.of(tenant(caller), customer(caller)) : List.of();
    }

    /**
     * Promises a code.
     *
     * @param address the client's network address
     * @return false if the customer has asked for so many that there is none for now
     * @throws CodesStoppedException if too many were asked for from this address
     * @throws VisitorException      if staff act as the customer (LNK-02)
     * @throws InvalidInputException if it cannot go this {@code way}
     */
    public boolean ask(CustomerCaller caller, CodeWay way, String address) {
        check(caller);
        if (targets(caller).stream().noneMatch(target -> target.way() == way)) {
            throw new InvalidInputException("way", "noWay");
        }
        requests.count(tenant(caller), way, address);
        return requests.promise(tenant(caller), customer(caller), way, caller.actor());
    }

    /**
     * Sets the new password; all other sessions of the customer end.
     *
     * @param session of the caller
     * @return the same session, which goes on
     * @throws InvalidInputException naming all that is wrong: {@code code}, {@code next}, {@code repeat}
     * @throws VisitorException      if staff act as the customer (LNK-02)
     * @throws CodesStoppedException if too many codes came from this address
     * @throws SessionOverException  if the password was changed elsewhere meanwhile; nothing is done, and the code counts
     * @throws BusyException         if too many passwords are checked right now
     */
    public SessionClaims change(CustomerCaller caller, SessionClaims session, CodeForm form, String address) {
        check(caller);
        Tenant tenant = tenant(caller);
        Customer customer = customer(caller);
        List<FieldError> problems =
                form.problems(requirements, new PasswordFacts(tenant.name(), tenant.slug(), customer.userName()));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        PasswordReset reset = requests.claim(tenant, customer.id(), form.code(), address)
                .orElseThrow(() -> new InvalidInputException("code", "wrongCode"));
        String hash = passwords.hash(form.next());
        transactions.runInTransaction(() -> replace(caller, customer, session, reset, hash));
        return sessions.goOnAlone(session);
    }

    private void replace(
            CustomerCaller caller, Customer customer, SessionClaims session, PasswordReset reset, String hash) {
        requests.use(caller.tenant(), reset);
        if (!own.replace(
                caller.tenant(), customer, session.version(), hash, caller.actor(), AuditAction.PASSWORD_RESET)) {
            throw new SessionOverException(caller.name());
        }
    }

    private static void check(CustomerCaller caller) {
        if (!caller.opening().mayChangePassword()) {
            throw new VisitorException(caller.name());
        }
    }

    private Tenant tenant(CustomerCaller caller) {
        return tenants.byId(caller.tenant()).orElseThrow();
    }

    private Customer customer(CustomerCaller caller) {
        return customers.find(caller.tenant(), caller.customer()).orElseThrow();
    }
}
