package io.wispportal.core.customer;

import io.wispportal.document.Document;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.ReportRow;

/**
 * A customer's own payment report.
 *
 * @param row   the report with its names
 * @param about the invoice as it stands now
 * @param voucher the file that was sent
 */
public record OwnReport(ReportRow row, OwnInvoice about, Document voucher) {

    public PaymentReport report() {
        return row.report();
    }
}
