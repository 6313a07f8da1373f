package io.wispportal.routeros.simulator;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How the router writes a value down; what it prints is often not what it was told. */
@FunctionalInterface
interface ValueKind {

    Map<String, ValueKind> KINDS = Map.ofEntries(
            Map.entry("text", value -> value),
            Map.entry("flag", ValueKind::flag),
            Map.entry("number", ValueKind::number),
            Map.entry("time", value -> Durations.format(Durations.parse(value))),
            Map.entry("timeout", value -> Durations.format(Durations.parse(value))),
            Map.entry("ports", Ports::normalise),
            Map.entry("rate", Rates::normalise),
            Map.entry("match4", Addresses::match),
            Map.entry("address4", Addresses::entry4),
            Map.entry("address6", Addresses::entry6),
            Map.entry("targets", Addresses::targets),
            Map.entry("policy", Policies::normalise));

    /** @throws IllegalArgumentException when the router would not take it */
    String normalise(String value);

    /** @param text a name of {@link #KINDS}, or {@code enum:} and the values */
    static ValueKind of(String text) {
        if (text.startsWith("enum:")) {
            List<String> values = List.of(text.substring("enum:".length()).split(","));
            return value -> oneOf(values, value);
        }
        ValueKind kind = KINDS.get(text);
        if (kind == null) {
            throw new IllegalArgumentException("unknown kind " + text);
        }
        return kind;
    }

    private static String oneOf(List<String> values, String value) {
        if (!values.contains(value)) {
            throw new NoneOfThem(value);
        }
        return value;
    }

    private static String flag(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> "true";
            case "no", "false" -> "false";
            default -> throw new NoneOfThem(value);
        };
    }

    private static String number(String value) {
        return Long.toString(Long.parseLong(value));
    }

    /** Not one of the values that there are. */
    final class NoneOfThem extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        private NoneOfThem(String value) {
            super(value);
        }
    }
}
