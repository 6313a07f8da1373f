package io.wispportal.core.credential;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.Transactions;
import io.wispportal.audit.Actor;
import io.wispportal.audit.ActorKind;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.FieldError;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.message.Promises;
import io.wispportal.credential.PasswordFacts;
import io.wispportal.credential.PasswordReset;
import io.wispportal.credential.PasswordResetStore;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerQueries;
import io.wispportal.customer.CustomerStore;
import io.wispportal.message.OutboxKind;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Customers who have forgotten their password choose another with a code that goes to their e-mail (CRE-09). What is
 * answered, and how long it takes, is the same whether there is such a customer or not.
 */
public final class PasswordRecovery {

    /** How long a message may wait for its way before nobody wants it any more. */
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private static final int MOST_SHARING = 200;

    private final TenantDirectory tenants;
    private final CustomerStore customers;
    private final CustomerQueries queries;
    private final PasswordResetStore resets;
    private final ResetTickets tickets;
    private final ResetThrottle throttle;
    private final Passwords passwords;
    private final PasswordRequirements requirements;
    private final OwnPasswords own;
    private final Promises promises;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;

    public PasswordRecovery(
            TenantDirectory tenants,
            CustomerStore customers,
            CustomerQueries queries,
            PasswordResetStore resets,
            ResetTickets tickets,
            SignInThrottle throttle,
            Passwords passwords,
            PasswordRequirements requirements,
            OwnPasswords own,
            Promises promises,
            Transactions transactions,
            AuditLog audit,
            Clock clock) {
        this.tenants = tenants;
        this.customers = customers;
        this.queries = queries;
        this.resets = resets;
        this.tickets = tickets;
        this.throttle = new ResetThrottle(throttle);
        this.passwords = passwords;
        this.requirements = requirements;
        this.own = own;
        this.promises = promises;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Promises a code to the customer with this e-mail, if there is exactly one.
     *
     * @param domainOf the tenant whose own domain the request came in on, or null on the default host
     * @param user     the user name as at sign-in; may be empty on an own domain, unless several share the e-mail
     * @param email    the registered one, case does not matter
     * @return what the form for the code carries; it tells nobody whether there is such a customer
     * @throws BusyException if too many passwords are checked right now
     */
    public String request(@Nullable Tenant domainOf, String user, String email, String address) {
        TypedName name = TypedName.of(user);
        Tenant tenant =
                user.isBlank() ? domainOf : name.tenant(domainOf, tenants).orElse(null);
        Optional<Customer> customer = throttle.admits(tenant, address) && tenant != null
                ? meant(tenant, user.isBlank() ? null : name.local(), email)
                : Optional.empty();
        passwords.matchesNothing(email);
        customer.ifPresent(known -> promise(known, tenant));
        return tickets.issue(tenant, customer.map(Customer::id).orElse(null));
    }

    /**
     * Sets a new own password; all sessions of the customer end.
     *
     * @throws InvalidInputException naming all that is wrong: {@code code}, {@code next}, {@code repeat}
     * @throws BusyException         if too many passwords are checked right now
     */
    public void choose(ResetForm form, String address) {
        ResetTickets.Ticket ticket =
                tickets.read(form.ticket()).orElseThrow(() -> new InvalidInputException("code", "wrongCode"));
        Tenant tenant = tenants.byId(ticket.tenant()).orElse(null);
        check(form, tenant, null);
        Optional<PasswordReset> reset = throttle.admits(tenant, address) ? claimed(ticket) : Optional.empty();
        if (!fits(form.code(), reset) || tenant == null) {
            throw new InvalidInputException("code", "wrongCode");
        }
        Customer customer = customers.find(tenant.id(), ticket.customer()).orElseThrow();
        check(form, tenant, customer);
        set(tenant, customer, reset.orElseThrow(), passwords.hash(form.next()));
    }

    /** The only customer whom it can be; several who share an e-mail are told apart by their user name. */
    private Optional<Customer> meant(Tenant tenant, @Nullable String local, String email) {
        List<Customer> all = queries.withEmail(tenant.id(), email.strip(), MOST_SHARING).stream()
                .filter(one -> local == null || one.userName().value().equals(local))
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private void promise(Customer customer, @Nullable Tenant tenant) {
        if (tenant == null || !throttle.admits(tenant, customer.id())) {
            return;
        }
        Instant until = clock.instant().plus(PATIENCE);
        PasswordReset asked = resets.find(tenant.id(), customer.id())
                .map(last -> last.again(until))
                .orElseGet(() -> new PasswordReset(customer.id(), null, until, 0, 0));
        transactions.runInTransaction(() -> {
            if (resets.save(tenant.id(), asked)) {
                promises.promise(
                        tenant.id(), OutboxKind.PASSWORD_RESET, customer.id().value());
                audit.record(
                        tenant.id(), Actor.SYSTEM, AuditAction.PASSWORD_RESET_REQUESTED, null, customer.id(), Map.of());
            }
        });
    }

    /** Counts the try before the code is looked at, so that many at once are no more than five. */
    private Optional<PasswordReset> claimed(ResetTickets.Ticket ticket) {
        return resets.find(ticket.tenant(), ticket.customer())
                .filter(asked -> asked.takesCode(clock.instant()))
                .filter(asked -> transactions.inTransaction(() -> resets.save(ticket.tenant(), asked.tried())))
                .flatMap(asked -> resets.find(ticket.tenant(), ticket.customer()));
    }

    private boolean fits(String code, Optional<PasswordReset> reset) {
        String hash = reset.map(PasswordReset::hash).orElse(null);
        if (hash == null) {
            passwords.matchesNothing(code);
            return false;
        }
        return passwords.matches(code.strip(), hash);
    }

    /** What tells something about the customer is checked only for whoever has the code. */
    private void check(ResetForm form, @Nullable Tenant tenant, @Nullable Customer customer) {
        List<FieldError> problems = new ArrayList<>();
        if (!form.code().strip().matches("\\d{6}")) {
            problems.add(new FieldError("code", "codeShape"));
        }
        PasswordFacts facts = new PasswordFacts(
                tenant == null ? "" : tenant.name(),
                tenant == null ? "" : tenant.slug(),
                customer == null ? null : customer.userName());
        problems.addAll(new NextPassword(form.next(), form.repeat()).problems(requirements, facts));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private void set(Tenant tenant, Customer customer, PasswordReset reset, String hash) {
        CustomerId id = customer.id();
        Actor self =
                new Actor(ActorKind.CUSTOMER, id.value(), customer.userName().at(tenant.slug()));
        transactions.runInTransaction(() -> {
            if (!resets.save(tenant.id(), reset.used())) {
                throw new ConcurrentChangeException("password reset", id);
            }
            own.set(tenant.id(), customer, hash, self, AuditAction.PASSWORD_RESET);
        });
    }
}
