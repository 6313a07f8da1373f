package io.wispportal.jpa;

import io.wispportal.customer.ReportNews;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.payment.PaymentReportState;

/** Where a payment report stands, as a row. */
final class ReportNewsRow {

    static final Columns COLUMNS = Columns.of("r", """
            id uuid, invoice_id uuid, currency varchar, amount numeric, submitted_at instant, state varchar,
            decision_reason varchar""");

    /** The newest report on each pending invoice of a customer; tenant and customer are to be filled in. */
    static final String NEWEST_ON_PENDING = """
            invoice i join payment_report r on r.tenant_id = i.tenant_id and r.invoice_id = i.id
            where i.tenant_id = ? and i.customer_id = ? and i.state <> 'PAID' and not exists (
                select 1 from payment_report n where n.tenant_id = r.tenant_id and n.invoice_id = r.invoice_id
                    and (n.submitted_at, n.id) > (r.submitted_at, r.id))""";

    private ReportNewsRow() {}

    static ReportNews read(Row row) {
        return new ReportNews(
                new PaymentReportId(row.uuid()),
                new InvoiceId(row.uuid()),
                row.money(row.currency()),
                row.instant(),
                row.constant(PaymentReportState.class),
                row.textOrNull());
    }
}
