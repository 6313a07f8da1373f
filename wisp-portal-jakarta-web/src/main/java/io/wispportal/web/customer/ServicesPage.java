package io.wispportal.web.customer;

import io.wispportal.core.customer.CustomerPortal;
import io.wispportal.core.customer.OwnSuspension;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.service.InternetService;
import io.wispportal.service.RouterState;
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
     * @param returned    reports that came back, and nothing was sent since
     * @param suspensions why services are suspended
     */
    public record View(
            Frame frame,
            List<InternetService> services,
            Set<PaymentReportId> returned,
            List<OwnSuspension> suspensions) {

        /** Why the service is suspended, and the way to get it back; empty if it is on. */
        public Optional<SuspensionWords> suspension(InternetService service) {
            return suspensions.stream()
                    .filter(why -> why.service().equals(service.id()))
                    .map(why -> new SuspensionWords(frame.texts(), why, service.autoActivation()))
                    .findFirst();
        }

        /** Whether the network does not yet do what was decided: a minute, unless something is broken. */
        public boolean isOnItsWay(InternetService service) {
            RouterState state = service.router().state();
            return service.isActive() && (state == RouterState.PENDING || state == RouterState.FAILED);
        }

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
        View view = new View(
                frame,
                services,
                portal.returned(exchange.customer()),
                exchange.portal().ownSuspensions().of(exchange.customer()));
        return Reply.page(Pages.of("customer/services.jte", view));
    }
}
