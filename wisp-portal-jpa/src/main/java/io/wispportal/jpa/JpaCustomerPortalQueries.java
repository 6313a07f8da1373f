package io.wispportal.jpa;

import io.wispportal.customer.CustomerHome;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerInvoices;
import io.wispportal.customer.CustomerPortalQueries;
import io.wispportal.customer.InvoicePayment;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.session.SessionId;
import io.wispportal.tenant.TenantId;
import java.util.List;
import java.util.Optional;

/** Reads the customer's busiest pages, one statement each: a union of the kinds of rows that a page shows. */
final class JpaCustomerPortalQueries implements CustomerPortalQueries {

    private static final Union HOME =
            Union.of(SignedInRow.COLUMNS, InvoiceSummaryRow.COLUMNS, ServiceRow.COLUMNS, ReportNewsRow.COLUMNS);
    private static final Union INVOICES =
            Union.of(SignedInRow.COLUMNS, InvoiceSummaryRow.COLUMNS, InvoicePaymentRow.COLUMNS);

    private static final String SIGNED_IN = SignedInRow.TABLES + " where c.tenant_id = ? and c.id = ?";
    private static final String INVOICES_OF = "invoice i where i.tenant_id = ? and i.customer_id = ? and i.state ";
    private static final String NEWEST_PAID = "= 'PAID' order by i.issued_on desc, i.id desc limit ?";

    private static final String HOME_SQL = String.join(
            " union all ",
            HOME.select(0, SIGNED_IN),
            HOME.select(1, INVOICES_OF + "<> 'PAID'"),
            HOME.select(2, ServiceRow.TABLES + " where s.tenant_id = ? and s.customer_id = ?"),
            HOME.select(3, ReportNewsRow.NEWEST_ON_PENDING));

    private static final String INVOICES_SQL = String.join(
            " union all ",
            INVOICES.select(0, SIGNED_IN),
            INVOICES.select(1, INVOICES_OF + "<> 'PAID'"),
            "(" + INVOICES.select(1, INVOICES_OF + NEWEST_PAID) + ")",
            INVOICES.select(2, InvoicePaymentRow.OF_INVOICES + "(select i.id from " + INVOICES_OF + NEWEST_PAID + ")"));

    private static final String PAYMENTS = InvoicePaymentRow.COLUMNS.from(InvoicePaymentRow.OF_INVOICES + "(?)");

    private final Sql sql;

    JpaCustomerPortalQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<CustomerHome> home(TenantId tenant, CustomerId customer, SessionId session) {
        Object t = tenant.value();
        Object c = customer.value();
        return CustomerPage.home(HOME, sql.list(row -> row, HOME_SQL, session.value(), t, c, t, c, t, c, t, c));
    }

    @Override
    public Optional<CustomerInvoices> invoices(TenantId tenant, CustomerId customer, SessionId session, int paidLimit) {
        Object t = tenant.value();
        Object c = customer.value();
        int limit = paidLimit + 1;
        List<Row> rows =
                sql.list(row -> row, INVOICES_SQL, session.value(), t, c, t, c, t, c, limit, t, c, t, c, limit);
        return CustomerPage.invoices(INVOICES, rows, paidLimit);
    }

    @Override
    public List<InvoicePayment> payments(TenantId tenant, CustomerId customer, InvoiceId invoice) {
        return CustomerPage.byDay(
                sql
                        .list(InvoicePaymentRow::read, PAYMENTS, tenant.value(), customer.value(), invoice.value())
                        .stream());
    }
}
