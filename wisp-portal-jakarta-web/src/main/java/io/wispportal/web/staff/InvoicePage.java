package io.wispportal.web.staff;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.payment.InvoiceFile;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.payment.AlreadyDecidedException;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.staff.Permission;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import io.wispportal.web.page.Problems;
import org.jspecify.annotations.Nullable;

/** {@code /admin/facturas/{invoice}}: an invoice with its lines; a reported one is set back to pending here (PAY-05). */
public final class InvoicePage {

    static final String PATH = "/admin/facturas";

    private final Frames frames;

    public InvoicePage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code staff/invoice.jte} shows.
     *
     * @param reason what was typed as reason, empty if nothing
     * @param raced  whether somebody else was quicker
     */
    public record View(Frame frame, InvoiceFile file, Problems problems, String reason, boolean raced) {

        public Invoice invoice() {
            return file.invoice();
        }

        public boolean mayRegister() {
            return frame.user() != null
                    && frame.user().may(Permission.REGISTER_PAYMENTS)
                    && invoice().state() != InvoiceState.PAID;
        }

        /** Whether there is an open report to return. */
        public boolean mayReturn() {
            return mayRegister() && file.open() != null;
        }
    }

    public Reply show(Exchange exchange) {
        return page(exchange, 200, Problems.NONE, false);
    }

    public Reply giveBack(Exchange exchange) {
        InvoiceId id = id(exchange);
        try {
            exchange.portal()
                    .paymentReview()
                    .giveBackOn(exchange.staff(), id, seen(exchange), exchange.field("reason"));
            return Reply.redirect(PATH + "/" + id + "?done=pending");
        } catch (InvalidInputException refused) {
            return page(exchange, 422, ConsoleProblems.of(frames.texts(exchange), refused.errors()), false);
        } catch (AlreadyDecidedException | ConcurrentChangeException raced) {
            return page(exchange, 409, Problems.NONE, true);
        }
    }

    /** Where a form was posted to is no page of its own. */
    public Reply toInvoice(Exchange exchange) {
        return Reply.redirect(PATH + "/" + id(exchange));
    }

    private Reply page(Exchange exchange, int status, Problems problems, boolean raced) {
        InvoiceFile file = exchange.portal().invoiceDesk().open(exchange.staff(), id(exchange));
        String number = file.invoice().number();
        Frame frame = frames.titled(
                exchange,
                frames.texts(exchange),
                frames.texts(exchange).get("staffInvoice.title", number),
                "customers");
        View view = new View(frame, file, problems, exchange.field("reason"), raced);
        return new Reply.Page(status, Pages.of("staff/invoice.jte", view));
    }

    /** The report that the form was made for; another one may have come since. */
    private static @Nullable PaymentReportId seen(Exchange exchange) {
        return exchange.idField("report", PaymentReportId::new).orElse(null);
    }

    private static InvoiceId id(Exchange exchange) {
        return exchange.id("invoice", InvoiceId::new);
    }
}
