package io.wispportal.web.http;

import io.wispportal.NotFoundException;
import io.wispportal.core.WispPortal;
import io.wispportal.core.session.SessionClaims;
import io.wispportal.core.session.SessionOverException;
import io.wispportal.core.tenant.PortalHosts;
import io.wispportal.core.tenant.Site;
import io.wispportal.tenant.Tenant;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the front servlet decides with: hosts, routes, sessions, form tokens, error pages. */
public final class Front {

    /** Where customers choose their own password. */
    private static final String PASSWORD = "/contrasena";

    private final WispPortal portal;
    private final Callers callers;
    private final Routes routes;
    private final BiFunction<Exchange, Exception, Reply> errorPages;
    private final Reply nowhere;
    private final Function<Client, Optional<String>> strays;

    /**
     * @param nowhere what hosts that are not ours answer, on every path
     * @param strays  where such requests are led instead, an address of ours; empty: nowhere
     */
    public Front(
            WispPortal portal,
            PortalHosts hosts,
            Routes routes,
            TrustedProxies proxies,
            BiFunction<Exchange, Exception, Reply> errorPages,
            Reply nowhere,
            Function<Client, Optional<String>> strays) {
        this.portal = portal;
        this.callers = new Callers(portal, hosts, proxies);
        this.routes = routes;
        this.errorPages = errorPages;
        this.nowhere = nowhere;
        this.strays = strays;
    }

    public Routes routes() {
        return routes;
    }

    /** Who sends a request, for whatever the application answers with besides the portal's pages. */
    public Callers callers() {
        return callers;
    }

    Site siteOf(HttpServletRequest request) {
        return callers.site(request);
    }

    /**
     * For how long browsers shall come over https only; empty on http, where they ignore it, and on hosts that are not
     * ours. On a tenant's own domain five minutes: how long it has been there is not known, and one that moves away or
     * loses its certificate must not be out of reach for a year. Never for subdomains, they are somebody else's.
     */
    Optional<String> strictTransport(HttpServletRequest request, Site site) {
        if (site.kind() == Site.Kind.UNKNOWN || !callers.client(request).secure()) {
            return Optional.empty();
        }
        return Optional.of(site.tenant().isPresent() ? "max-age=300" : "max-age=31536000");
    }

    Optional<Routes.Match> find(Method method, HttpServletRequest request) {
        return routes.find(method, request.getRequestURI());
    }

    Exchange exchange(
            HttpServletRequest request, HttpServletResponse response, Site site, Routes.@Nullable Match match) {
        Client client = callers.client(request);
        Cookies cookies = new Cookies(request, client.secure());
        boolean led = match != null && match.route().audience() == Audience.LED_BY_ROUTER;
        SessionClaims claims = led ? null : callers.claims(cookies, site).orElse(null);
        Browser browser = new Browser(cookies, response, portal, claims);
        Map<String, String> names = match == null ? Map.of() : match.names();
        return new Exchange(request, portal, site, client, browser, names);
    }

    /** Runs the action if everything before it holds. */
    Reply checked(Exchange exchange, HttpServletRequest request, Routes.@Nullable Match match) throws IOException {
        if (match == null || !answersOn(match.route().audience(), exchange.site())) {
            throw new NotFoundException("page", LoggedPath.of(request.getRequestURI()));
        }
        Route route = match.route();
        checkAudience(route.audience(), exchange);
        if (mustChooseFirst(exchange, route)) {
            return Reply.redirect(PASSWORD);
        }
        return route.method() == Method.POST
                ? posted(exchange, request, route)
                : route.action().answer(exchange);
    }

    /** Whoever must choose an own password does nothing else before, but sign out (CRE-08). */
    private static boolean mustChooseFirst(Exchange exchange, Route route) {
        return switch (route.audience()) {
            case CUSTOMER, CUSTOMER_IN_ONE_QUERY ->
                exchange.claims().mustChoose() && !route.pattern().equals(PASSWORD);
            case MACHINES, ANYBODY, PORTAL, LED_BY_ROUTER, LEAVING, ARRIVING, STAFF -> false;
        };
    }

    Reply nowhere() {
        return nowhere;
    }

    /**
     * Where whoever asks for a host that is not ours, or no longer, goes on, with GET whatever was sent; empty: nowhere, or
     * it is answered here. What routers lead to is answered on a former domain too: with those that have not followed yet,
     * customers may reach nothing else.
     */
    Optional<Reply> away(HttpServletRequest request, Site site, Routes.@Nullable Match match) {
        boolean asks = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return elsewhere(request, site, match).map(address -> new Reply.Away(asks ? 302 : 303, address));
    }

    private Optional<String> elsewhere(HttpServletRequest request, Site site, Routes.@Nullable Match match) {
        boolean led = match != null && match.route().audience() == Audience.LED_BY_ROUTER;
        return switch (site.kind()) {
            case UNKNOWN -> strays.apply(callers.client(request));
            case FORMER -> site.tenant().filter(tenant -> !led).map(tenant -> moved(request, tenant));
            case PORTAL, STAFF -> Optional.empty();
        };
    }

    private String moved(HttpServletRequest request, Tenant tenant) {
        String query = request.getQueryString();
        return portal.noticePages().portal(tenant) + request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    Reply errorPage(Exchange exchange, Exception refused) {
        return errorPages.apply(exchange, refused);
    }

    /** On to sign-in, told why; the way leads back afterwards to the form that was sent in vain, or the page asked for. */
    Reply signInAgain(Exchange exchange, Route route) {
        boolean visit = exchange.browser().isVisit();
        boolean ended = exchange.browser().dismiss();
        if (route.audience() == Audience.LEAVING) {
            return Reply.redirect("/?sesion=cerrada");
        }
        if (route.method() == Method.POST) {
            return Reply.redirect("/?sesion=perdida" + after(exchange));
        }
        if (visit) {
            return Reply.redirect("/?sesion=visita"); // the member has no password of the customer to go on with
        }
        return Reply.redirect(ended ? "/?sesion=terminada" + after(exchange) : "/");
    }

    private static String after(Exchange exchange) {
        return "&a=" + URLEncoder.encode(exchange.path(), StandardCharsets.UTF_8);
    }

    private static boolean answersOn(Audience audience, Site site) {
        return switch (audience) {
            case MACHINES, ANYBODY, LEAVING -> true;
            case LED_BY_ROUTER -> site.kind() == Site.Kind.PORTAL || site.kind() == Site.Kind.FORMER;
            case PORTAL, ARRIVING, CUSTOMER, CUSTOMER_IN_ONE_QUERY -> site.kind() == Site.Kind.PORTAL;
            case STAFF -> site.kind() == Site.Kind.STAFF;
        };
    }

    /** @throws SessionOverException unless the right person is signed in */
    private static void checkAudience(Audience audience, Exchange exchange) {
        switch (audience) {
            case MACHINES, ANYBODY, PORTAL, LED_BY_ROUTER, ARRIVING -> {}
            case CUSTOMER -> exchange.customer();
            case CUSTOMER_IN_ONE_QUERY -> exchange.claims();
            case LEAVING -> checkSignedIn(exchange);
            case STAFF -> exchange.staff();
        }
    }

    /** Signing out a second time is nothing to do, nor to note. */
    private static void checkSignedIn(Exchange exchange) {
        if (exchange.site().kind() == Site.Kind.STAFF) {
            exchange.staff();
        } else {
            exchange.customer();
        }
    }

    /** What a page of another host sends is not even shown again. */
    private Reply posted(Exchange exchange, HttpServletRequest request, Route route) throws IOException {
        if (route.audience() == Audience.ARRIVING) {
            checkArrival(exchange, request);
            return route.action().answer(exchange);
        }
        if (route.audience() == Audience.LED_BY_ROUTER) {
            exchange.admitForm(0); // no session to abuse; what the form may do, its code says
            return route.action().answer(exchange);
        }
        if (!PostCheck.isSameOrigin(request)) {
            throw new ExpiredFormException();
        }
        exchange.admitForm(route.files());
        if (exchange.browser().accepts(exchange.field("form-token"))) {
            return route.action().answer(exchange);
        }
        if (route.again() == null) {
            throw new ExpiredFormException();
        }
        return route.again().answer(exchange);
    }

    /** Only the console leads here; no page of the portal, which carries a token of its own, and no other site. */
    private void checkArrival(Exchange exchange, HttpServletRequest request) throws IOException {
        boolean fromConsole = PostCheck.originHost(request)
                .filter(host -> callers.site(host).kind() == Site.Kind.STAFF)
                .isPresent();
        if (!fromConsole) {
            throw new ExpiredFormException();
        }
        exchange.admitForm(0);
    }
}
