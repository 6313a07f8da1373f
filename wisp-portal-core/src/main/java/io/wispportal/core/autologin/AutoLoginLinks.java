package io.wispportal.core.autologin;

import io.wispportal.NotFoundException;
import io.wispportal.Transactions;
import io.wispportal.audit.Actor;
import io.wispportal.audit.AuditAction;
import io.wispportal.autologin.AutoLoginLink;
import io.wispportal.autologin.AutoLoginLinkRegister;
import io.wispportal.autologin.LinkEnd;
import io.wispportal.autologin.LinkEnd.Why;
import io.wispportal.autologin.LinkId;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.session.Sessions;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerStore;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Staff make, see and end customers' auto-login links (LNK-01, LNK-07); changes of passwords end them too. */
public final class AutoLoginLinks {

    private static final int SHOWN = 100;

    private final TenantDirectory tenants;
    private final CustomerStore customers;
    private final AutoLoginLinkRegister register;
    private final LinkIssue issue;
    private final Sessions sessions;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;

    public AutoLoginLinks(
            TenantDirectory tenants,
            CustomerStore customers,
            AutoLoginLinkRegister register,
            LinkIssue issue,
            Sessions sessions,
            Transactions transactions,
            AuditLog audit,
            Clock clock) {
        this.tenants = tenants;
        this.customers = customers;
        this.register = register;
        this.issue = issue;
        this.sessions = sessions;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes a link; older ones stay valid, but the oldest if there are too many.
     *
     * @param singleUse whether it opens once only
     * @throws NotFoundException    if the tenant has no such customer
     * @throws LinksOnHoldException if the customer's phone or e-mail was changed a short while ago
     */
    public IssuedLink issue(StaffCaller staff, CustomerId customer, boolean singleUse) {
        Customer owner = customer(staff, customer);
        IssuedLink issued = Optional.ofNullable(
                        issue.issue(tenant(staff.tenant()), staff.actor(), List.of(owner.id()), singleUse)
                                .get(owner.id()))
                .orElseThrow(() -> new LinksOnHoldException(customer));
        record(staff, AuditAction.LINK_MADE, issued.link().id().value(), customer);
        return issued;
    }

    /**
     * The customer whose links these are.
     *
     * @throws NotFoundException if the tenant has no such customer
     */
    public Customer customer(StaffCaller staff, CustomerId customer) {
        staff.require(Permission.MANAGE_LINKS);
        return customers.find(staff.tenant(), customer).orElseThrow(() -> new NotFoundException("customer", customer));
    }

    /** Newest first, at most a hundred. */
    public List<AutoLoginLink> ofCustomer(StaffCaller staff, CustomerId customer) {
        staff.require(Permission.MANAGE_LINKS);
        return register.ofCustomer(staff.tenant(), customer, SHOWN);
    }

    /**
     * Ends one link, and the sessions that any of this customer's links have opened; if the link is over already, the
     * sessions all the same. Not inside a transaction: sessions are looked for once the link's end is committed.
     */
    public void end(StaffCaller staff, CustomerId customer, LinkId link) {
        staff.require(Permission.MANAGE_LINKS);
        transactions.runInTransaction(() -> {
            if (register.end(staff.tenant(), customer, link, now(Why.REVOKED))) {
                record(staff, AuditAction.LINK_ENDED, link.value(), customer);
            }
        });
        sessions.endOfLinks(staff.tenant(), customer, staff.actor());
    }

    /** Ends all links of a customer, and the sessions that they have opened. Not inside a transaction. */
    public void endOfCustomer(StaffCaller staff, CustomerId customer) {
        Customer owner = customer(staff, customer);
        transactions.runInTransaction(() -> {
            if (register.endOlder(staff.tenant(), List.of(owner.id()), 0, now(Why.REVOKED)) > 0) {
                record(staff, AuditAction.CUSTOMER_LINKS_ENDED, null, customer);
            }
        });
        sessions.endOfLinks(staff.tenant(), customer, staff.actor());
    }

    /** Ends every link of the tenant, as quickly for a million as for one; sessions go on until they end by themselves. */
    public void endOfTenant(StaffCaller staff) {
        staff.require(Permission.MANAGE_LINKS);
        transactions.runInTransaction(() -> {
            register.endAll(staff.tenant(), clock.instant());
            record(staff, AuditAction.ALL_LINKS_ENDED, null, null);
        });
    }

    /**
     * Ends all links of a customer for a reason that is not a click of staff; inside a transaction. To be called with every
     * change of the own password but the first one and the change of everybody's: {@link Why#PASSWORD_CHANGED} ends them
     * only where the tenant's settings say so.
     */
    public void endAll(TenantId tenant, CustomerId customer, Why why) {
        boolean ends =
                why != Why.PASSWORD_CHANGED || tenant(tenant).settings().links().endWithPassword();
        if (ends && register.endOlder(tenant, List.of(customer), 0, now(why)) > 0) {
            audit.record(tenant, Actor.SYSTEM, AuditAction.CUSTOMER_LINKS_ENDED, null, customer, Map.of());
        }
    }

    private void record(StaffCaller staff, AuditAction action, @Nullable UUID link, @Nullable CustomerId customer) {
        transactions.runInTransaction(
                () -> audit.record(staff.tenant(), staff.actor(), action, link, customer, Map.of()));
    }

    private LinkEnd now(Why why) {
        return new LinkEnd(clock.instant(), why);
    }

    private Tenant tenant(TenantId id) {
        return tenants.byId(id).orElseThrow(() -> new NotFoundException("tenant", id));
    }
}
