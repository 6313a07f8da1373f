package io.wispportal.web.staff;

import io.wispportal.core.InvalidInputException;
import io.wispportal.core.autologin.PortalVisit;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import io.wispportal.web.page.Problems;

/** {@code /admin/clientes/{customer}/portal}: to the portal as this customer (LNK-02). */
public final class VisitPage {

    private final Frames frames;

    VisitPage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code staff/visit.jte} shows.
     *
     * @param keeps whether the session at the console goes on
     */
    public record View(Frame frame, Customer customer, String reason, Problems problems, boolean keeps) {

        public String path() {
            return "/admin/clientes/" + customer.id() + "/portal";
        }
    }

    /** What {@code staff/visit-go.jte} shows. */
    public record Way(Frame frame, PortalVisit visit) {}

    Reply show(Exchange exchange) {
        return form(exchange, 200, "", Problems.NONE);
    }

    Reply start(Exchange exchange) {
        String reason = exchange.field("reason");
        try {
            PortalVisit visit = exchange.portal().visits().start(exchange.staff(), customer(exchange), reason);
            Frame frame = frames.frame(exchange, "visit.go.title", "");
            if (!keeps(exchange)) {
                exchange.portal().sessions().end(exchange.claims());
                exchange.browser().leave();
            }
            return new Reply.HandOver(Pages.of("staff/visit-go.jte", new Way(frame, visit)), visit.portal());
        } catch (InvalidInputException refused) {
            Problems problems = Problems.of(
                    refused.errors(), error -> frames.texts(exchange).get("visit.reason." + error.problem()));
            return form(exchange, 422, reason, problems);
        }
    }

    private Reply form(Exchange exchange, int status, String reason, Problems problems) {
        Customer customer = exchange.portal().visits().customer(exchange.staff(), customer(exchange));
        Frame frame = frames.frame(exchange, "visit.title", "customers");
        View view = new View(frame, customer, reason, problems, keeps(exchange));
        return new Reply.Page(status, Pages.of("staff/visit.jte", view));
    }

    private static boolean keeps(Exchange exchange) {
        return exchange.tenant().orElseThrow().settings().links().keepStaffSession();
    }

    private static CustomerId customer(Exchange exchange) {
        return exchange.id("customer", CustomerId::new);
    }
}
