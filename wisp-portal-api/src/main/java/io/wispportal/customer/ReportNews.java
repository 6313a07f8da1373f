package io.wispportal.customer;

import io.wispportal.Money;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.payment.Decision;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.payment.PaymentReportState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a payment report stands, as the customer's first page tells it.
 *
 * @param amount what the customer says was paid
 * @param reason why it was returned, null unless it was
 */
public record ReportNews(
        PaymentReportId id,
        InvoiceId invoice,
        Money amount,
        Instant submittedAt,
        PaymentReportState state,
        @Nullable String reason) {

    public static ReportNews of(PaymentReport report) {
        Decision decision = report.decision();
        return new ReportNews(
                report.id(),
                report.invoice(),
                report.amount(),
                report.submittedAt(),
                report.state(),
                decision == null ? null : decision.reason());
    }
}
