package io.wispportal.jpa;

import io.wispportal.customer.UserName;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.ReportRow;

/** A payment report with the names that people know, as a row of a list. */
final class ListedReport {

    static final String FULL_NAME = "c.first_name || ' ' || c.last_names";

    static final Columns COLUMNS = ReportColumns.COLUMNS
            .and(FULL_NAME, "varchar")
            .and("c.user_name", "varchar")
            .and("i.number", "varchar")
            .and("m.visible_name", "varchar");

    static final String TABLES = """
            payment_report r
            join customer c on c.tenant_id = r.tenant_id and c.id = r.customer_id
            join invoice i on i.tenant_id = r.tenant_id and i.id = r.invoice_id
            join payment_method m on m.tenant_id = r.tenant_id and m.id = r.method_id""";

    private ListedReport() {}

    static ReportRow read(Row row) {
        PaymentReport report = ReportColumns.read(row);
        return new ReportRow(report, row.text().strip(), new UserName(row.text()), row.text(), row.text());
    }
}
