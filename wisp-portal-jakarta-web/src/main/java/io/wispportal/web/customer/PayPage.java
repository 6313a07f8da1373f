package io.wispportal.web.customer;

import io.wispportal.Money;
import io.wispportal.core.customer.CustomerPortal;
import io.wispportal.core.payment.OfferedMethod;
import io.wispportal.customer.Customer;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.invoice.InvoiceSummary;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import java.util.List;

/** {@code /como-pagar}: the ways to pay that customers are offered, with their instructions (PRO-02, MET-02). */
public final class PayPage {

    private final Frames frames;

    PayPage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code customer/pay.jte} shows.
     *
     * @param userName what staff know the payer by
     * @param payable  what is to pay and not in review
     */
    public record View(Frame frame, List<OfferedMethod> methods, String userName, List<InvoiceSummary> payable) {

        public boolean owes() {
            return !payable.isEmpty();
        }

        /** The sum; something must be to pay. */
        public String owed() {
            return payable.stream()
                    .map(InvoiceSummary::due)
                    .reduce(Money::plus)
                    .map(frame.texts()::full)
                    .orElseThrow();
        }

        /** Straight to the form if there is just one invoice to report on. */
        public String reportPath() {
            return payable.size() == 1
                    ? "/mis-facturas/" + payable.get(0).id() + "/reportar"
                    : "/mis-facturas#pendientes";
        }
    }

    Reply show(Exchange exchange) {
        List<OfferedMethod> methods = exchange.portal().paymentMethods().offered(exchange.customer());
        CustomerPortal portal = exchange.portal().customerPortal();
        Customer self = portal.self(exchange.customer());
        List<InvoiceSummary> payable = portal.invoices(exchange.claims()).pending().stream()
                .filter(invoice -> invoice.state() == InvoiceState.PENDING)
                .toList();
        Frame frame = frames.frame(exchange, "pay.title", "pay").of(self);
        View view = new View(frame, methods, self.userName().value(), payable);
        return Reply.page(Pages.of("customer/pay.jte", view));
    }
}
