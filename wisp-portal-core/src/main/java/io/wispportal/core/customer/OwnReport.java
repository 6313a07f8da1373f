package io.wispportal.core.customer;

import io.wispportal.Money;
import io.wispportal.document.Document;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.ReportRow;
import org.jspecify.annotations.Nullable;

/**
 * A customer's own payment report.
 *
 * @param row   the report with its names
 * @param about the invoice as it stands now
 * @param voucher the file that was sent
 * @param received what was registered, null unless it was approved
 */
public record OwnReport(
        ReportRow row,
        OwnInvoice about,
        Document voucher,
        @Nullable Money received) {

    public PaymentReport report() {
        return row.report();
    }
}
