package io.wispportal.routeros.plan;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One way of writing each value, so that what was sent and what the router prints can be compared. */
final class Normal {

    private static final Pattern RATE = Pattern.compile("(\\d{1,9})([kKMG]?)");
    private static final Pattern RATES = Pattern.compile("\\d{1,12}[kKMG]?/\\d{1,12}[kKMG]?");

    private Normal() {}

    static boolean isYes(@Nullable String value) {
        return "yes".equals(value) || "true".equals(value);
    }

    /** Whether the values mean the same as this property. */
    static boolean same(String property, String one, String other) {
        return one.equals(other) || of(property, one).equals(of(property, other));
    }

    static String of(String property, String value) {
        return switch (property) {
            case "src-address", "dst-address" -> everywhere(each(value, Addresses::normal));
            case "address", "to-addresses", "target" -> each(value, Addresses::normal);
            case "max-limit", "rate-limit" -> RATES.matcher(value).matches() ? rates(value) : value;
            case "port", "dst-port", "to-ports", "local-port", "connection-state" -> each(value, part -> part);
            case "enabled" -> isYes(value) ? "yes" : "no";
            case "method" -> "any".equals(value) ? "" : value;
            default -> value;
        };
    }

    /** A rule for every address is one that names none. */
    private static String everywhere(String address) {
        return address.equals("0.0.0.0/0") || address.equals("0:0:0:0:0:0:0:0/0") ? "" : address;
    }

    private static String each(String value, UnaryOperator<String> normal) {
        return value.indexOf(',') < 0
                ? normal.apply(value)
                : Arrays.stream(value.split(",")).map(normal).sorted().collect(Collectors.joining(","));
    }

    private static String rates(String value) {
        return Arrays.stream(value.split("/")).map(Normal::rate).collect(Collectors.joining("/"));
    }

    private static String rate(String value) {
        Matcher parts = RATE.matcher(value);
        if (!parts.matches()) {
            return value;
        }
        long factor = switch (parts.group(2)) {
            case "k", "K" -> 1_000L;
            case "M" -> 1_000_000L;
            case "G" -> 1_000_000_000L;
            default -> 1L;
        };
        return String.valueOf(Long.parseLong(parts.group(1)) * factor);
    }
}
