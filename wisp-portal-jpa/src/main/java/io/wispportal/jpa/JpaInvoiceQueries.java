package io.wispportal.jpa;

import io.wispportal.Slice;
import io.wispportal.customer.CustomerId;
import io.wispportal.invoice.InvoiceFilter;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceOrder;
import io.wispportal.invoice.InvoiceQueries;
import io.wispportal.invoice.InvoiceRow;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.invoice.InvoiceSummary;
import io.wispportal.tenant.TenantId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads lists of invoices. */
final class JpaInvoiceQueries implements InvoiceQueries {

    private static final String OF_CUSTOMER = InvoiceSummaryRow.COLUMNS.from("""
                    invoice i where i.tenant_id = ? and i.customer_id = ?
                    order by i.issued_on desc, i.id desc limit ?""");

    private final Sql sql;

    JpaInvoiceQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Slice<InvoiceSummary> ofCustomer(TenantId tenant, CustomerId customer, int limit) {
        return Slice.of(
                sql.list(InvoiceSummaryRow::read, OF_CUSTOMER, tenant.value(), customer.value(), limit + 1), limit);
    }

    @Override
    public boolean hasOtherOverdue(TenantId tenant, CustomerId customer, InvoiceId except, LocalDate today) {
        return sql.exists("""
                select 1 from invoice i where i.tenant_id = ? and i.customer_id = ? and i.state <> ? and i.due_on < ?
                    and i.id <> ? limit 1""", tenant.value(), customer.value(), InvoiceState.PAID, today, except.value());
    }

    @Override
    public Slice<InvoiceRow> list(
            TenantId tenant, InvoiceFilter filter, InvoiceOrder order, @Nullable InvoiceId after, int limit) {
        InvoiceList list = new InvoiceList(tenant, filter, order, after);
        return Slice.of(sql.list(InvoiceList::read, list.sql(), list.values(limit + 1)), limit);
    }
}
