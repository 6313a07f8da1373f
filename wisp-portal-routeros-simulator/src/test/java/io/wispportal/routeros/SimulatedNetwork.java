package io.wispportal.routeros;

import io.wispportal.notice.NoticeKind;
import io.wispportal.router.NoticeSettings;
import io.wispportal.router.NoticeStrategy;
import io.wispportal.router.Router;
import io.wispportal.router.RouterAccess;
import io.wispportal.router.RouterId;
import io.wispportal.routeros.simulator.CustomerWeb;
import io.wispportal.routeros.simulator.RouterSimulator;
import io.wispportal.routeros.simulator.RouterVersion;
import io.wispportal.routeros.simulator.Seen;
import io.wispportal.routeros.simulator.SimulatorSettings;
import io.wispportal.tenant.TenantId;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A simulated router and how the portal gets in. */
record SimulatedNetwork(RouterSimulator simulator, RouterAccess access) implements AutoCloseable {

    private static final String USER = "portal";
    static final String PASSWORD = "secreto";
    private static final String PORTAL = "203.0.113.7";

    static SimulatedNetwork start(RouterVersion version, NoticeStrategy strategy) {
        RouterSimulator simulator = RouterSimulator.start(SimulatorSettings.builder()
                .version(version)
                .user(USER, PASSWORD, "full")
                .resolver(name -> List.of(PORTAL))
                .build());
        return new SimulatedNetwork(simulator, access(simulator.port(), PASSWORD, NoticeSettings.of(strategy)));
    }

    static RouterAccess access(int port, String password, NoticeSettings notices) {
        Router router = new Router(
                new RouterId(UUID.randomUUID()), "Norte", "127.0.0.1", port, false, null, USER, null, notices, true, 0);
        return new RouterAccess(new TenantId(UUID.randomUUID()), router, password);
    }

    /** Where a router without a web proxy leads, is not told by kind: its lists do. */
    Optional<NoticeKind> shown(String address) {
        Seen seen = new CustomerWeb(simulator, name -> List.of()).open(address, URI.create("http://example.com/"));
        return switch (seen.kind()) {
            case REDIRECTED ->
                Stream.of(NoticeKind.values())
                        .filter(kind ->
                                seen.where().contains("/aviso/" + kind.name().charAt(0)))
                        .findFirst();
            case SENT_TO -> seen.where().equals(PORTAL + ":80") ? listed(address) : Optional.empty();
            case PASSED, DENIED, REJECTED, DROPPED -> Optional.empty();
        };
    }

    private Optional<NoticeKind> listed(String address) {
        return Stream.of(NoticeKind.values())
                .filter(kind -> rows("/ip/firewall/address-list").stream()
                        .anyMatch(row -> address.equals(row.get("address"))
                                && row.getOrDefault("list", "").endsWith(code(kind))))
                .findFirst();
    }

    private static String code(NoticeKind kind) {
        return switch (kind) {
            case SUSPENSION -> "-susp";
            case PAYMENT -> "-pay";
            case CUSTOM -> "-note";
            case MAINTENANCE -> "-maint";
        };
    }

    List<Map<String, String>> rows(String menu) {
        return simulator.rows(menu);
    }

    boolean mentions(String domain) {
        return Stream.of("/ip/proxy/access", "/ip/firewall/address-list", "/ip/firewall/nat", "/ip/firewall/filter")
                .flatMap(menu -> rows(menu).stream())
                .anyMatch(row -> row.toString().contains(domain));
    }

    @Override
    public void close() {
        simulator.close();
    }
}
