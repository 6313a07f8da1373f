package io.wispportal.jpa;

import io.wispportal.Slice;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerQueries;
import io.wispportal.customer.CustomerZone;
import io.wispportal.customer.SearchedFields;
import io.wispportal.customer.UserName;
import io.wispportal.tenant.TenantId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the console's list of customers. */
final class JpaCustomerQueries implements CustomerQueries {

    private static final String PLACE = "last_names, %1$sfirst_name, %1$suser_name";
    private static final String ORDER = "c." + PLACE.formatted("c.");

    private static final String NAME = "c.first_name || ' ' || c.last_names";

    private static final String ZONES = new Columns(List.of("min(c.zone)", "count(*)"), List.of("varchar", "bigint"))
            .from("customer c where c.tenant_id = ? and c.zone is not null and c.zone <> ''"
                    + " group by lower(c.zone) order by lower(c.zone)");

    private final Sql sql;

    JpaCustomerQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Slice<Customer> search(
            TenantId tenant, String text, SearchedFields fields, @Nullable CustomerId after, int limit) {
        Where where = new Where().and("c.tenant_id = ?", tenant.value());
        if (!text.isBlank()) {
            where.andContains(text.strip(), columns(fields));
        }
        if (after != null) {
            where.and(
                    "(" + ORDER + ") > (select " + PLACE.formatted("")
                            + " from customer where tenant_id = ? and id = ?)",
                    tenant.value(),
                    after.value());
        }
        String select = CustomerRow.COLUMNS.from("customer c" + where + " order by " + ORDER + " limit ?");
        return Slice.of(sql.list(CustomerRow::read, select, where.values(limit + 1)), limit);
    }

    @Override
    public List<Customer> withEmail(TenantId tenant, String email, int limit) {
        return sql.list(
                CustomerRow::read,
                CustomerRow.COLUMNS.from("customer c where c.tenant_id = ? and lower(c.email) = ? limit ?"),
                tenant.value(),
                email.toLowerCase(Locale.ROOT),
                limit);
    }

    @Override
    public boolean hasUserName(TenantId tenant, UserName name) {
        return sql.exists("select 1 from customer c where c.tenant_id = ? and c.user_name = ?", tenant.value(), name);
    }

    @Override
    public List<CustomerZone> zones(TenantId tenant) {
        return sql.list(row -> new CustomerZone(row.text(), row.number()), ZONES, tenant.value());
    }

    @Override
    public long count(TenantId tenant) {
        return sql.first(Row::number, "select count(*) from customer where tenant_id = ?", tenant.value())
                .orElseThrow();
    }

    private static String[] columns(SearchedFields fields) {
        return switch (fields) {
            case NAMES -> new String[] {NAME, "c.user_name"};
            case NAMES_AND_CONTACT -> new String[] {NAME, "c.user_name", "c.email", "c.phone"};
        };
    }
}
