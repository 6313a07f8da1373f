package io.wispportal.web.staff;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.Money;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.payment.InvoiceFile;
import io.wispportal.core.payment.ManualPayment;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceNotPayableException;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.payment.AlreadyDecidedException;
import io.wispportal.payment.PaymentMethod;
import io.wispportal.payment.PaymentMethodId;
import io.wispportal.tenant.Tenant;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import io.wispportal.web.page.Problems;
import java.time.LocalDate;
import java.util.List;

/** {@code /admin/facturas/{invoice}/pago}: a payment registered by hand (PAY-12). */
public final class PaymentPage {

    private final Frames frames;

    public PaymentPage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code staff/payment.jte} shows.
     *
     * @param raced whether the invoice changed since the form was made
     */
    public record View(
            Frame frame,
            InvoiceFile file,
            List<PaymentMethod> methods,
            FilledPayment form,
            Problems problems,
            boolean raced) {

        public Invoice invoice() {
            return file.invoice();
        }

        /** A paid invoice has nothing to register. */
        public boolean isPaid() {
            return invoice().state() == InvoiceState.PAID;
        }

        public Activation activation() {
            return new Activation(
                    file.activatable(), file.heldByOthers(), file.otherOverdue(), file.activationPreselected());
        }

        public LocalDate today() {
            return frame.texts().today();
        }
    }

    public Reply show(Exchange exchange) {
        InvoiceFile file = file(exchange);
        FilledPayment first = FilledPayment.of(file.invoice(), frames.texts(exchange));
        return page(exchange, 200, file, first, Problems.NONE, false);
    }

    public Reply register(Exchange exchange) {
        Typed typed = new Typed(exchange, frames.texts(exchange));
        FilledPayment filled = FilledPayment.of(exchange);
        try {
            exchange.portal().paymentRegistration().register(exchange.staff(), payment(exchange, typed, filled));
            return Reply.redirect(InvoicePage.PATH + "/" + id(exchange) + "?done=registered");
        } catch (InvalidInputException refused) {
            return page(exchange, 422, file(exchange), filled, typed.problems(refused), false);
        } catch (InvoiceNotPayableException | ConcurrentChangeException | AlreadyDecidedException raced) {
            InvoiceFile now = file(exchange);
            return page(exchange, 409, now, filled.with(now.invoice()), Problems.NONE, true);
        }
    }

    private static ManualPayment payment(Exchange exchange, Typed typed, FilledPayment filled) {
        Tenant tenant = exchange.tenant().orElseThrow();
        Money amount = typed.amount("amount", tenant.currency());
        return new ManualPayment(
                id(exchange),
                FormVersion.number(filled.version()),
                exchange.idField("method", PaymentMethodId::new).orElse(null),
                amount,
                typed.date("paidOn"),
                filled.reference(),
                exchange.field("activation").equals("activate"));
    }

    private Reply page(
            Exchange exchange, int status, InvoiceFile file, FilledPayment form, Problems problems, boolean raced) {
        Frame frame = frames.frame(exchange, "payment.title", "customers");
        List<PaymentMethod> methods = exchange.portal().paymentMethods().toRegisterWith(exchange.staff());
        View view = new View(frame, file, methods, form, problems, raced);
        return new Reply.Page(status, Pages.of("staff/payment.jte", view));
    }

    private static InvoiceFile file(Exchange exchange) {
        return exchange.portal().invoiceDesk().open(exchange.staff(), id(exchange));
    }

    private static InvoiceId id(Exchange exchange) {
        return exchange.id("invoice", InvoiceId::new);
    }
}
