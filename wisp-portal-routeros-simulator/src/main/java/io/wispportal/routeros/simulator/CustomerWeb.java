package io.wispportal.routeros.simulator;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What customers behind the router see of the web, by the rules that are on it now: NAT, filter and web proxy. So a test
 * tells not only that rules were written, but what they do.
 */
public final class CustomerWeb {

    private static final String DSTNAT = "dstnat";

    private final RouterSimulator router;
    private final NameResolver names;

    /** @param names the DNS that customers ask; what it does not know is somewhere in the Internet */
    public CustomerWeb(RouterSimulator router, NameResolver names) {
        this.router = router;
        this.names = names;
    }

    /**
     * What becomes of one request.
     *
     * @param source the customer's IPv4 address
     * @param page   {@code http} or {@code https}
     */
    public Seen open(String source, URI page) {
        Packet packet = new Packet(source, address(page.getHost()), port(page));
        Optional<Map<String, String>> rule = first("/ip/firewall/nat", DSTNAT, packet);
        return switch (rule.map(row -> row.getOrDefault("action", "")).orElse("accept")) {
            case "redirect" ->
                proxied(packet, page, Integer.parseInt(rule.orElseThrow().getOrDefault("to-ports", "0")));
            case "dst-nat" -> sent(packet, rule.orElseThrow());
            default -> through(packet, Seen.of(Seen.Kind.PASSED));
        };
    }

    private Seen proxied(Packet packet, URI page, int port) {
        WebProxy proxy = new WebProxy(router.rows("/ip/proxy").get(0), router.rows("/ip/proxy/access"));
        if (!proxy.listensOn(port) || "https".equals(page.getScheme())) {
            return Seen.of(Seen.Kind.REJECTED); // the proxy speaks no TLS
        }
        String path = page.getPath().isEmpty() ? "/" : page.getPath();
        return filtered(
                "input", packet.to("127.0.0.1", port), proxy.answer(packet.source(), page.getHost(), path, port));
    }

    private Seen sent(Packet packet, Map<String, String> rule) {
        String address = rule.getOrDefault("to-addresses", packet.destination());
        String ports = rule.getOrDefault("to-ports", "");
        int port = ports.isEmpty() ? packet.port() : Integer.parseInt(ports);
        return through(packet.to(address, port), new Seen(Seen.Kind.SENT_TO, address + ":" + port));
    }

    private Seen through(Packet packet, Seen otherwise) {
        return filtered("forward", packet, otherwise);
    }

    private Seen filtered(String chain, Packet packet, Seen otherwise) {
        return switch (first("/ip/firewall/filter", chain, packet)
                .map(row -> row.getOrDefault("action", ""))
                .orElse("accept")) {
            case "drop" -> Seen.of(Seen.Kind.DROPPED);
            case "reject" -> Seen.of(Seen.Kind.REJECTED);
            default -> otherwise;
        };
    }

    private Optional<Map<String, String>> first(String menu, String chain, Packet packet) {
        PacketMatch match = new PacketMatch(router.rows("/ip/firewall/address-list"));
        return router.rows(menu).stream()
                .filter(row -> match.matches(row, chain, packet) && isFinal(row))
                .findFirst();
    }

    /** @throws IllegalStateException at an action that is not known here: a guess would tell what no router does */
    private static boolean isFinal(Map<String, String> row) {
        String action = row.getOrDefault("action", "");
        return switch (action) {
            case "accept", "drop", "reject", "redirect", "dst-nat" -> true;
            case "log", "passthrough", "add-src-to-address-list", "add-dst-to-address-list", "fasttrack-connection" ->
                false;
            default -> throw new IllegalStateException("what a rule with action=" + action + " does is not known here");
        };
    }

    private String address(String host) {
        List<String> known = Ipv4.isAddress(host) ? List.of(host) : names.addresses(host);
        return known.stream().filter(Ipv4::isAddress).findFirst().orElse("198.51.100.1");
    }

    private static int port(URI page) {
        int usual = "https".equals(page.getScheme()) ? 443 : 80;
        return page.getPort() < 0 ? usual : page.getPort();
    }
}
