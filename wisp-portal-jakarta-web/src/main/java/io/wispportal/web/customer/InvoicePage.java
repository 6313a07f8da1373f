package io.wispportal.web.customer;

import io.wispportal.core.customer.OwnInvoice;
import io.wispportal.customer.InvoicePayment;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import io.wispportal.web.page.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /mis-facturas/{invoice}}: one invoice, to read, print, and go on to paying (PRO-02). */
public final class InvoicePage {

    private final Frames frames;

    InvoicePage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code customer/invoice.jte} shows.
     *
     * @param payments   registered on it, by day
     * @param reportPath the report that is in review, null unless there is one
     */
    public record View(
            Frame frame,
            OwnInvoice about,
            List<InvoicePayment> payments,
            @Nullable String reportPath) {

        public Invoice invoice() {
            return about.invoice();
        }

        public String path() {
            return "/mis-facturas/" + invoice().id();
        }

        public boolean isOpen() {
            return invoice().state() == InvoiceState.PENDING;
        }

        public boolean isPaid() {
            return invoice().state() == InvoiceState.PAID;
        }

        /** The payment that settled it; null while something is to pay, or if nobody knows. */
        public @Nullable InvoicePayment lastPayment() {
            return isPaid() && !payments.isEmpty() ? payments.get(payments.size() - 1) : null;
        }

        public boolean isOverdue() {
            return invoice().isOverdue(frame.texts().today());
        }

        /** The state in a word. */
        public String state() {
            return frame.t("invoice.state."
                    + switch (invoice().state()) {
                        case PENDING -> isOverdue() ? "overdue" : "pending";
                        case REPORTED -> "reported";
                        case PAID -> "paid";
                    });
        }

        /** The colour of the state. */
        public String tone() {
            return switch (invoice().state()) {
                case PENDING -> isOverdue() ? "bad" : "";
                case REPORTED -> "warn";
                case PAID -> "ok";
            };
        }
    }

    Reply show(Exchange exchange) {
        OwnInvoice own = exchange.portal()
                .customerPortal()
                .openInvoice(exchange.customer(), exchange.id("invoice", InvoiceId::new));
        Texts texts = frames.texts(exchange);
        String title =
                texts.get("invoice.title", texts.monthInside(own.invoice().issuedOn()));
        Frame frame = frames.titled(exchange, texts, title, "invoices").of(own.customer());
        InvoiceId id = own.invoice().id();
        List<InvoicePayment> payments = exchange.portal().customerPortal().payments(exchange.customer(), id);
        View view = new View(frame, own, payments, reportPath(exchange, own.invoice()));
        return Reply.page(Pages.of("customer/invoice.jte", view));
    }

    private static @Nullable String reportPath(Exchange exchange, Invoice invoice) {
        if (invoice.state() != InvoiceState.REPORTED) {
            return null;
        }
        return exchange.portal()
                .customerPortal()
                .waiting(exchange.customer(), invoice.id())
                .map(report -> "/mis-reportes/" + report.id())
                .orElse("/mis-reportes");
    }
}
