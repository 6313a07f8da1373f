package io.wispportal.web.staff;

import io.wispportal.payment.PaymentMethod;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import java.util.List;

/** {@code /admin/formas-de-pago}: the ways to pay, under both their names (MET-01). */
public final class MethodsPage {

    static final String PATH = "/admin/formas-de-pago";

    private final Frames frames;

    public MethodsPage(Frames frames) {
        this.frames = frames;
    }

    /** What {@code staff/methods.jte} shows. */
    public record View(Frame frame, List<PaymentMethod> methods) {}

    public Reply show(Exchange exchange) {
        List<PaymentMethod> methods = exchange.portal().paymentMethods().toEdit(exchange.staff());
        View view = new View(frames.frame(exchange, "methods.title", "methods"), methods);
        return Reply.page(Pages.of("staff/methods.jte", view));
    }
}
