package io.wispportal.web.customer;

import io.wispportal.core.customer.CustomerPortal;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.service.InternetService;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code /servicios}: plan, speed, price, state and IP of each service (PRO-03). */
public final class ServicesPage {

    private final Frames frames;

    ServicesPage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code customer/services.jte} shows.
     *
     * @param returned reports that came back, and nothing was sent since
     */
    public record View(Frame frame, List<InternetService> services, Set<PaymentReportId> returned) {

        /** That the service is on because of a payment report, and for how long; empty if it is on for good, or off. */
        public Optional<String> provisional(InternetService service) {
            return Optional.ofNullable(service.provisional())
                    .map(why -> ServiceWords.provisional(frame.texts(), why, returned));
        }
    }

    Reply show(Exchange exchange) {
        CustomerPortal portal = exchange.portal().customerPortal();
        List<InternetService> services = portal.services(exchange.customer());
        Frame frame = frames.frame(exchange, "services.title", "services").of(portal.self(exchange.customer()));
        View view = new View(frame, services, portal.returned(exchange.customer()));
        return Reply.page(Pages.of("customer/services.jte", view));
    }
}
