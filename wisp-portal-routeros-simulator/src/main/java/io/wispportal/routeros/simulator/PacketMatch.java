package io.wispportal.routeros.simulator;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which rows of NAT and filter a packet of TCP matches. What is asked is of a new connection. */
final class PacketMatch {

    private static final Set<String> NO_MATCHERS = Set.of(
            ".id",
            "chain",
            "action",
            "comment",
            "disabled",
            "dynamic",
            "invalid",
            "to-addresses",
            "to-ports",
            "reject-with",
            "log",
            "log-prefix",
            "bytes",
            "packets");

    private final List<Map<String, String>> lists;

    /** @param lists the rows of {@code /ip/firewall/address-list} */
    PacketMatch(List<Map<String, String>> lists) {
        this.lists = lists;
    }

    boolean matches(Map<String, String> row, String chain, Packet packet) {
        return chain.equals(row.get("chain"))
                && !isOff(row)
                && row.entrySet().stream()
                        .filter(property -> !NO_MATCHERS.contains(property.getKey()))
                        .allMatch(property -> fits(property.getKey(), property.getValue(), packet));
    }

    static boolean isOff(Map<String, String> row) {
        return "true".equals(row.get("disabled"));
    }

    private boolean fits(String matcher, String value, Packet packet) {
        boolean negated = value.startsWith("!");
        String plain = negated ? value.substring(1) : value;
        return switch (matcher) {
            case "protocol" -> plain.equals("tcp") != negated;
            case "dst-port" -> holds(plain, packet.port()) != negated;
            case "src-address" -> covers(plain, packet.source()) != negated;
            case "dst-address" -> covers(plain, packet.destination()) != negated;
            case "src-address-list" -> isIn(plain, packet.source()) != negated;
            case "dst-address-list" -> isIn(plain, packet.destination()) != negated;
            case "connection-state" -> Arrays.asList(plain.split(",")).contains("new") != negated;
            default -> value.isEmpty() || unknown(matcher, value);
        };
    }

    private static boolean unknown(String matcher, String value) {
        throw new IllegalStateException("what a rule with " + matcher + "=" + value + " matches is not known here");
    }

    private boolean isIn(String list, String address) {
        return lists.stream()
                .filter(row -> list.equals(row.get("list")) && !isOff(row))
                .anyMatch(row -> covers(row.getOrDefault("address", ""), address));
    }

    /** {@code 80}, {@code 80,443} or {@code 8000-8100}. */
    static boolean holds(String ports, int port) {
        return Arrays.stream(ports.split(",")).anyMatch(each -> {
            String[] ends = each.strip().split("-", 2);
            return port >= Integer.parseInt(ends[0]) && port <= Integer.parseInt(ends[ends.length - 1]);
        });
    }

    /** Whether an address is one of an address, a prefix or a range; a name covers nothing by itself. */
    static boolean covers(String network, String address) {
        String[] range = network.split("-", 2);
        if (range.length == 2 && Ipv4.isAddress(range[0]) && Ipv4.isAddress(range[1])) {
            long number = Ipv4.parse(address);
            return Ipv4.parse(range[0]) <= number && number <= Ipv4.parse(range[1]);
        }
        String[] prefix = network.split("/", 2);
        if (!Ipv4.isAddress(prefix[0])) {
            return false;
        }
        int length = prefix.length == 2 ? Integer.parseInt(prefix[1]) : 32;
        return Ipv4.prefix(Ipv4.parse(prefix[0]), length).equals(Ipv4.prefix(Ipv4.parse(address), length));
    }
}
