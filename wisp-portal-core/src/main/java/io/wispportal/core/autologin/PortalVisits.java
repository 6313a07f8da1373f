package io.wispportal.core.autologin;

import io.wispportal.NotFoundException;
import io.wispportal.Transactions;
import io.wispportal.audit.Actor;
import io.wispportal.audit.AuditAction;
import io.wispportal.autologin.AutoLoginLink;
import io.wispportal.autologin.AutoLoginLinkStore;
import io.wispportal.autologin.AutoLoginTokens;
import io.wispportal.autologin.LinkPurpose;
import io.wispportal.core.FormErrors;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.Opening;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.session.SessionClaims;
import io.wispportal.core.session.Sessions;
import io.wispportal.core.tenant.PortalAddresses;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerStore;
import io.wispportal.session.SessionId;
import io.wispportal.staff.Permission;
import io.wispportal.staff.StaffId;
import io.wispportal.staff.StaffSession;
import io.wispportal.staff.StaffStore;
import io.wispportal.tenant.PasswordSettings.FirstSignIn;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Staff go to the portal as a customer, with a reason that is on record before the way is open (LNK-02). */
public final class PortalVisits {

    private static final Duration WAY_OPEN = Duration.ofSeconds(60);
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 200;

    private final TenantDirectory tenants;
    private final CustomerStore customers;
    private final StaffStore staffStore;
    private final LinkIssue issue;
    private final LinkSearch search;
    private final AutoLoginLinkStore links;
    private final AutoLoginTokens tokens;
    private final PortalAddresses addresses;
    private final Sessions sessions;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Supplier<UUID> ids;
    private final Clock clock;

    public PortalVisits(
            TenantDirectory tenants,
            CustomerStore customers,
            StaffStore staffStore,
            LinkIssue issue,
            LinkSearch search,
            AutoLoginLinkStore links,
            AutoLoginTokens tokens,
            PortalAddresses addresses,
            Sessions sessions,
            Transactions transactions,
            AuditLog audit,
            Supplier<UUID> ids,
            Clock clock) {
        this.tenants = tenants;
        this.customers = customers;
        this.staffStore = staffStore;
        this.issue = issue;
        this.search = search;
        this.links = links;
        this.tokens = tokens;
        this.addresses = addresses;
        this.sessions = sessions;
        this.transactions = transactions;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Whom a visit would be to.
     *
     * @throws NotFoundException if the tenant has no such customer
     */
    public Customer customer(StaffCaller staff, CustomerId customer) {
        staff.require(Permission.VISIT_PORTAL);
        return customers.find(staff.tenant(), customer).orElseThrow(() -> new NotFoundException("customer", customer));
    }

    /**
     * Opens the way.
     *
     * @param reason why, 10 to 200 characters
     * @throws NotFoundException     if the tenant has no such customer
     * @throws InvalidInputException without a reason
     */
    public PortalVisit start(StaffCaller staff, CustomerId id, String reason) {
        Customer customer = customer(staff, id);
        boolean tooShort = reason.strip().length() < SHORTEST_REASON;
        new FormErrors()
                .check(!tooShort, "reason", "required")
                .atMost(LONGEST_REASON, "reason", reason)
                .throwIfAny();
        Tenant tenant = tenants.byId(staff.tenant()).orElseThrow();
        AutoLoginLink link = transactions.inTransaction(() -> open(staff, id, reason.strip()));
        String tag = tenant.domain() == null ? tenant.id().tag() : "";
        String token = tag + tokens.issue(tenant.id(), LinkIssue.claims(tenant.id(), link));
        return new PortalVisit(addresses.of(tenant), token, customer.fullName());
    }

    /**
     * Signs the staff member in as the customer. Not inside a transaction.
     *
     * @param domainOf the tenant whose own domain the request came in on, or null on the default host
     * @param token    of {@link PortalVisit}
     * @param address  the client's network address
     * @throws LinkOverException     if it opens nothing: forged, used, too late, or the member may no longer
     * @throws TooManyCodesException if the address has sent too many wrong ones
     */
    public SessionClaims arrive(@Nullable Tenant domainOf, String token, String address) {
        FoundLink found = search.find(LinkPurpose.VISIT, domainOf, token, address);
        Actor actor = found.link().createdBy();
        StaffId member = new StaffId(Objects.requireNonNull(actor.id()));
        Opening opening =
                Opening.byStaff(member, actor.name(), version(found.tenant().id(), member));
        long version = sessions.version(found.tenant().id(), found.link().customer(), found.name());
        return sessions.openWithLink(
                found.tenant().id(),
                found.link().customer(),
                found.name(),
                version,
                FirstSignIn.OFF,
                opening,
                () -> use(found));
    }

    private AutoLoginLink open(StaffCaller staff, CustomerId customer, String reason) {
        AutoLoginLink link = issue.visit(staff.tenant(), staff.actor(), customer, WAY_OPEN);
        audit.record(
                staff.tenant(),
                staff.actor(),
                AuditAction.VISIT_STARTED,
                link.id().value(),
                customer,
                Map.of("reason", reason));
        return link;
    }

    private void use(FoundLink found) {
        if (!links.use(found.tenant().id(), found.link().id(), clock.instant())) {
            throw new LinkOverException();
        }
        audit.record(
                found.tenant().id(),
                found.link().createdBy(),
                AuditAction.VISIT_ENTERED,
                found.link().id().value(),
                found.link().customer(),
                Map.of());
    }

    private long version(TenantId tenant, StaffId member) {
        return staffStore
                .session(tenant, member, new SessionId(ids.get()))
                .filter(found -> found.facts().active() && found.member().may(Permission.VISIT_PORTAL))
                .map(StaffSession::facts)
                .orElseThrow(LinkOverException::new)
                .version();
    }
}
