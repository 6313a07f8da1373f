package io.wispportal.core.credential;

import io.wispportal.NotFoundException;
import io.wispportal.Transactions;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.credential.CredentialStore;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerStore;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.PasswordSettings.Initial;
import io.wispportal.tenant.TenantDirectory;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Gives new customers the password that they begin with: the shared default, or one of their own (CRE-08). */
public final class InitialPasswords {

    /** Letters and digits that nobody takes for another one on a slip of paper. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 3;
    private static final int GROUP = 4;

    private final TenantDirectory tenants;
    private final CustomerStore customers;
    private final CredentialStore credentials;
    private final Passwords passwords;
    private final Transactions transactions;
    private final AuditLog audit;
    private final RandomGenerator random;

    public InitialPasswords(
            TenantDirectory tenants,
            CustomerStore customers,
            CredentialStore credentials,
            Passwords passwords,
            Transactions transactions,
            AuditLog audit,
            RandomGenerator random) {
        this.tenants = tenants;
        this.customers = customers;
        this.credentials = credentials;
        this.passwords = passwords;
        this.transactions = transactions;
        this.audit = audit;
        this.random = random;
    }

    /**
     * A random password for a customer who was just added, if the tenant wants one for each; joins the transaction that
     * adds the customer.
     *
     * @return the password to tell the customer, kept nowhere; empty if the customer begins with the shared default
     * @throws NotFoundException if the tenant has no such customer
     */
    public Optional<String> give(StaffCaller staff, CustomerId customer) {
        staff.require(Permission.MANAGE_PASSWORDS);
        if (customers.find(staff.tenant(), customer).isEmpty()) {
            throw new NotFoundException("customer", customer);
        }
        boolean unique = tenants.byId(staff.tenant())
                        .orElseThrow()
                        .settings()
                        .passwords()
                        .initial()
                == Initial.UNIQUE;
        return unique ? Optional.of(given(staff, customer)) : Optional.empty();
    }

    private String given(StaffCaller staff, CustomerId customer) {
        String password = made();
        String hash = passwords.hash(password);
        transactions.runInTransaction(() -> {
            credentials.setInitial(staff.tenant(), customer, hash);
            audit.record(staff.tenant(), staff.actor(), AuditAction.INITIAL_PASSWORD_GIVEN, null, customer, Map.of());
        });
        return password;
    }

    /** {@code k7mp-x3tw-9rfa}: 59 bits, easy to read aloud and to copy. */
    private String made() {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            made.append(i > 0 && i % GROUP == 0 ? "-" : "");
            made.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return made.toString();
    }
}
