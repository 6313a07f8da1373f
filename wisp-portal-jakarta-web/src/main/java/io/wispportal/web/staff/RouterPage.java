package io.wispportal.web.staff;

import io.wispportal.core.router.OpenService;
import io.wispportal.core.router.RouterDesk;
import io.wispportal.core.router.RouterOverview;
import io.wispportal.router.Router;
import io.wispportal.router.RouterId;
import io.wispportal.staff.Permission;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import java.util.List;

/** {@code /admin/routers/{router}}: how the work on one router goes, and what waits for it (NOT-07). */
public final class RouterPage {

    private final Frames frames;

    public RouterPage(Frames frames) {
        this.frames = frames;
    }

    /**
     * What {@code staff/router.jte} shows.
     *
     * @param open services that wait, not all if they are many
     */
    public record View(
            Frame frame, RouterOverview overview, ShownHealth health, List<OpenService> open, boolean manages) {

        public Router router() {
            return overview.router();
        }

        public String path() {
            return RouterPage.path(router().id());
        }

        /** How many that wait are not listed. */
        public int more() {
            return overview.open() - open.size();
        }
    }

    public Reply show(Exchange exchange) {
        RouterOverview overview = desk(exchange).one(exchange.staff(), id(exchange));
        Frame frame = frames.titled(
                exchange, frames.texts(exchange), overview.router().name(), "routers");
        View view = new View(
                frame,
                overview,
                new ShownHealth(overview.router(), overview.status(), frame.texts(), frames.now()),
                desk(exchange).open(exchange.staff(), id(exchange)),
                exchange.staff().may(Permission.MANAGE_ROUTERS));
        return Reply.page(Pages.of("staff/router.jte", view));
    }

    /** Also from the plan, whose form says that much may be removed. */
    public Reply tryNow(Exchange exchange) {
        desk(exchange).tryNow(exchange.staff(), id(exchange), exchange.isTicked("removals"));
        return Reply.redirect(path(id(exchange)) + "?done=routerTried");
    }

    /** Where a form was posted to is no page of its own. */
    public Reply toRouter(Exchange exchange) {
        return Reply.redirect(path(id(exchange)));
    }

    static String path(RouterId id) {
        return RoutersPage.PATH + "/" + id;
    }

    static RouterId id(Exchange exchange) {
        return exchange.id("router", RouterId::new);
    }

    private static RouterDesk desk(Exchange exchange) {
        return exchange.portal().routerDesk();
    }
}
