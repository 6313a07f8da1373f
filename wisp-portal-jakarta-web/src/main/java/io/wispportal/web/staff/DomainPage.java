package io.wispportal.web.staff;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.router.PortalMove;
import io.wispportal.core.router.RouterLook;
import io.wispportal.tenant.Tenant;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import io.wispportal.web.page.Problems;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code /admin/dominio}: the portal moves to another domain, and every router with it (NOT-04). */
public final class DomainPage {

    static final String PATH = "/admin/dominio";
    static final String SECTION = "settings";

    private final Frames frames;

    public DomainPage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code staff/domain.jte} shows.
     *
     * @param address where the portal is now
     * @param own     whether that is a domain of the tenant's own
     * @param raced   whether somebody else was quicker
     */
    public record View(Frame frame, String address, boolean own, String domain, Problems problems, boolean raced) {}

    /**
     * What {@code staff/domain-plan.jte} shows.
     *
     * @param from the domain that it has now, empty for none
     */
    public record Plan(Frame frame, String from, String domain, List<Row> rows) {

        /** How many could not be read now. */
        public long unread() {
            return rows.stream().filter(row -> row.plan() == null).count();
        }
    }

    /**
     * One router of a plan.
     *
     * @param plan null: it could not be read
     */
    public record Row(RouterLook look, @Nullable ShownPlan plan) {

        public String path() {
            return RouterPage.path(look.router().id());
        }
    }

    public Reply show(Exchange exchange) {
        return form(exchange, 200, "", Problems.NONE, false);
    }

    public Reply plan(Exchange exchange) {
        String from = domain(portalMove(exchange).current(exchange.staff()));
        if (!exchange.isTicked("domain")) {
            return Reply.redirect(PATH);
        }
        String domain = exchange.field("domain").toLowerCase(Locale.ROOT);
        try {
            List<Row> rows = portalMove(exchange).plan(exchange.staff(), domain).stream()
                    .map(look -> new Row(look, ShownPlan.of(look)))
                    .toList();
            Frame frame = frames.frame(exchange, "domain.plan.title", SECTION);
            return Reply.page(Pages.of("staff/domain-plan.jte", new Plan(frame, from, domain, rows)));
        } catch (InvalidInputException refused) {
            return form(exchange, 422, domain, problems(exchange, refused), false);
        }
    }

    public Reply move(Exchange exchange) {
        String domain = exchange.field("domain").toLowerCase(Locale.ROOT);
        try {
            portalMove(exchange).move(exchange.staff(), exchange.field("from"), domain);
            return Reply.redirect(PATH + "/avance?done=portalMoved");
        } catch (InvalidInputException refused) {
            return form(exchange, 422, domain, problems(exchange, refused), false);
        } catch (ConcurrentChangeException raced) {
            return form(exchange, 409, domain, Problems.NONE, true);
        }
    }

    private Reply form(Exchange exchange, int status, String domain, Problems problems, boolean raced) {
        Tenant tenant = portalMove(exchange).current(exchange.staff());
        Frame frame = frames.frame(exchange, "domain.title", SECTION);
        View view = new View(frame, address(exchange, tenant), tenant.domain() != null, domain, problems, raced);
        return new Reply.Page(status, Pages.of("staff/domain.jte", view));
    }

    private Problems problems(Exchange exchange, InvalidInputException refused) {
        return ConsoleProblems.of(frames.texts(exchange), refused.errors());
    }

    static String address(Exchange exchange, Tenant tenant) {
        return exchange.portal().noticePages().portal(tenant);
    }

    private static String domain(Tenant tenant) {
        return Objects.requireNonNullElse(tenant.domain(), "");
    }

    private static PortalMove portalMove(Exchange exchange) {
        return exchange.portal().portalMove();
    }
}
