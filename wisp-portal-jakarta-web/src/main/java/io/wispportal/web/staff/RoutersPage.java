package io.wispportal.web.staff;

import io.wispportal.router.Router;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.Reply;
import io.wispportal.web.page.Frame;
import io.wispportal.web.page.Frames;
import io.wispportal.web.page.Pages;
import java.util.List;

/** {@code /admin/routers}: the tenant's routers (STA-06). */
public final class RoutersPage {

    static final String PATH = "/admin/routers";

    private final Frames frames;

    public RoutersPage(Frames frames) {
        this.frames = frames;
    }

    /** What {@code staff/routers.jte} shows. */
    public record View(Frame frame, List<Router> routers) {}

    public Reply show(Exchange exchange) {
        List<Router> routers = exchange.portal().routers().all(exchange.staff());
        return Reply.page(
                Pages.of("staff/routers.jte", new View(frames.frame(exchange, "routers.title", "routers"), routers)));
    }
}
