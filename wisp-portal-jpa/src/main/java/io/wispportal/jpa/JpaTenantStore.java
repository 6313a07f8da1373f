package io.wispportal.jpa;

import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantId;
import io.wispportal.tenant.TenantSettings;
import io.wispportal.tenant.TenantStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    public boolean replaceSettings(TenantId id, TenantSettings before, TenantSettings after) {
        // Numbers are at least 1, so 0 can stand for "none" in the comparison.
        return sql.changeOne("""
                update tenant set word_documents = ?, provisional_hours = ?, unreviewed_limit = ?, returned_limit = ?,
                    own_networks = ?
                where tenant_id = ? and word_documents = ? and coalesce(provisional_hours, 0) = ?
                    and coalesce(unreviewed_limit, 0) = ? and coalesce(returned_limit, 0) = ? and own_networks = ?""", changed(id, before, after));
    }

    private static @Nullable Object[] changed(TenantId id, TenantSettings before, TenantSettings after) {
        List<@Nullable Object> values = new ArrayList<>(Arrays.asList(
                after.wordDocuments(),
                after.provisionalHours(),
                after.unreviewedLimit(),
                after.returnedLimit(),
                TenantRow.networks(after),
                id.value(),
                before.wordDocuments()));
        values.add(orZero(before.provisionalHours()));
        values.add(orZero(before.unreviewedLimit()));
        values.add(orZero(before.returnedLimit()));
        values.add(TenantRow.networks(before));
        return values.toArray();
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
