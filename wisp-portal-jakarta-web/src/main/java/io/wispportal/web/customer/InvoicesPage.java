package io.wispportal.web.customer;

import io.wispportal.Money;
import io.wispportal.customer.CustomerInvoices;
import io.wispportal.customer.InvoicePayment;
import io.wispportal.customer.PaidInvoice;
import io.wispportal.invoice.InvoiceSummary;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code /mis-facturas}: what is to pay, and what was paid (PRO-02). */
public final class InvoicesPage {

    private final Frames frames;

    InvoicesPage(Frames frames) {
        this.frames = frames;
    }

    /** What {@code customer/invoices.jte} shows. */
    public record View(Frame frame, CustomerInvoices invoices) {

        public List<InvoiceSummary> pending() {
            return invoices.pending();
        }

        public List<PaidInvoice> paid() {
            return invoices.paid().items();
        }

        /** When it was paid, by the last payment if there were several; empty if nobody knows. */
        public String paidOn(PaidInvoice paid) {
            return last(paid)
                    .map(InvoicePayment::paidOn)
                    .map(frame.texts()::date)
                    .orElse("");
        }

        /** By which methods it was paid, each once. */
        public String methods(PaidInvoice paid) {
            return paid.payments().stream()
                    .map(InvoicePayment::methodName)
                    .distinct()
                    .collect(Collectors.joining(", "));
        }

        private static Optional<InvoicePayment> last(PaidInvoice paid) {
            List<InvoicePayment> payments = paid.payments();
            return payments.isEmpty() ? Optional.empty() : Optional.of(payments.get(payments.size() - 1));
        }

        /** The sum still to pay; there must be something pending. */
        public String total() {
            Money sum = pending().stream()
                    .map(InvoiceSummary::due)
                    .reduce(Money::plus)
                    .orElseThrow();
            return frame.t("invoices.total", frame.texts().full(sum));
        }
    }

    Reply show(Exchange exchange) {
        CustomerInvoices invoices = exchange.portal().customerPortal().invoices(exchange.claims());
        Frame frame = frames.frame(exchange, "invoices.title", "invoices").of(invoices.customer());
        return Reply.page(Pages.of("customer/invoices.jte", new View(frame, invoices)));
    }
}
