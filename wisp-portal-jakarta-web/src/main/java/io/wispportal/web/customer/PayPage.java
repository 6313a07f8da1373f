package io.wispportal.web.customer;

import io.wispportal.core.payment.OfferedMethod;
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

    /** What {@code customer/pay.jte} shows. */
    public record View(Frame frame, List<OfferedMethod> methods) {}

    Reply show(Exchange exchange) {
        List<OfferedMethod> methods = exchange.portal().paymentMethods().offered(exchange.customer());
        Frame frame = frames.frame(exchange, "pay.title", "pay")
                .of(exchange.portal().customerPortal().self(exchange.customer()));
        return Reply.page(Pages.of("customer/pay.jte", new View(frame, methods)));
    }
}
