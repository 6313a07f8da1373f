package io.wispportal.routeros.simulator;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Addresses, prefixes, ranges and names as each menu writes them down. */
final class Addresses {

    private static final Pattern NAME = Pattern.compile("(?=.*[a-zA-Z])[a-zA-Z0-9_-]+(\\.[a-zA-Z0-9_-]+)*\\.?");

    private static final int LONGEST_NAME = 253;

    private Addresses() {}

    /** A DNS name, which the router resolves by itself. */
    static boolean isName(String value) {
        return value.length() <= LONGEST_NAME && NAME.matcher(value).matches();
    }

    /** Of an address list: a single address has no mask. */
    static String entry4(String value) {
        return isName(value) ? value : block(value);
    }

    /** Of an IPv6 address list: a single address has one. */
    static String entry6(String value) {
        return isName(value) ? value : Ipv6.prefix(value);
    }

    /** Of a rule; may be negated. */
    static String match(String value) {
        if (value.startsWith("!")) {
            return "!" + match(value.substring(1));
        }
        return value.contains(":") ? Ipv6.prefix(value) : block(value);
    }

    /** Of a queue: prefixes, each with its mask, and interfaces. */
    static String targets(String value) {
        return Arrays.stream(value.split(",")).map(Addresses::target).collect(Collectors.joining(","));
    }

    private static String target(String value) {
        if (value.contains(":")) {
            return Ipv6.prefix(value);
        }
        if (!value.matches("[0-9./]+")) {
            return value;
        }
        return masked(value.contains("/") ? value : value + "/32");
    }

    private static String block(String value) {
        int dash = value.indexOf('-');
        String block = dash < 0
                ? masked(value.contains("/") ? value : value + "/32")
                : Ipv4.range(Ipv4.parse(value.substring(0, dash)), Ipv4.parse(value.substring(dash + 1)));
        return block.endsWith("/32") ? block.substring(0, block.length() - 3) : block;
    }

    private static String masked(String value) {
        int slash = value.indexOf('/');
        return Ipv4.prefix(Ipv4.parse(value.substring(0, slash)), Integer.parseInt(value.substring(slash + 1)));
    }
}
