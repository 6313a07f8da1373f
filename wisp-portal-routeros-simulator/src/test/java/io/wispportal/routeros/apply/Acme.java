package io.wispportal.routeros.apply;

import io.wispportal.routeros.client.NativeTransport;
import io.wispportal.routeros.plan.Planner;
import io.wispportal.routeros.plan.Portal;
import io.wispportal.routeros.plan.Strategy;
import io.wispportal.routeros.simulator.RouterSimulator;
import io.wispportal.routeros.simulator.RouterVersion;
import io.wispportal.routeros.simulator.SimulatorSettings;
import io.wispportal.routeros.transport.RouterLogin;
import io.wispportal.routeros.transport.RouterTransport;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The tenant whose routers the tests work on. */
final class Acme {

    static final String HOST = "portal.acme.example";
    static final Portal PORTAL = Portal.named(HOST, "203.0.113.10");
    static final RouterTransport TRANSPORT = new NativeTransport(16);

    private static final byte[] KEY = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final String USER = "portal";
    private static final String PASSWORD = "secreto";

    private Acme() {}

    static RouterConvergence convergence(RouterTransport transport) {
        return new RouterConvergence(transport, new Planner("acme", KEY), Clock.systemUTC());
    }

    static RouterSimulator router(RouterVersion version) {
        return router(version, "full");
    }

    static RouterSimulator router(RouterVersion version, String group) {
        return RouterSimulator.start(SimulatorSettings.builder()
                .version(version)
                .user(USER, PASSWORD, group)
                .resolver(Acme::addresses)
                .build());
    }

    static RouterLogin login(RouterSimulator router) {
        return new RouterLogin(router.host(), router.port(), null, USER, PASSWORD);
    }

    /** What the world's DNS knows of the portal. */
    static List<String> addresses(String name) {
        return name.equals(HOST) ? List.of("203.0.113.10") : List.of();
    }

    /** Each version with each strategy that needs no PPP. */
    static Stream<Arguments> everywhere() {
        return Stream.of(RouterVersion.values())
                .flatMap(version -> Stream.of(
                                Strategy.PROXY_PER_CUSTOMER, Strategy.PROXY_PER_KIND, Strategy.DSTNAT_PORTAL)
                        .map(strategy -> Arguments.of(version, strategy)));
    }
}
