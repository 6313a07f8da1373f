package io.wispportal.core.credential;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.NotFoundException;
import io.wispportal.Transactions;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.FieldError;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.credential.PasswordFacts;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerStore;
import io.wispportal.customer.UserName;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import java.util.List;
import java.util.Map;

/** Administrators look after what a customer signs in with (CRE-01, CRE-03). */
public final class CustomerAccounts {

    private final TenantDirectory tenants;
    private final CustomerStore customers;
    private final Passwords passwords;
    private final PasswordRequirements requirements;
    private final OwnPasswords own;
    private final Transactions transactions;
    private final AuditLog audit;

    public CustomerAccounts(
            TenantDirectory tenants,
            CustomerStore customers,
            Passwords passwords,
            PasswordRequirements requirements,
            OwnPasswords own,
            Transactions transactions,
            AuditLog audit) {
        this.tenants = tenants;
        this.customers = customers;
        this.passwords = passwords;
        this.requirements = requirements;
        this.own = own;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** @throws NotFoundException if the tenant has no such customer */
    public Customer find(StaffCaller staff, CustomerId id) {
        staff.require(Permission.MANAGE_PASSWORDS);
        return customers.find(staff.tenant(), id).orElseThrow(() -> new NotFoundException("customer", id));
    }

    /**
     * Sets a customer's own password, whatever counted before. The customer's sessions and locks end.
     *
     * @throws NotFoundException     if the tenant has no such customer
     * @throws InvalidInputException naming the rules that the password breaks
     */
    public void setPassword(StaffCaller staff, CustomerId id, String password) {
        Customer customer = find(staff, id);
        Tenant tenant = tenants.byId(staff.tenant()).orElseThrow();
        PasswordFacts facts = new PasswordFacts(tenant.name(), tenant.slug(), customer.userName());
        List<FieldError> broken = password.isEmpty()
                ? List.of(new FieldError("password", "missing"))
                : requirements.broken("password", password, facts);
        if (!broken.isEmpty()) {
            throw new InvalidInputException(broken);
        }
        own.set(staff.tenant(), customer, passwords.hash(password), staff.actor(), AuditAction.PASSWORD_CHANGED);
    }

    /**
     * Gives a customer another user name; invoices, sessions and all else stay, they hang on the customer's id.
     *
     * @param before the name that the form was made for
     * @param typed  the new one, without the tenant
     * @throws NotFoundException         if the tenant has no such customer
     * @throws InvalidInputException     if it cannot be one, or another customer has it
     * @throws ConcurrentChangeException if somebody else changed it since; nothing is done
     */
    public void rename(StaffCaller staff, CustomerId id, String before, String typed) {
        Customer customer = find(staff, id);
        UserName next =
                UserName.typed(typed).orElseThrow(() -> new InvalidInputException("userName", "invalidUserName"));
        if (!customer.userName().value().equals(before)) {
            throw new ConcurrentChangeException("user name", id);
        }
        if (!next.equals(customer.userName())) {
            transactions.runInTransaction(() -> rename(staff, customer, next));
        }
    }

    private void rename(StaffCaller staff, Customer customer, UserName next) {
        CustomerId id = customer.id();
        if (!customers.rename(staff.tenant(), id, customer.userName(), next)) {
            boolean still = customers
                    .find(staff.tenant(), id)
                    .filter(now -> now.userName().equals(customer.userName()))
                    .isPresent();
            throw still
                    ? new InvalidInputException("userName", "taken")
                    : new ConcurrentChangeException("user name", id);
        }
        Map<String, String> names = Map.of(
                "userName.old", customer.userName().value(),
                "userName.new", next.value());
        audit.record(staff.tenant(), staff.actor(), AuditAction.USER_NAME_CHANGED, null, id, names);
    }
}
