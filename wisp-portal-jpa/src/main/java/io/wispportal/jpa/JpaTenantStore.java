package io.wispportal.jpa;

import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantId;
import io.wispportal.tenant.TenantSettings;
import io.wispportal.tenant.TenantStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps tenants in the table {@code tenant}. */
final class JpaTenantStore implements TenantStore {

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
        return TenantRow.insert(sql, tenant).addIfNew();
    }

    @Override
    public boolean move(TenantId id, @Nullable String before, String next) {
        String taken = " and not exists (select 1 from tenant o where o.domain = ? and o.tenant_id <> ?)";
        return before == null
                ? sql.changeOne(
                        "update tenant set domain = ? where tenant_id = ? and domain is null" + taken,
                        next,
                        id.value(),
                        next,
                        id.value())
                : sql.changeOne(
                        "update tenant set domain = ? where tenant_id = ? and domain = ?" + taken,
                        next,
                        id.value(),
                        before,
                        next,
                        id.value());
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
