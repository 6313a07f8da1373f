package io.wispportal.web.customer;

import io.wispportal.Slice;
import io.wispportal.core.customer.CustomerPortal;
import io.wispportal.payment.PaymentReportState;
import io.wispportal.payment.ReportRow;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import java.util.List;

/** {@code /mis-reportes}: the own payment reports and where each stands (PAY-09). */
public final class ReportsPage {

    private final Frames frames;

    ReportsPage(Frames frames) {
        this.frames = frames;
    }

    /** What {@code customer/reports.jte} shows. */
    public record View(Frame frame, Slice<ReportRow> reports) {

        public List<ReportRow> rows() {
            return reports.items();
        }

        public String state(ReportRow row) {
            return frame.t("report.state." + ReportPage.word(row.report().state()));
        }

        /** The colour of the state. */
        public String tone(ReportRow row) {
            PaymentReportState state = row.report().state();
            return switch (state) {
                case SUBMITTED -> "warn";
                case APPROVED -> "ok";
                case RETURNED -> "bad";
            };
        }
    }

    Reply show(Exchange exchange) {
        CustomerPortal portal = exchange.portal().customerPortal();
        Frame frame = frames.frame(exchange, "reports.title", "reports").of(portal.self(exchange.customer()));
        return Reply.page(Pages.of("customer/reports.jte", new View(frame, portal.reports(exchange.customer()))));
    }
}
