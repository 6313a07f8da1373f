package io.wispportal.web;

import io.wispportal.core.CustomerCaller;
import io.wispportal.core.Surroundings;
import io.wispportal.core.TimeOrderedIds;
import io.wispportal.core.key.PortalKeys;
import io.wispportal.core.notice.CustomerNetworks;
import io.wispportal.core.notice.NoticeCodes;
import io.wispportal.core.preinstall.StepArrangement;
import io.wispportal.core.tenant.PortalHosts;
import io.wispportal.service.ServiceId;
import io.wispportal.testing.InMemoryPortal;
import io.wispportal.testing.SettableClock;
import io.wispportal.testing.demo.DemoInstallation;
import io.wispportal.testing.demo.DemoRequests;
import io.wispportal.web.http.Front;
import io.wispportal.web.http.Route;
import io.wispportal.web.http.Routes;
import io.wispportal.web.http.TrustedProxies;
import io.wispportal.web.notice.StrayRequests;
import io.wispportal.web.page.Assets;
import io.wispportal.web.page.ErrorPages;
import io.wispportal.web.page.Frames;
import io.wispportal.web.wiring.PortalRoutes;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /** Where the demo's customers are known by their addresses: some of wispmega's, none of redrural's. */
    private static final Map<String, List<String>> NETWORKS = Map.of("wispmega", List.of("10.20.0.0/24"));

    private final PortalKeys keys = PortalKeys.generate();
    private final SettableClock clock;
    private final InMemoryPortal memory;
    private final DemoInstallation demo;
    private final Routes routes;
    private final ErrorPages errors;
    private final ServletServer server;
    private final List<ServletServer> others = new ArrayList<>();

    private TestPortal(
            SettableClock settable,
            Clock used,
            int port,
            Function<Frames, List<Route>> added,
            StepArrangement... steps) {
        clock = settable;
        memory = new InMemoryPortal(
                used, keys, new Surroundings(host -> List.of("127.0.0.1"), new CustomerNetworks(NETWORKS)), steps);
        demo = DemoInstallation.fill(memory.portal(), used, new TimeOrderedIds(used, new SecureRandom()));
        Assets assets = new Assets();
        Frames frames = new Frames(assets, used);
        routes = new Routes(Stream.concat(PortalRoutes.all(frames, assets).all().stream(), added.apply(frames).stream())
                .toList());
        errors = new ErrorPages(frames);
        server = serve(port, null);
    }

    /** On a free port, at {@link #START}. */
    public static TestPortal start() {
        SettableClock clock = SettableClock.at(START);
        return new TestPortal(clock, clock, 0, none -> List.of());
    }

    /** The same with steps of a test's own on the way to an installation. */
    public static TestPortal startWithSteps(StepArrangement... steps) {
        SettableClock clock = SettableClock.at(START);
        return new TestPortal(clock, clock, 0, none -> List.of(), steps);
    }

    /** The same with pages of a test's own beside the portal's. */
    static TestPortal startWith(Function<Frames, List<Route>> added) {
        SettableClock clock = SettableClock.at(START);
        return new TestPortal(clock, clock, 0, added);
    }

    /**
     * Another node over the same data and keys; ends with this portal.
     *
     * @param proxies whose X-Forwarded headers it believes
     * @return its port
     */
    public int startNode(String... proxies) {
        return added(serve(0, null, proxies));
    }

    /** The same for requests that a router of the tenant's sends here, whatever host they are for. */
    public int startNodeBehindRouters(String slug, String... proxies) {
        return added(serve(0, slug, proxies));
    }

    private int added(ServletServer node) {
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

    /** What routers put into the address of a customer's notice page, {@code noticeCode("luis@wispmega")}. */
    public String noticeCode(String name) {
        CustomerCaller customer = demo.customer(name);
        ServiceId service = demo.services(name).get(0).id();
        return new NoticeCodes(keys).of(customer.tenant(), service);
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

    private ServletServer serve(int port, @Nullable String noticeTenant, String... proxies) {
        PortalHosts hosts =
                new PortalHosts(PORTAL_HOST, STAFF_HOST, memory.portal().tenants());
        TrustedProxies trusted = new TrustedProxies(List.of(proxies));
        StrayRequests strays = new StrayRequests(memory.portal(), noticeTenant);
        return new ServletServer(
                new Front(memory.portal(), hosts, routes, trusted, errors::answer, errors.nowhere(), strays::lead),
                port);
    }

    /** @param args the port; 8087 if there is none */
    public static void main(String[] args) {
        int port = args.length == 0 ? 8087 : Integer.parseInt(args[0]);
        Clock clock = Clock.systemUTC();
        TestPortal portal = new TestPortal(SettableClock.at(START), clock, port, CaptchaSample::routes);
        DemoRequests.fill(
                portal.memory.portal(),
                portal.demo.staff("admin@wispmega"),
                clock,
                new TimeOrderedIds(clock, new SecureRandom()));
        System.out.println("http://localhost:" + port + "/ and http://admin.localhost:" + port + "/");
    }
}
