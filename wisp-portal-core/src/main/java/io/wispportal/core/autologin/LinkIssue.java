package io.wispportal.core.autologin;

import io.wispportal.Transactions;
import io.wispportal.audit.Actor;
import io.wispportal.autologin.AutoLoginClaims;
import io.wispportal.autologin.AutoLoginLink;
import io.wispportal.autologin.AutoLoginLinkRegister;
import io.wispportal.autologin.AutoLoginLinkStore;
import io.wispportal.autologin.AutoLoginTokens;
import io.wispportal.autologin.LinkEnd;
import io.wispportal.autologin.LinkId;
import io.wispportal.autologin.LinkPurpose;
import io.wispportal.core.tenant.PortalAddresses;
import io.wispportal.customer.CustomerId;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantId;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Makes links for many customers at once: few statements for thousands of links, whoever they are for. Checks no
 * permission and writes no audit entry: whoever calls it for staff or a batch does.
 */
public final class LinkIssue {

    private final AutoLoginLinkStore store;
    private final AutoLoginLinkRegister register;
    private final AutoLoginTokens tokens;
    private final PortalAddresses addresses;
    private final Transactions transactions;
    private final LinkCodes codes;
    private final Supplier<UUID> ids;
    private final Clock clock;

    public LinkIssue(
            AutoLoginLinkStore store,
            AutoLoginLinkRegister register,
            AutoLoginTokens tokens,
            PortalAddresses addresses,
            Transactions transactions,
            SecureRandom random,
            Supplier<UUID> ids,
            Clock clock) {
        this.store = store;
        this.register = register;
        this.tokens = tokens;
        this.addresses = addresses;
        this.transactions = transactions;
        this.codes = new LinkCodes(random);
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Makes and stores one link for each customer; call it with some thousand at a time, at most, outside a transaction.
     *
     * @return without those whose phone or e-mail was changed a short while ago
     */
    public Map<CustomerId, IssuedLink> issue(
            Tenant tenant, Actor by, Collection<CustomerId> customers, boolean singleUse) {
        Map<CustomerId, IssuedLink> issued = make(tenant, by, customers, singleUse);
        transactions.runInTransaction(() -> add(tenant.id(), issued.values()));
        endOlder(tenant, issued.keySet());
        return issued;
    }

    /** Makes links that open nothing until they are {@linkplain #add stored}. */
    public Map<CustomerId, IssuedLink> make(
            Tenant tenant, Actor by, Collection<CustomerId> customers, boolean singleUse) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Set<CustomerId> held = held(tenant, customers, now);
        Map<CustomerId, IssuedLink> issued = new LinkedHashMap<>();
        customers.stream()
                .distinct()
                .filter(customer -> !held.contains(customer))
                .forEach(customer -> issued.put(customer, next(tenant, by, customer, singleUse, now)));
        return issued;
    }

    /** Stores links inside the caller's transaction. */
    public void add(TenantId tenant, Collection<IssuedLink> issued) {
        if (!issued.isEmpty()) {
            store.addAll(tenant, issued.stream().map(IssuedLink::link).toList());
        }
    }

    /**
     * Ends what customers have beyond the number of live links. To be called after new ones were committed: of two calls
     * at the same time the last one sees all.
     */
    public void endOlder(Tenant tenant, Collection<CustomerId> customers) {
        int kept = tenant.settings().links().mostLive();
        LinkEnd end = new LinkEnd(clock.instant().truncatedTo(ChronoUnit.MICROS), LinkEnd.Why.REPLACED);
        transactions.runInTransaction(() -> register.endOlder(tenant.id(), customers, kept, end));
    }

    /** Ends links that were never sent, inside the caller's transaction. */
    public void end(TenantId tenant, Collection<LinkId> links, LinkEnd end) {
        register.end(tenant, links, end);
    }

    /** As long as a real one; opens nothing. */
    public String sampleAddress(Tenant tenant) {
        return address(tenant) + "X".repeat(LinkCodes.LENGTH);
    }

    /** The same link in its long form, a signed token: for applications, too long for an SMS. */
    public String longAddress(Tenant tenant, AutoLoginLink link) {
        return address(tenant) + tokens.issue(tenant.id(), claims(tenant.id(), link));
    }

    static AutoLoginClaims claims(TenantId tenant, AutoLoginLink link) {
        return new AutoLoginClaims(
                tenant,
                link.customer(),
                link.purpose(),
                link.id(),
                link.expires().truncatedTo(ChronoUnit.SECONDS));
    }

    /** A staff member's way into the portal, stored inside the caller's transaction. */
    AutoLoginLink visit(TenantId tenant, Actor staff, CustomerId customer, Duration life) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        AutoLoginLink link = new AutoLoginLink(
                new LinkId(ids.get()),
                customer,
                LinkPurpose.VISIT,
                LinkCodes.hash(codes.next()),
                staff,
                now,
                now.plus(life),
                true);
        store.addAll(tenant, List.of(link));
        return link;
    }

    private IssuedLink next(Tenant tenant, Actor by, CustomerId customer, boolean singleUse, Instant now) {
        String code = codes.next();
        AutoLoginLink link = new AutoLoginLink(
                new LinkId(ids.get()),
                customer,
                LinkPurpose.CUSTOMER,
                LinkCodes.hash(code),
                by,
                now,
                LinkTerm.end(now, tenant.zone()),
                singleUse);
        return new IssuedLink(link, address(tenant) + code);
    }

    /** On a host that is not its own the tenant's tag tells whose it is. */
    private String address(Tenant tenant) {
        return addresses.of(tenant) + "/a/"
                + (tenant.domain() == null ? tenant.id().tag() : "");
    }

    /** Whether none may go to the customer for now, because phone or e-mail was changed a short while ago. */
    public boolean isHeld(Tenant tenant, CustomerId customer) {
        return !held(tenant, Set.of(customer), clock.instant()).isEmpty();
    }

    private Set<CustomerId> held(Tenant tenant, Collection<CustomerId> customers, Instant now) {
        int hours = tenant.settings().links().holdHours();
        return hours == 0
                ? Set.of()
                : register.changedContact(tenant.id(), customers, now.minus(Duration.ofHours(hours)));
    }
}
