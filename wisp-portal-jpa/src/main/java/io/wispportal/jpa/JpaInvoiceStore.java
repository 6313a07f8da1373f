package io.wispportal.jpa;

import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceStore;
import io.wispportal.tenant.TenantId;
import java.util.Optional;

/** Keeps invoices in {@code invoice} and {@code invoice_line}. */
final class JpaInvoiceStore implements InvoiceStore {

    private static final String FIND =
            InvoiceSummaryRow.COLUMNS.and(InvoiceParts.COLUMNS).from("""
                    invoice i
                    join invoice_line l on l.tenant_id = i.tenant_id and l.invoice_id = i.id
                    where i.tenant_id = ? and i.id = ? order by l.line_position""");

    private final Sql sql;

    JpaInvoiceStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(TenantId tenant, Invoice invoice) {
        InvoiceParts.insert(sql, tenant, invoice).add();
        for (int position = 0; position < invoice.lines().size(); position++) {
            InvoiceParts.insertLine(sql, tenant, invoice, position).add();
        }
    }

    @Override
    public Optional<Invoice> find(TenantId tenant, InvoiceId id) {
        return InvoiceParts.joined(sql.list(InvoiceParts::read, FIND, tenant.value(), id.value()));
    }

    @Override
    public boolean replace(TenantId tenant, Invoice invoice) {
        return sql.changeOne(
                """
                update invoice set state = ?, paid = ?, version = version + 1
                where tenant_id = ? and id = ? and version = ?""",
                invoice.state(),
                invoice.paid().amount(),
                tenant.value(),
                invoice.id().value(),
                invoice.version());
    }
}
