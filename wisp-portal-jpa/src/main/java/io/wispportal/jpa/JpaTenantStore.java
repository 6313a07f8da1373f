package io.wispportal.jpa;

import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantId;
import io.wispportal.tenant.TenantSettings;
import io.wispportal.tenant.TenantStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps tenants in the table {@code tenant}. */
final class JpaTenantStore implements TenantStore {

    private static final String MOVE = "update tenant set domain = ? where tenant_id = ?"
            + " and not exists (select 1 from tenant o where o.domain = ? and o.tenant_id <> ?)"
            + " and not exists (select 1 from former_domain f where f.domain = ? and f.tenant_id <> ?) and ";

    private final Sql sql;

    JpaTenantStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(TenantId id, Tenant tenant) {
        if (!tenant.id().equals(id)) {
            throw new IllegalArgumentException("tenant " + tenant.id() + " given as " + id);
        }
        tenant.contact().valid();
        return !isLeft(tenant.domain()) && TenantRow.insert(sql, tenant).addIfNew();
    }

    @Override
    public boolean move(TenantId id, @Nullable String before, String next) {
        List<@Nullable Object> values = new ArrayList<>(List.of(next, id.value(), next, id.value(), next, id.value()));
        Optional.ofNullable(before).ifPresent(values::add);
        boolean moved = sql.changeOne(MOVE + (before == null ? "domain is null" : "domain = ?"), values.toArray());
        if (moved) {
            sql.change("delete from former_domain where tenant_id = ? and domain = ?", id.value(), next);
            Optional.ofNullable(before).ifPresent(left -> leave(id, left));
        }
        return moved;
    }

    private boolean isLeft(@Nullable String domain) {
        return domain != null && sql.exists("select 1 from former_domain f where f.domain = ?", domain);
    }

    private void leave(TenantId id, String domain) {
        sql.into("former_domain")
                .set("tenant_id", id.value())
                .set("domain", domain)
                .add();
    }

    /** One statement, which takes only a row that still says what it said before. */
    @Override
    public boolean replaceSettings(TenantId id, TenantSettings before, TenantSettings after) {
        Map<String, @Nullable Object> next = TenantSettingsRow.values(after);
        Map<String, @Nullable Object> last = TenantSettingsRow.values(before);
        List<@Nullable Object> values = new ArrayList<>(next.values());
        values.add(id.value());
        last.values().stream().filter(Objects::nonNull).forEach(values::add);
        return sql.changeOne(
                "update tenant set " + String.join(" = ?, ", next.keySet()) + " = ? where tenant_id = ? and "
                        + last.entrySet().stream().map(JpaTenantStore::isStill).collect(Collectors.joining(" and ")),
                values.toArray());
    }

    private static String isStill(Map.Entry<String, @Nullable Object> column) {
        return column.getKey() + (column.getValue() == null ? " is null" : " = ?");
    }
}
