package io.wispportal.jpa;

import io.wispportal.Slice;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerQueries;
import io.wispportal.tenant.TenantId;
import org.jspecify.annotations.Nullable;

/** Reads the console's list of customers. */
final class JpaCustomerQueries implements CustomerQueries {

    private static final String PLACE = "last_names, %1$sfirst_name, %1$suser_name";
    private static final String ORDER = "c." + PLACE.formatted("c.");

    private final Sql sql;

    JpaCustomerQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Slice<Customer> search(TenantId tenant, String text, @Nullable CustomerId after, int limit) {
        Where where = new Where().and("c.tenant_id = ?", tenant.value());
        if (!text.isBlank()) {
            where.andContains(text.strip(), "c.first_name || ' ' || c.last_names", "c.user_name", "c.email", "c.phone");
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
}
