package io.wispportal.testing;

import static io.wispportal.testing.Table.CONTACT_CHANGES;
import static io.wispportal.testing.Table.LINKS;

import io.wispportal.autologin.AutoLoginLink;
import io.wispportal.autologin.AutoLoginLinkRegister;
import io.wispportal.autologin.AutoLoginLinkStore;
import io.wispportal.autologin.LinkEnd;
import io.wispportal.autologin.LinkId;
import io.wispportal.autologin.LinkPurpose;
import io.wispportal.customer.CustomerId;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Auto-login links in memory. */
public final class InMemoryAutoLoginLinks implements AutoLoginLinkStore, AutoLoginLinkRegister {

    private static final Comparator<AutoLoginLink> NEWEST_FIRST = Comparator.comparing(AutoLoginLink::created)
            .thenComparing(link -> link.id().toString())
            .reversed();

    private final InMemoryDatabase database;

    public InMemoryAutoLoginLinks(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void addAll(TenantId tenant, List<AutoLoginLink> links) {
        links.forEach(link -> database.insert(
                LINKS, tenant, link.id(), link, other -> other.codeHash().equals(link.codeHash())));
    }

    @Override
    public Optional<AutoLoginLink> byCode(TenantId tenant, String codeHash) {
        return database.all(LINKS, tenant)
                .filter(link -> link.codeHash().equals(codeHash))
                .findFirst();
    }

    @Override
    public Optional<AutoLoginLink> find(TenantId tenant, LinkId id) {
        return database.find(LINKS, tenant, id);
    }

    @Override
    public boolean use(TenantId tenant, LinkId id, Instant now) {
        return database.change(LINKS, tenant, id, link -> link.isLive(now), link -> link.used(now));
    }

    @Override
    public List<AutoLoginLink> ofCustomer(TenantId tenant, CustomerId customer, int most) {
        return listed(tenant, customer).limit(most).toList();
    }

    @Override
    public boolean end(TenantId tenant, CustomerId customer, LinkId id, LinkEnd end) {
        return database.change(
                LINKS,
                tenant,
                id,
                link -> link.customer().equals(customer)
                        && link.purpose() == LinkPurpose.CUSTOMER
                        && link.isLive(end.at()),
                link -> link.ended(end));
    }

    @Override
    public int end(TenantId tenant, Collection<LinkId> links, LinkEnd end) {
        return (int) links.stream()
                .distinct()
                .filter(id ->
                        database.change(LINKS, tenant, id, link -> link.isLive(end.at()), link -> link.ended(end)))
                .count();
    }

    @Override
    public int endOlder(TenantId tenant, Collection<CustomerId> customers, int kept, LinkEnd end) {
        return customers.stream()
                .distinct()
                .mapToInt(customer -> endOlder(tenant, customer, kept, end))
                .sum();
    }

    private int endOlder(TenantId tenant, CustomerId customer, int kept, LinkEnd end) {
        List<AutoLoginLink> older = listed(tenant, customer)
                .filter(link -> link.isLive(end.at()))
                .skip(kept)
                .toList();
        older.forEach(link -> end(tenant, customer, link.id(), end));
        return older.size();
    }

    @Override
    public void endAll(TenantId tenant, Instant at) {
        LinkEnd end = new LinkEnd(at, LinkEnd.Why.ALL_REVOKED);
        database.all(LINKS, tenant)
                .filter(link -> link.end() == null)
                .toList()
                .forEach(link -> database.put(LINKS, tenant, link.id(), link.ended(end)));
    }

    @Override
    public Set<CustomerId> changedContact(TenantId tenant, Collection<CustomerId> customers, Instant after) {
        return customers.stream()
                .filter(customer -> database.find(CONTACT_CHANGES, tenant, customer)
                        .filter(at -> at.isAfter(after))
                        .isPresent())
                .collect(Collectors.toSet());
    }

    private Stream<AutoLoginLink> listed(TenantId tenant, CustomerId customer) {
        return database.all(LINKS, tenant)
                .filter(link -> link.customer().equals(customer) && link.purpose() == LinkPurpose.CUSTOMER)
                .sorted(NEWEST_FIRST);
    }
}
