package io.wispportal.web.preinstall;

import io.wispportal.document.IdentityDocumentKind;
import io.wispportal.web.http.Action;
import io.wispportal.web.http.Audience;
import io.wispportal.web.http.Method;
import io.wispportal.web.http.Route;
import io.wispportal.web.page.Frames;
import java.util.List;

/** The part of the route table for people who want the service (PRE-01). */
public final class RequestRoutes {

    private static final String FORM = "/solicitar-instalacion/{tenant}";

    private RequestRoutes() {}

    public static List<Route> of(Frames frames) {
        RequestPage page = new RequestPage(frames);
        return List.of(
                get("/i/{tenant}", page::shortcut),
                get(FORM, page::show),
                get(FORM + "/", page::show),
                new Route(
                        Method.POST,
                        FORM,
                        Audience.PORTAL,
                        page::send,
                        IdentityDocumentKind.values().length,
                        page::again),
                get(FORM + "/enviada", page::sent));
    }

    private static Route get(String pattern, Action action) {
        return new Route(Method.GET, pattern, Audience.PORTAL, action);
    }
}
