package io.wispportal.jpa;

import io.wispportal.balance.BalanceIdentifier;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerStore;
import io.wispportal.customer.OfficialNumbers;
import io.wispportal.customer.UserName;
import io.wispportal.tenant.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps customers in the table {@code customer}. */
final class JpaCustomerStore implements CustomerStore {

    private final Sql sql;

    JpaCustomerStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(TenantId tenant, Customer customer) {
        Insert row = sql.into("customer")
                .set("tenant_id", tenant.value())
                .set("id", customer.id().value())
                .set("user_name", customer.userName())
                .set("first_name", customer.firstName())
                .set("last_names", customer.lastNames())
                .set("email", customer.email())
                .set("phone", customer.phone())
                .set("address", customer.address())
                .set("zone", customer.zone())
                .set("national_id", customer.nationalId())
                .set("tax_id", customer.taxId())
                .set("national_id_key", key(BalanceIdentifier.NATIONAL_ID, customer.nationalId()))
                .set("tax_id_key", key(BalanceIdentifier.TAX_ID, customer.taxId()))
                .set("email_key", key(BalanceIdentifier.EMAIL, customer.email()))
                .set("state", customer.state());
        onCurrentDefault(row, tenant).add();
    }

    @Override
    public Optional<Customer> find(TenantId tenant, CustomerId id) {
        return sql.first(
                CustomerRow::read,
                CustomerRow.COLUMNS.from("customer c where c.tenant_id = ? and c.id = ?"),
                tenant.value(),
                id.value());
    }

    @Override
    public Set<CustomerId> inZone(TenantId tenant, String zone) {
        return Set.copyOf(sql.list(
                row -> new CustomerId(row.uuid()),
                Columns.of("c", "id uuid").from("customer c where c.tenant_id = ? and lower(c.zone) = ?"),
                tenant.value(),
                zone.toLowerCase(Locale.ROOT)));
    }

    /** An update and not {@code for update}: rows that refer to the customer can still be added by others. */
    @Override
    public boolean hold(TenantId tenant, CustomerId id) {
        return sql.changeOne(
                "update customer set state = state where tenant_id = ? and id = ?", tenant.value(), id.value());
    }

    /** One change of names of a tenant at a time, so that the second sees what the first has taken. */
    @Override
    public boolean rename(TenantId tenant, CustomerId id, UserName before, UserName next) {
        sql.change("update tenant set slug = slug where tenant_id = ?", tenant.value());
        return sql.changeOne("""
                update customer set user_name = ? where tenant_id = ? and id = ? and user_name = ? and not exists (
                    select 1 from customer o where o.tenant_id = ? and o.user_name = ? and o.id <> ?)""", next, tenant.value(), id.value(), before, tenant.value(), next, id.value());
    }

    @Override
    public boolean replaceNumbers(TenantId tenant, CustomerId id, OfficialNumbers before, OfficialNumbers next) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(next.nationalId());
        values.add(next.taxId());
        values.add(key(BalanceIdentifier.NATIONAL_ID, next.nationalId()));
        values.add(key(BalanceIdentifier.TAX_ID, next.taxId()));
        values.add(tenant.value());
        values.add(id.value());
        String still = isStill("national_id", before.nationalId(), values) + isStill("tax_id", before.taxId(), values);
        return sql.changeOne(
                "update customer set national_id = ?, tax_id = ?, national_id_key = ?, tax_id_key = ?"
                        + " where tenant_id = ? and id = ?" + still,
                values.toArray());
    }

    private static String isStill(String column, @Nullable String before, List<@Nullable Object> values) {
        if (before == null) {
            return " and " + column + " is null";
        }
        values.add(before);
        return " and " + column + " = ?";
    }

    private static @Nullable String key(BalanceIdentifier kind, @Nullable String typed) {
        return typed == null ? null : kind.key(typed).orElse(null);
    }

    private static Insert onCurrentDefault(Insert row, TenantId tenant) {
        return row.compute("default_epoch", JpaDefaultPasswordStore.NEWEST_EPOCH, tenant.value())
                .set("credential_version", 1L);
    }
}
