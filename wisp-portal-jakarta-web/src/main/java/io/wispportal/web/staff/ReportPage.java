package io.wispportal.web.staff;

import io.wispportal.Money;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.payment.ReportDossier;
import io.wispportal.core.payment.ReviewDesk;
import io.wispportal.payment.AlreadyDecidedException;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.tenant.Tenant;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import io.wispportal.web.page.Problems;
import java.io.IOException;
import java.util.Objects;

/** {@code /admin/reporte-de-pagos/{report}}: the voucher beside the data, and the decision (PAY-03 to PAY-05, PAY-08). */
public final class ReportPage {

    private final Frames frames;

    public ReportPage(Frames frames) {
        this.frames = frames;
    }

    public Reply show(Exchange exchange) {
        return page(exchange, 200, Problems.NONE, false);
    }

    /** The file that the customer sent. */
    public Reply voucher(Exchange exchange) throws IOException {
        return new Reply.File(exchange.portal().reviewDesk().voucher(exchange.staff(), report(exchange)));
    }

    public Reply approve(Exchange exchange) {
        Frame frame = frames.frame(exchange, "queue.title", "queue");
        Typed typed = new Typed(exchange, frame.texts());
        try {
            Money received = received(exchange, typed);
            boolean activate = exchange.field("activation").equals("activate");
            return next(
                    exchange,
                    exchange.portal().paymentReview().approve(exchange.staff(), report(exchange), received, activate));
        } catch (InvalidInputException refused) {
            return page(exchange, 422, typed.problems(refused), false);
        } catch (AlreadyDecidedException decided) {
            return page(exchange, 409, Problems.NONE, true);
        }
    }

    public Reply giveBack(Exchange exchange) {
        Frame frame = frames.frame(exchange, "queue.title", "queue");
        try {
            return next(
                    exchange,
                    exchange.portal()
                            .paymentReview()
                            .giveBack(exchange.staff(), report(exchange), exchange.field("reason")));
        } catch (InvalidInputException refused) {
            return page(exchange, 422, ConsoleProblems.of(frame.texts(), refused.errors()), false);
        } catch (AlreadyDecidedException decided) {
            return page(exchange, 409, Problems.NONE, true);
        }
    }

    /** Where a form was posted to is no page of its own. */
    public Reply toReport(Exchange exchange) {
        return Reply.redirect(QueueList.PATH + "/" + report(exchange));
    }

    private static Money received(Exchange exchange, Typed typed) {
        if (exchange.field("received").isEmpty()) {
            throw new InvalidInputException("received", "required");
        }
        Tenant tenant = exchange.tenant().orElseThrow();
        Money received = typed.amount("received", tenant.currency());
        typed.throwIfAny();
        return Objects.requireNonNull(received);
    }

    private static Reply next(Exchange exchange, PaymentReport decided) {
        ReviewDesk desk = exchange.portal().reviewDesk();
        return Reply.redirect(QueueList.after(decided, desk.nextAfter(exchange.staff(), decided)));
    }

    private Reply page(Exchange exchange, int status, Problems problems, boolean raced) {
        ReportDossier dossier = exchange.portal().reviewDesk().dossier(exchange.staff(), report(exchange));
        Frame frame = frames.frame(exchange, "queue.title", "queue");
        String received = exchange.field("received").isEmpty()
                ? frame.texts().typed(dossier.report().amount())
                : exchange.field("received");
        ReportView view = new ReportView(
                frame,
                QueueList.of(exchange),
                dossier,
                problems,
                received,
                exchange.field("reason"),
                raced,
                exchange.staff().actor());
        return new Reply.Page(status, Pages.of("staff/report.jte", view));
    }

    private static PaymentReportId report(Exchange exchange) {
        return exchange.id("report", PaymentReportId::new);
    }
}
