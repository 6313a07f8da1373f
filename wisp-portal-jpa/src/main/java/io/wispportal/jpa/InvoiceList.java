package io.wispportal.jpa;

import io.wispportal.customer.CustomerId;
import io.wispportal.customer.UserName;
import io.wispportal.invoice.InvoiceFilter;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceOrder;
import io.wispportal.invoice.InvoiceRow;
import io.wispportal.invoice.InvoiceSummary;
import io.wispportal.tenant.TenantId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The statement that reads the console's list of invoices. Its rows are read in the order of an index. */
record InvoiceList(
        TenantId tenant,
        InvoiceFilter filter,
        InvoiceOrder order,
        @Nullable InvoiceId after) {

    private static final String PEOPLE = "%1$s.last_names, %1$s.first_name, %1$s.user_name";
    private static final String DUE = "%1$s.due_on, %1$s.id";

    private static final Columns COLUMNS = InvoiceSummaryRow.COLUMNS
            .and("i.customer_id", "uuid")
            .and(ListedReport.FULL_NAME, "varchar")
            .and("c.user_name", "varchar")
            .and("c.zone", "varchar");

    private static final String TABLES =
            "invoice i join customer c on c.tenant_id = i.tenant_id and c.id = i.customer_id";

    private static final String LAST_SEEN =
            " from invoice a join customer b on b.tenant_id = a.tenant_id and b.id = a.customer_id"
                    + " where a.tenant_id = ? and a.id = ?)";

    String sql() {
        return COLUMNS.from(TABLES + where() + " order by " + sorting() + " limit ?");
    }

    @Nullable
    Object[] values(int limit) {
        return where().values(limit);
    }

    static InvoiceRow read(Row row) {
        InvoiceSummary invoice = InvoiceSummaryRow.read(row);
        CustomerId customer = new CustomerId(row.uuid());
        return new InvoiceRow(invoice, customer, row.text().strip(), new UserName(row.text()), row.textOrNull());
    }

    private Where where() {
        Where where = matching(tenant, filter);
        return after == null ? where : goingOn(where, after);
    }

    /** Of invoices {@code i} and their customers {@code c}. */
    static Where matching(TenantId tenant, InvoiceFilter filter) {
        Where where = new Where().and("i.tenant_id = ?", tenant.value());
        if (filter.state() != null) {
            where.and("i.state = ?", filter.state());
        }
        if (filter.dueBefore() != null) {
            where.and("i.due_on < ?", filter.dueBefore());
        }
        if (!filter.zone().isEmpty()) {
            where.and("lower(c.zone) = ?", filter.zone().toLowerCase(Locale.ROOT));
        }
        if (!filter.text().isEmpty()) {
            where.andContains(filter.text(), ListedReport.FULL_NAME, "c.user_name", "i.number");
        }
        return where;
    }

    private Where goingOn(Where where, InvoiceId last) {
        return switch (order) {
            case EARLIEST_DUE -> after(where, DUE.formatted("i"), ">", DUE.formatted("a"), last);
            case LATEST_DUE -> after(where, DUE.formatted("i"), "<", DUE.formatted("a"), last);
            case CUSTOMER -> {
                // Says less than the next one, but in columns of one table, which an index can look up.
                after(where, PEOPLE.formatted("c"), ">=", PEOPLE.formatted("b"), last);
                yield after(where, byCustomer("c", "i"), ">", byCustomer("b", "a"), last);
            }
        };
    }

    private Where after(Where where, String place, String comparison, String lastPlace, InvoiceId last) {
        return where.and(
                "(" + place + ") " + comparison + " (select " + lastPlace + LAST_SEEN, tenant.value(), last.value());
    }

    private String sorting() {
        return switch (order) {
            case EARLIEST_DUE -> DUE.formatted("i");
            case LATEST_DUE -> "i.due_on desc, i.id desc";
            case CUSTOMER -> byCustomer("c", "i");
        };
    }

    private static String byCustomer(String customer, String invoice) {
        return PEOPLE.formatted(customer) + ", " + DUE.formatted(invoice);
    }
}
