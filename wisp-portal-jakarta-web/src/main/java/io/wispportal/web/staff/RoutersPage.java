package io.wispportal.web.staff;

import io.wispportal.core.router.RouterOverview;
import io.wispportal.router.RouterId;
import io.wispportal.staff.Permission;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import java.util.List;

/** {@code /admin/routers}: the tenant's routers, and how the work on each goes (STA-06, NOT-07). */
public final class RoutersPage {

    static final String PATH = "/admin/routers";

    private final Frames frames;

    public RoutersPage(Frames frames) {
        this.frames = frames;
    }

    /** What {@code staff/routers.jte} shows. */
    public record View(Frame frame, List<Row> rows, boolean manages) {

        /** How many somebody should look at. */
        public long troubled() {
            return rows.stream().filter(row -> row.health().isTrouble()).count();
        }
    }

    /** One of them. */
    public record Row(RouterOverview overview, ShownHealth health) {

        public RouterId id() {
            return overview.router().id();
        }
    }

    public Reply show(Exchange exchange) {
        Frame frame = frames.frame(exchange, "routers.title", "routers");
        List<Row> rows = exchange.portal().routerDesk().all(exchange.staff()).stream()
                .map(overview -> new Row(overview, health(frame, overview)))
                .toList();
        View view = new View(frame, rows, exchange.staff().may(Permission.MANAGE_ROUTERS));
        return Reply.page(Pages.of("staff/routers.jte", view));
    }

    private ShownHealth health(Frame frame, RouterOverview overview) {
        return new ShownHealth(overview.router(), overview.status(), frame.texts(), frames.now());
    }
}
