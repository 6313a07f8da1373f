package io.wispportal.core.credential;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.NotFoundException;
import io.wispportal.Transactions;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.key.PortalKeys;
import io.wispportal.credential.DefaultPassword;
import io.wispportal.credential.DefaultPasswordStore;
import io.wispportal.customer.CustomerQueries;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A tenant's default password, hashed to check and encrypted to show (CRE-02). A change is a new generation: customers
 * who come later get it; imposed, everybody has it, which moves one number of the tenant (CRE-04, CRE-05).
 */
public final class DefaultPasswords {

    private final DefaultPasswordStore store;
    private final TenantDirectory tenants;
    private final CustomerQueries customers;
    private final Passwords passwords;
    private final PasswordRequirements requirements;
    private final PortalKeys keys;
    private final Consumer<StaffCaller> links;
    private final Transactions transactions;
    private final AuditLog audit;

    /** @param links ends all auto-login links of the member's tenant, inside a transaction, and writes that down */
    public DefaultPasswords(
            DefaultPasswordStore store,
            TenantDirectory tenants,
            CustomerQueries customers,
            Passwords passwords,
            PasswordRequirements requirements,
            PortalKeys keys,
            Consumer<StaffCaller> links,
            Transactions transactions,
            AuditLog audit) {
        this.store = store;
        this.tenants = tenants;
        this.customers = customers;
        this.passwords = passwords;
        this.requirements = requirements;
        this.keys = keys;
        this.links = links;
        this.transactions = transactions;
        this.audit = audit;
    }

    /**
     * The operator's part of a new tenant: customers start with it.
     *
     * @throws InvalidInputException     naming the rules that the password breaks
     * @throws ConcurrentChangeException if the tenant has a default password already; it stays
     */
    public void first(TenantId tenant, String password) {
        check(tenant, password);
        DefaultPassword first = generation(tenant, 1, password);
        transactions.runInTransaction(() -> add(tenant, first));
    }

    /** The newest generation's number, which forms carry; 0 before the first. */
    public long epoch(StaffCaller staff) {
        staff.require(Permission.MANAGE_PASSWORDS);
        return newest(staff.tenant());
    }

    /**
     * Shows the password to somebody who asked for it; every time is audited.
     *
     * @throws NotFoundException if the tenant has none
     */
    public String reveal(StaffCaller staff) {
        staff.require(Permission.MANAGE_PASSWORDS);
        TenantId tenant = staff.tenant();
        DefaultPassword now = store.newest(tenant).orElseThrow(() -> new NotFoundException("default password", tenant));
        transactions.runInTransaction(() -> record(staff, AuditAction.DEFAULT_PASSWORD_SHOWN, Map.of()));
        return keys.decrypt(context(tenant), now.ciphertext());
    }

    /**
     * From now on new customers get this one; the others keep theirs.
     *
     * @param epoch the number that the form carried
     * @throws InvalidInputException     naming the rules that the password breaks
     * @throws ConcurrentChangeException if somebody else changed it since; nothing is done
     */
    public void change(StaffCaller staff, long epoch, String password) {
        staff.require(Permission.MANAGE_PASSWORDS);
        check(staff.tenant(), password);
        DefaultPassword next = after(staff.tenant(), epoch, password);
        transactions.runInTransaction(() -> {
            add(staff.tenant(), next);
            record(staff, AuditAction.DEFAULT_PASSWORD_CHANGED, Map.of());
        });
    }

    /**
     * Prepares what has to be confirmed first; nothing is changed yet.
     *
     * @throws InvalidInputException     naming the rules that the password breaks
     * @throws ConcurrentChangeException if somebody else changed it since
     */
    public MassChange propose(StaffCaller staff, long epoch, String password) {
        staff.require(Permission.MANAGE_PASSWORDS);
        check(staff.tenant(), password);
        checkNewest(staff.tenant(), epoch);
        long count = customers.count(staff.tenant());
        String sealed = keys.encrypt(proposal(staff, epoch), new Proposal(count, password).text());
        return new MassChange(epoch, sealed, count);
    }

    /**
     * Puts all customers on the proposed password: all of them or, where this fails, none. Their sessions end.
     *
     * @param sealed   of the proposal, made for this member of the staff
     * @param endLinks whether all auto-login links of the tenant end too, together with it or not at all (LNK-07)
     * @throws InvalidInputException     if it is not one of theirs
     * @throws ConcurrentChangeException if somebody else changed the password since; nothing is done
     */
    public void impose(StaffCaller staff, long epoch, String sealed, boolean endLinks) {
        staff.require(Permission.MANAGE_PASSWORDS);
        if (endLinks) {
            staff.require(Permission.MANAGE_LINKS);
        }
        TenantId tenant = staff.tenant();
        Proposal proposal = opened(staff, epoch, sealed);
        DefaultPassword next = after(tenant, epoch, proposal.password());
        transactions.runInTransaction(() -> {
            add(tenant, next);
            if (!store.impose(tenant, next.epoch())) {
                throw new ConcurrentChangeException("default password", tenant);
            }
            record(
                    staff,
                    AuditAction.DEFAULT_PASSWORD_IMPOSED,
                    Map.of("customers", String.valueOf(proposal.customers())));
            if (endLinks) {
                links.accept(staff);
            }
        });
    }

    private void check(TenantId tenant, String password) {
        requirements.check("password", password, tenants.byId(tenant).orElseThrow(), null);
    }

    private long newest(TenantId tenant) {
        return store.newest(tenant).map(DefaultPassword::epoch).orElse(0L);
    }

    private void checkNewest(TenantId tenant, long epoch) {
        if (newest(tenant) != epoch) {
            throw new ConcurrentChangeException("default password", tenant);
        }
    }

    /** Whoever is late is told before a hash is made; who is late by less is told when it is stored. */
    private DefaultPassword after(TenantId tenant, long epoch, String password) {
        checkNewest(tenant, epoch);
        return generation(tenant, epoch + 1, password);
    }

    private DefaultPassword generation(TenantId tenant, long epoch, String password) {
        return new DefaultPassword(epoch, passwords.hash(password), keys.encrypt(context(tenant), password));
    }

    private void add(TenantId tenant, DefaultPassword next) {
        if (!store.add(tenant, next)) {
            throw new ConcurrentChangeException("default password", tenant);
        }
    }

    /**
     * What was confirmed. It carries the number of customers that was shown, so that the change itself counts none.
     */
    private record Proposal(long customers, String password) {

        static Proposal of(String text) {
            int space = text.indexOf(' ');
            return new Proposal(Long.parseLong(text.substring(0, space)), text.substring(space + 1));
        }

        String text() {
            return customers + " " + password;
        }

        /** Does not print the password. */
        @Override
        public String toString() {
            return "Proposal[" + customers + "]";
        }
    }

    private Proposal opened(StaffCaller staff, long epoch, String sealed) {
        try {
            return Proposal.of(keys.decrypt(proposal(staff, epoch), sealed));
        } catch (IllegalStateException forged) {
            throw new InvalidInputException("sealed", "unreadable");
        }
    }

    private void record(StaffCaller staff, AuditAction action, Map<String, String> details) {
        audit.record(staff.tenant(), staff.actor(), action, null, null, details);
    }

    static String context(TenantId tenant) {
        return tenant + "|default-password";
    }

    private static String proposal(StaffCaller staff, long epoch) {
        return staff.tenant() + "|proposed-password|" + staff.member().id() + "|" + epoch;
    }
}
