package io.wispportal.jpa;

import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import java.util.List;
import java.util.Optional;

/** Finds tenants in the table {@code tenant}; one query each. */
final class JpaTenantDirectory implements TenantDirectory {

    private static final String TENANTS = TenantRow.COLUMNS.from(TenantRow.FROM);

    private final Sql sql;

    JpaTenantDirectory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Tenant> byId(TenantId id) {
        return sql.first(TenantRow::read, TENANTS + "t.tenant_id = ?", id.value());
    }

    @Override
    public Optional<Tenant> bySlug(String slug) {
        return sql.first(TenantRow::read, TENANTS + "t.slug = ?", slug);
    }

    @Override
    public Optional<Tenant> byDomain(String host) {
        return sql.first(TenantRow::read, TENANTS + "t.domain = ?", host);
    }

    @Override
    public Optional<Tenant> byFormerDomain(String host) {
        return sql.first(
                TenantRow::read,
                TENANTS + "t.tenant_id = (select f.tenant_id from former_domain f where f.domain = ?)",
                host);
    }

    @Override
    public List<Tenant> byTag(String tag) {
        return sql.list(TenantRow::read, TENANTS + "t.link_tag = ? order by t.tenant_id", tag);
    }

    @Override
    public boolean isEmpty() {
        return !sql.exists("select 1 from tenant limit 1");
    }
}
