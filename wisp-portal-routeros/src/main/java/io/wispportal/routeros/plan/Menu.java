package io.wispportal.routeros.plan;

import java.util.ArrayList;
import java.util.List;

/** The menus of a router that hold rows of ours, in the order in which rows that belong together are made. */
public enum Menu {
    /** The switch of the web proxy; one row without an id. */
    PROXY("/ip/proxy", false, List.of(), List.of("enabled", "port")),
    /** What the web proxy allows and redirects; the first row that matches decides. */
    PROXY_ACCESS(
            "/ip/proxy/access",
            true,
            List.of(),
            List.of("src-address", "dst-address", "dst-port", "local-port", "dst-host", "path", "method", "action")),
    /** Translations of addresses; the first row of a chain that matches decides. */
    NAT(
            "/ip/firewall/nat",
            true,
            List.of(),
            List.of(
                    "chain",
                    "action",
                    "protocol",
                    "src-address",
                    "dst-address",
                    "dst-port",
                    "src-address-list",
                    "dst-address-list",
                    "to-addresses",
                    "to-ports")),
    /** What passes and what does not; the first row of a chain that matches decides. */
    FILTER(
            "/ip/firewall/filter",
            true,
            List.of(),
            List.of(
                    "chain",
                    "action",
                    "protocol",
                    "src-address",
                    "dst-address",
                    "dst-port",
                    "src-address-list",
                    "dst-address-list",
                    "connection-state",
                    "reject-with")),
    /** What a PPP login gets. */
    PPP_PROFILE(
            "/ppp/profile",
            false,
            List.of("name"),
            List.of("name", "address-list", "rate-limit", "local-address", "remote-address")),
    /** PPP logins: only their profile is ours to set, they are never made or removed. */
    PPP_SECRET("/ppp/secret", false, List.of("name"), List.of("name", "profile")),
    /** Speeds; ours have one address each, their order is left alone. */
    SIMPLE_QUEUE("/queue/simple", false, List.of("name"), List.of("name", "target", "max-limit")),
    /** Named sets of IPv4 addresses. */
    ADDRESS_LIST("/ip/firewall/address-list", false, List.of("list", "address"), List.of("list", "address")),
    /** Named sets of IPv6 addresses. */
    ADDRESS_LIST_6("/ipv6/firewall/address-list", false, List.of("list", "address"), List.of("list", "address"));

    private final String path;
    private final boolean ordered;
    private final List<String> key;
    private final List<String> managed;

    Menu(String path, boolean ordered, List<String> key, List<String> managed) {
        this.path = path;
        this.ordered = ordered;
        this.key = key;
        this.managed = managed;
    }

    /** As written before a command. */
    public String path() {
        return path;
    }

    /** Whether the position of a row decides what it does. */
    public boolean ordered() {
        return ordered;
    }

    /** The properties of which the router takes a combination once; empty if it takes all. */
    public List<String> key() {
        return key;
    }

    /** The properties that are ours to say in rows of ours; what we do not ask for is empty. */
    public List<String> managed(Dialect dialect) {
        if (this != PROXY_ACCESS) {
            return managed;
        }
        List<String> all = new ArrayList<>(managed);
        all.add(dialect.target());
        return List.copyOf(all);
    }
}
