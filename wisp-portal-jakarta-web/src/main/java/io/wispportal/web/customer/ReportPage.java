package io.wispportal.web.customer;

import io.wispportal.core.customer.CustomerPortal;
import io.wispportal.core.customer.OwnReport;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.payment.PaymentReportState;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import java.io.IOException;

/** {@code /mis-reportes/{report}}: what was sent, where it stands, and why it came back (PAY-06, PAY-09). */
final class ReportPage {

    private final Frames frames;

    ReportPage(Frames frames) {
        this.frames = frames;
    }

    Reply show(Exchange exchange) {
        CustomerPortal portal = exchange.portal().customerPortal();
        OwnReport report = portal.openReport(exchange.customer(), id(exchange));
        String title = "report.title." + word(report.report().state());
        Frame frame = frames.frame(exchange, title, "reports").of(report.about().customer());
        boolean justSent = exchange.field("done").equals("sent");
        return Reply.page(Pages.of("customer/report.jte", new ReportView(frame, report, justSent)));
    }

    /** {@code /mis-reportes/{report}/comprobante}. */
    Reply voucher(Exchange exchange) throws IOException {
        return new Reply.File(exchange.portal().customerPortal().voucher(exchange.customer(), id(exchange)));
    }

    /** The state as keys of texts name it. */
    static String word(PaymentReportState state) {
        return switch (state) {
            case SUBMITTED -> "submitted";
            case APPROVED -> "approved";
            case RETURNED -> "returned";
        };
    }

    private static PaymentReportId id(Exchange exchange) {
        return exchange.id("report", PaymentReportId::new);
    }
}
