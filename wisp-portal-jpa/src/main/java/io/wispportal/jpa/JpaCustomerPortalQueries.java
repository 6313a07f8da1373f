package io.wispportal.jpa;

import io.wispportal.customer.CustomerHome;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerInvoices;
import io.wispportal.customer.CustomerPortalQueries;
import io.wispportal.session.SessionId;
import io.wispportal.tenant.TenantId;
import java.util.List;
import java.util.Optional;

/** Reads the customer's busiest pages, one statement each: a union of the kinds of rows that a page shows. */
final class JpaCustomerPortalQueries implements CustomerPortalQueries {

    private static final Union HOME = Union.of(SignedInRow.COLUMNS, InvoiceSummaryRow.COLUMNS, ServiceRow.COLUMNS);
    private static final Union INVOICES = Union.of(SignedInRow.COLUMNS, InvoiceSummaryRow.COLUMNS);

    private static final String SIGNED_IN = SignedInRow.TABLES + " where c.tenant_id = ? and c.id = ?";
    private static final String INVOICES_OF = "invoice i where i.tenant_id = ? and i.customer_id = ? and i.state ";

    private static final String HOME_SQL = String.join(
            " union all ",
            HOME.select(0, SIGNED_IN),
            HOME.select(1, INVOICES_OF + "<> 'PAID'"),
            HOME.select(2, ServiceRow.TABLES + " where s.tenant_id = ? and s.customer_id = ?"));

    private static final String INVOICES_SQL = String.join(
            " union all ",
            INVOICES.select(0, SIGNED_IN),
            INVOICES.select(1, INVOICES_OF + "<> 'PAID'"),
            "(" + INVOICES.select(1, INVOICES_OF + "= 'PAID' order by i.issued_on desc, i.id desc limit ?") + ")");

    private final Sql sql;

    JpaCustomerPortalQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<CustomerHome> home(TenantId tenant, CustomerId customer, SessionId session) {
        Object t = tenant.value();
        Object c = customer.value();
        return CustomerPage.of(HOME, sql.list(row -> row, HOME_SQL, session.value(), t, c, t, c, t, c))
                .map(CustomerPage::home);
    }

    @Override
    public Optional<CustomerInvoices> invoices(TenantId tenant, CustomerId customer, SessionId session, int paidLimit) {
        Object t = tenant.value();
        Object c = customer.value();
        List<Row> rows = sql.list(row -> row, INVOICES_SQL, session.value(), t, c, t, c, t, c, paidLimit + 1);
        return CustomerPage.of(INVOICES, rows).map(page -> page.invoices(paidLimit));
    }
}
