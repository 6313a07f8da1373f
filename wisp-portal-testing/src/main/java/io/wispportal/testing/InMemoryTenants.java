package io.wispportal.testing;

import static io.wispportal.testing.Table.FORMER_DOMAINS;
import static io.wispportal.testing.Table.LOGOS;
import static io.wispportal.testing.Table.TENANTS;

import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import io.wispportal.tenant.TenantSettings;
import io.wispportal.tenant.TenantStore;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tenants in memory. */
public final class InMemoryTenants implements TenantDirectory, TenantStore {

    /** A domain that a tenant has left. */
    record Former(TenantId tenant, String domain) {}

    private final InMemoryDatabase database;

    public InMemoryTenants(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<Tenant> byId(TenantId id) {
        return database.find(TENANTS, id, id).map(this::withLogo);
    }

    @Override
    public List<Tenant> byTag(String tag) {
        return database.ofAllTenants(TENANTS)
                .filter(tenant -> tenant.id().tag().equals(tag))
                .sorted(Comparator.comparing(tenant -> tenant.id().toString()))
                .map(this::withLogo)
                .toList();
    }

    @Override
    public boolean isEmpty() {
        return database.ofAllTenants(TENANTS).findAny().isEmpty();
    }

    @Override
    public Optional<Tenant> bySlug(String slug) {
        return first(tenant -> tenant.slug().equals(slug));
    }

    @Override
    public Optional<Tenant> byDomain(String host) {
        return first(tenant -> host.equals(tenant.domain()));
    }

    @Override
    public Optional<Tenant> byFormerDomain(String host) {
        return former(host).flatMap(former -> byId(former.tenant()));
    }

    @Override
    public boolean add(TenantId id, Tenant tenant) {
        if (!tenant.id().equals(id)) {
            throw new IllegalArgumentException("tenant " + tenant.id() + " is not " + id);
        }
        tenant.contact().valid();
        return former(tenant.domain()).isEmpty()
                && database.insertUnless(TENANTS, id, id, tenant, other -> clashes(other, tenant));
    }

    @Override
    public boolean replaceSettings(TenantId id, TenantSettings before, TenantSettings after) {
        return database.change(TENANTS, id, id, now -> now.settings().equals(before), now -> now.with(after));
    }

    @Override
    public boolean move(TenantId id, @Nullable String before, String next) {
        boolean taken = byDomain(next).filter(other -> !other.id().equals(id)).isPresent()
                || former(next).filter(other -> !other.tenant().equals(id)).isPresent();
        boolean moved = !taken
                && database.change(TENANTS, id, id, now -> Objects.equals(now.domain(), before), now -> now.at(next));
        if (moved) {
            database.remove(FORMER_DOMAINS, id, next, former -> true);
        }
        if (moved && before != null) {
            database.insert(FORMER_DOMAINS, id, before, new Former(id, before));
        }
        return moved;
    }

    private Optional<Former> former(@Nullable String domain) {
        return database.ofAllTenants(FORMER_DOMAINS)
                .filter(former -> former.domain().equals(domain))
                .findFirst();
    }

    private static boolean clashes(Tenant one, Tenant other) {
        boolean sameDomain = one.domain() != null && one.domain().equals(other.domain());
        return sameDomain || one.slug().equals(other.slug());
    }

    private Optional<Tenant> first(Predicate<Tenant> wanted) {
        return database.ofAllTenants(TENANTS).filter(wanted).findFirst().map(this::withLogo);
    }

    private Tenant withLogo(Tenant tenant) {
        return database.find(LOGOS, tenant.id(), tenant.id())
                .map(picture -> tenant.with(picture.logo()))
                .orElse(tenant);
    }
}
