package io.wispportal.web.autologin;

import io.wispportal.web.http.Audience;
import io.wispportal.web.http.Method;
import io.wispportal.web.http.Reply;
import io.wispportal.web.http.Route;
import io.wispportal.web.page.Frames;
import java.util.List;

/** Links' part of the route table. The address of arrival is no code: those are longer. */
public final class AutoLoginRoutes {

    private AutoLoginRoutes() {}

    public static List<Route> of(Frames frames) {
        LinkPage link = new LinkPage(frames);
        return List.of(
                new Route(Method.GET, "/a/visita", Audience.PORTAL, exchange -> Reply.redirect("/")),
                new Route(Method.POST, "/a/visita", Audience.ARRIVING, link::arrive),
                new Route(Method.GET, "/a/{code}", Audience.PORTAL, link::show),
                new Route(Method.POST, "/a/{code}", Audience.PORTAL, link::open));
    }
}
