package io.wispportal.web.notice;

import io.wispportal.NotFoundException;
import io.wispportal.core.router.PortalSites;
import io.wispportal.notice.NoticeKind;
import io.wispportal.web.http.Action;
import io.wispportal.web.http.Audience;
import io.wispportal.web.http.Method;
import io.wispportal.web.http.Route;
import io.wispportal.web.http.UnreadableRequestException;
import io.wispportal.web.page.Frames;
import java.util.ArrayList;
import java.util.List;

/** The part of the route table that routers and devices behind them know. */
public final class NoticeRoutes {

    private static final String READ = "/aviso/visto/{tenant}";

    private NoticeRoutes() {}

    public static List<Route> of(Frames frames) {
        NoticeScreen screen = new NoticeScreen(frames);
        List<Route> routes = new ArrayList<>();
        for (NoticeKind kind : NoticeKind.values()) {
            routes.add(get(PortalSites.path(kind) + "/{tenant}", screen, exchange -> screen.show(exchange, kind)));
        }
        routes.add(get(READ, screen, screen::done));
        routes.add(new Route(Method.POST, READ, Audience.LED_BY_ROUTER, orMissing(screen, screen::read)));
        routes.add(get("/captive-portal/api/{tenant}", screen, new CaptivePortal()::state));
        return List.copyOf(routes);
    }

    private static Route get(String pattern, NoticeScreen screen, Action action) {
        return new Route(Method.GET, pattern, Audience.LED_BY_ROUTER, orMissing(screen, action));
    }

    /** The portal's own error page would load its style and set a cookie. */
    private static Action orMissing(NoticeScreen screen, Action action) {
        return exchange -> {
            try {
                return action.answer(exchange);
            } catch (NotFoundException | UnreadableRequestException missing) {
                return screen.missing();
            }
        };
    }
}
