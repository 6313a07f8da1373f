package io.wispportal.web.page;

import io.wispportal.web.http.Action;
import io.wispportal.web.http.Audience;
import io.wispportal.web.http.Method;
import io.wispportal.web.http.Reply;
import io.wispportal.web.http.Route;
import io.wispportal.web.signin.RecoveryPage;
import io.wispportal.web.signin.SignInPage;
import java.util.List;

/**
 * What portal and console share: signing in and out, style and colours. Who reloads the answer of a refused sign-in is
 * led to the form again.
 */
public final class SharedRoutes {

    private SharedRoutes() {}

    public static List<Route> of(Frames frames, Assets assets) {
        SignInPage signIn = new SignInPage(frames);
        RecoveryPage recovery = new RecoveryPage(frames);
        Action toFirstPage = exchange -> Reply.redirect("/");
        return List.of(
                new Route(Method.GET, "/", Audience.ANYBODY, signIn::show),
                new Route(Method.GET, "/entrar", Audience.ANYBODY, toFirstPage),
                new Route(Method.GET, "/salir", Audience.ANYBODY, toFirstPage),
                new Route(Method.POST, "/entrar", Audience.ANYBODY, signIn::enter),
                new Route(Method.POST, "/salir", Audience.LEAVING, signIn::leave),
                new Route(Method.GET, "/contrasena/olvidada", Audience.ANYBODY, recovery::show),
                new Route(Method.POST, "/contrasena/olvidada", Audience.ANYBODY, recovery::request),
                new Route(Method.GET, "/contrasena/olvidada/codigo", Audience.ANYBODY, recovery::toForm),
                new Route(Method.POST, "/contrasena/olvidada/codigo", Audience.ANYBODY, recovery::choose),
                new Route(Method.GET, "/assets/{version}/{file}", Audience.ANYBODY, assets::file),
                new Route(Method.GET, "/logo/{tenant}/{file}", Audience.PORTAL, Logos::file),
                new Route(Method.GET, "/marca/{file}", Audience.ANYBODY, assets::brand));
    }
}
