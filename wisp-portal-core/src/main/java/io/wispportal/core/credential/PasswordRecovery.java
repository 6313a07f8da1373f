package io.wispportal.core.credential;

import io.wispportal.Transactions;
import io.wispportal.audit.Actor;
import io.wispportal.audit.ActorKind;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.FieldError;
import io.wispportal.core.InvalidInputException;
import io.wispportal.credential.CredentialStore;
import io.wispportal.credential.PasswordFacts;
import io.wispportal.credential.PasswordReset;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerQueries;
import io.wispportal.customer.CustomerStore;
import io.wispportal.session.SubjectKind;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Customers who have forgotten their password choose another with a code that goes to their e-mail or phone (CRE-09). What
 * is answered, and how long it takes, is the same whether there is such a customer or not.
 */
public final class PasswordRecovery {

    private static final int MOST_SHARING = 200;

    private final TenantDirectory tenants;
    private final CustomerStore customers;
    private final CustomerQueries queries;
    private final CredentialStore credentials;
    private final CodeTargets targets;
    private final CodeRequests requests;
    private final ResetTickets tickets;
    private final Passwords passwords;
    private final PasswordRequirements requirements;
    private final OwnPasswords own;
    private final Transactions transactions;

    public PasswordRecovery(
            TenantDirectory tenants,
            CustomerStore customers,
            CustomerQueries queries,
            CredentialStore credentials,
            CodeTargets targets,
            CodeRequests requests,
            ResetTickets tickets,
            Passwords passwords,
            PasswordRequirements requirements,
            OwnPasswords own,
            Transactions transactions) {
        this.tenants = tenants;
        this.customers = customers;
        this.queries = queries;
        this.credentials = credentials;
        this.targets = targets;
        this.requests = requests;
        this.tickets = tickets;
        this.passwords = passwords;
        this.requirements = requirements;
        this.own = own;
        this.transactions = transactions;
    }

    /** Whether a code can go by SMS; on the default host, where the tenant is not known yet, it may be. */
    public boolean offersSms(@Nullable Tenant domainOf) {
        return domainOf == null || targets.sendsSms(domainOf);
    }

    /**
     * Promises a code to the customer with this e-mail or phone, if there is exactly one.
     *
     * @param domainOf the tenant whose own domain the request came in on, or null on the default host
     * @param user     the user name as at sign-in; may be empty on an own domain, unless it is a phone or several share the
     *                 e-mail
     * @param contact  the registered e-mail, case does not matter, or the mobile phone: what is typed is where the code goes
     * @return what the form for the code carries; it tells nobody whether there is such a customer
     * @throws CodesStoppedException if too many were asked for from this address
     * @throws BusyException         if too many passwords are checked right now
     */
    public String request(@Nullable Tenant domainOf, String user, String contact, String address) {
        TypedName name = TypedName.of(user);
        Tenant tenant =
                user.isBlank() ? domainOf : name.tenant(domainOf, tenants).orElse(null);
        CodeWay way = CodeWay.to(contact);
        requests.count(tenant, way, address);
        Optional<Customer> customer =
                tenant == null ? Optional.empty() : meant(tenant, way, user.isBlank() ? null : name, contact);
        passwords.matchesNothing(contact);
        if (tenant != null) {
            customer.ifPresentOrElse(
                    known -> requests.promise(tenant, known, way, Actor.SYSTEM),
                    () -> requests.promiseNothing(tenant, name.local() + " " + contact.strip()));
        }
        return tickets.issue(tenant, customer.map(Customer::id).orElse(null));
    }

    /**
     * Sets a new own password; all sessions of the customer end.
     *
     * @throws InvalidInputException naming all that is wrong: {@code code}, {@code next}, {@code repeat}
     * @throws CodesStoppedException if too many codes came from this address
     * @throws BusyException         if too many passwords are checked right now
     */
    public void choose(ResetForm form, String address) {
        ResetTickets.Ticket ticket = tickets.read(form.ticket()).orElseThrow(PasswordRecovery::wrongCode);
        Tenant tenant = tenants.byId(ticket.tenant()).orElse(null);
        check(form.filled(), tenant, null);
        Optional<PasswordReset> reset = requests.claim(tenant, ticket.customer(), form.code(), address);
        if (reset.isEmpty() || tenant == null) {
            throw wrongCode();
        }
        Customer customer = customers.find(tenant.id(), ticket.customer()).orElseThrow();
        check(form.filled(), tenant, customer);
        set(tenant, customer, reset.get(), passwords.hash(form.next()));
    }

    private Optional<Customer> meant(Tenant tenant, CodeWay way, @Nullable TypedName name, String contact) {
        return switch (way) {
            case EMAIL -> withEmail(tenant, name, contact);
            case SMS -> name == null ? Optional.empty() : withPhone(tenant, name, contact);
        };
    }

    /** The only customer whom it can be; several who share an e-mail are told apart by their user name. */
    private Optional<Customer> withEmail(Tenant tenant, @Nullable TypedName name, String email) {
        List<Customer> all = queries.withEmail(tenant.id(), email.strip(), MOST_SHARING).stream()
                .filter(one -> name == null || one.userName().value().equals(name.local()))
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** Phones are stored as people write them, so the user name tells whose it is. */
    private Optional<Customer> withPhone(Tenant tenant, TypedName name, String phone) {
        return name.userName()
                .flatMap(user -> credentials.find(tenant.id(), SubjectKind.CUSTOMER, user))
                .flatMap(account -> customers.find(tenant.id(), new CustomerId(account.subject())))
                .filter(customer -> CodeTargets.isPhone(tenant, customer, phone) && targets.sendsSms(tenant));
    }

    /** What tells something about the customer is checked only for whoever has the code. */
    private void check(CodeForm form, @Nullable Tenant tenant, @Nullable Customer customer) {
        PasswordFacts facts = new PasswordFacts(
                tenant == null ? "" : tenant.name(),
                tenant == null ? "" : tenant.slug(),
                customer == null ? null : customer.userName());
        List<FieldError> problems = form.problems(requirements, facts);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private void set(Tenant tenant, Customer customer, PasswordReset reset, String hash) {
        Actor self = new Actor(
                ActorKind.CUSTOMER, customer.id().value(), customer.userName().at(tenant.slug()));
        transactions.runInTransaction(() -> {
            requests.use(tenant.id(), reset);
            own.set(tenant.id(), customer, hash, self, AuditAction.PASSWORD_RESET);
        });
    }

    private static InvalidInputException wrongCode() {
        return new InvalidInputException("code", "wrongCode");
    }
}
