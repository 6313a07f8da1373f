package io.wispportal.web.customer;

import io.wispportal.core.customer.CustomerPortal;
import io.wispportal.service.InternetService;
import io.wispportal.service.Provisional;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import java.util.List;
import java.util.Optional;

/** {@code /servicios}: plan, speed, price, state and IP of each service (PRO-03). */
public final class ServicesPage {

    private final Frames frames;

    ServicesPage(Frames frames) {
        this.frames = frames;
    }

    /** What {@code customer/services.jte} shows. */
    public record View(Frame frame, List<InternetService> services) {

        /** That the service is on until somebody has looked at the payment report; empty if it is on for good, or off. */
        public Optional<String> provisional(InternetService service) {
            return Optional.ofNullable(service.provisional())
                    .map(Provisional::until)
                    .map(until ->
                            frame.t("service.provisional.until", frame.texts().moment(until)))
                    .or(() -> Optional.ofNullable(service.provisional()).map(on -> frame.t("service.provisional")));
        }
    }

    Reply show(Exchange exchange) {
        CustomerPortal portal = exchange.portal().customerPortal();
        List<InternetService> services = portal.services(exchange.customer());
        Frame frame = frames.frame(exchange, "services.title", "services").of(portal.self(exchange.customer()));
        return Reply.page(Pages.of("customer/services.jte", new View(frame, services)));
    }
}
