package io.wispportal.web.staff;

import gg.jte.Content;
import io.wispportal.autologin.AutoLoginLink;
import io.wispportal.autologin.LinkId;
import io.wispportal.autologin.LinkState;
import io.wispportal.core.autologin.AutoLoginLinks;
import io.wispportal.core.autologin.IssuedLink;
import io.wispportal.core.autologin.LinksOnHoldException;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.LinkSettings;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /admin/clientes/{customer}/enlaces}: a customer's auto-login links (LNK-01, LNK-07). */
public final class LinksPage {

    private final Frames frames;

    LinksPage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code staff/links.jte} shows.
     *
     * @param made the link just made, or null: its address is shown this once
     * @param held whether none can be made for now
     * @param now  decides what is over
     */
    public record View(
            Frame frame,
            Customer customer,
            List<AutoLoginLink> links,
            @Nullable IssuedLink made,
            boolean held,
            LinkSettings settings,
            Instant now) {

        public String path() {
            return "/admin/clientes/" + customer.id() + "/enlaces";
        }

        public boolean isLive(AutoLoginLink link) {
            return link.isLive(now);
        }

        /** What became of it; of one that was ended, why. */
        public String state(AutoLoginLink link) {
            LinkState state = link.state(now);
            return link.end() == null
                    ? frame.t("links.state." + state)
                    : frame.t("links.end." + link.end().why());
        }

        public String uses(AutoLoginLink link) {
            return link.lastUsed() == null
                    ? frame.t("links.unused")
                    : frame.texts().count("links.uses", link.uses()) + ", "
                            + frame.t("links.last", frame.texts().moment(link.lastUsed()));
        }

        public boolean mayVisit() {
            return frame.user() != null && frame.user().may(Permission.VISIT_PORTAL);
        }
    }

    Reply show(Exchange exchange) {
        return page(exchange, 200, null, false);
    }

    /** Answers with the link itself: it is stored nowhere, so no other page could show it. */
    Reply issue(Exchange exchange) {
        try {
            IssuedLink made =
                    links(exchange).issue(exchange.staff(), customer(exchange), exchange.isTicked("singleUse"));
            return page(exchange, 200, made, false);
        } catch (LinksOnHoldException held) {
            return page(exchange, 409, null, true);
        }
    }

    /** One, or all that the customer has. */
    Reply end(Exchange exchange) {
        Optional<LinkId> one = exchange.idField("link", LinkId::new);
        if (one.isPresent()) {
            links(exchange).end(exchange.staff(), customer(exchange), one.get());
        } else {
            links(exchange).endOfCustomer(exchange.staff(), customer(exchange));
        }
        return Reply.redirect(path(exchange) + "?done=" + (one.isPresent() ? "linkEnded" : "linksEnded"));
    }

    Reply toLinks(Exchange exchange) {
        return Reply.redirect(path(exchange));
    }

    private Reply page(Exchange exchange, int status, @Nullable IssuedLink made, boolean held) {
        Customer customer = links(exchange).customer(exchange.staff(), customer(exchange));
        List<AutoLoginLink> all = links(exchange).ofCustomer(exchange.staff(), customer.id());
        Frame frame = frames.frame(exchange, "links.title", "customers");
        LinkSettings settings = exchange.tenant().orElseThrow().settings().links();
        View view = new View(frame, customer, all, made, held, settings, frames.now());
        Content content = Pages.of("staff/links.jte", view);
        return made == null ? new Reply.Page(status, content) : new Reply.Scripted(status, content);
    }

    private static String path(Exchange exchange) {
        return "/admin/clientes/" + customer(exchange) + "/enlaces";
    }

    private static AutoLoginLinks links(Exchange exchange) {
        return exchange.portal().links();
    }

    private static CustomerId customer(Exchange exchange) {
        return exchange.id("customer", CustomerId::new);
    }
}
