package io.wispportal.web;

import io.wispportal.core.TimeOrderedIds;
import io.wispportal.core.tenant.PortalHosts;
import io.wispportal.testing.InMemoryPortal;
import io.wispportal.testing.SettableClock;
import io.wispportal.testing.demo.DemoInstallation;
import io.wispportal.web.http.Front;
import io.wispportal.web.http.Routes;
import io.wispportal.web.http.TrustedProxies;
import io.wispportal.web.page.Assets;
import io.wispportal.web.page.ErrorPages;
import io.wispportal.web.page.Frames;
import io.wispportal.web.wiring.PortalRoutes;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * The demo installation in memory, behind a servlet container on a loopback port. {@code main} starts it for looking at
 * its pages in a browser.
 *
 * <p>Mutable state: the nodes started beside the first.
 */
public final class TestPortal implements AutoCloseable {

    /** When the tests' portals begin: half past ten on a Monday in Mexico. */
    public static final String START = "2026-11-23T16:30:00Z";

    private static final String PORTAL_HOST = "localhost";
    private static final String STAFF_HOST = "admin.localhost";
    private static final String DOMAIN = "clientes.wispmega.localhost";

    private final SettableClock clock;
    private final InMemoryPortal memory;
    private final DemoInstallation demo;
    private final Routes routes;
    private final ErrorPages errors;
    private final ServletServer server;
    private final List<ServletServer> others = new ArrayList<>();

    private TestPortal(SettableClock settable, Clock used, int port) {
        clock = settable;
        memory = new InMemoryPortal(used);
        demo = DemoInstallation.fill(memory.portal(), used, new TimeOrderedIds(used, new SecureRandom()));
        Assets assets = new Assets();
        Frames frames = new Frames(assets, used);
        routes = PortalRoutes.all(frames, assets);
        errors = new ErrorPages(frames);
        server = serve(port);
    }

    /** On a free port, at {@link #START}. */
    public static TestPortal start() {
        SettableClock clock = SettableClock.at(START);
        return new TestPortal(clock, clock, 0);
    }

    /**
     * Another node over the same data and keys; ends with this portal.
     *
     * @param proxies whose X-Forwarded headers it believes
     * @return its port
     */
    public int startNode(String... proxies) {
        ServletServer node = serve(0, proxies);
        others.add(node);
        return node.port();
    }

    public int port() {
        return server.port();
    }

    /** Somebody's browser on the default portal host. */
    public Visitor visitor() {
        return new Visitor(server.port(), PORTAL_HOST);
    }

    /** Somebody's browser on the domain of {@code wispmega}. */
    public Visitor visitorOfDomain() {
        return new Visitor(server.port(), DOMAIN);
    }

    /** Somebody's browser on the staff host. */
    public Visitor staffVisitor() {
        return new Visitor(server.port(), STAFF_HOST);
    }

    /** Somebody's browser on any host. */
    public Visitor visitorOf(String host) {
        return new Visitor(server.port(), host);
    }

    /** A signed-in customer, {@code customer("ana@wispmega")}. */
    public Visitor customer(String name) {
        return visitor().signedIn(name, name.substring(name.indexOf('@') + 1) + "-2026");
    }

    /** A signed-in staff member, {@code staff("caja@wispmega")}. */
    public Visitor staff(String name) {
        return staffVisitor().signedIn(name, DemoInstallation.STAFF_PASSWORD);
    }

    /** What stands behind the pages; in memory, nothing runs until {@code ringDueAlarms}. */
    public InMemoryPortal memory() {
        return memory;
    }

    public DemoInstallation demo() {
        return demo;
    }

    public SettableClock clock() {
        return clock;
    }

    public Routes routes() {
        return routes;
    }

    @Override
    public void close() {
        others.forEach(ServletServer::close);
        server.close();
    }

    private ServletServer serve(int port, String... proxies) {
        PortalHosts hosts =
                new PortalHosts(PORTAL_HOST, STAFF_HOST, memory.portal().tenants());
        TrustedProxies trusted = new TrustedProxies(List.of(proxies));
        return new ServletServer(
                new Front(memory.portal(), hosts, routes, trusted, errors::answer, errors.nowhere()), port);
    }

    /** @param args the port; 8087 if there is none */
    public static void main(String[] args) {
        int port = args.length == 0 ? 8087 : Integer.parseInt(args[0]);
        new TestPortal(SettableClock.at(START), Clock.systemUTC(), port);
        System.out.println("http://localhost:" + port + "/ and http://admin.localhost:" + port + "/");
    }
}
