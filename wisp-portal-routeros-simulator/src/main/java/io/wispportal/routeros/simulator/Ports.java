package io.wispportal.routeros.simulator;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Lists of ports and ranges of them, perhaps negated: {@code !80,8000-8080}. */
final class Ports {

    private Ports() {}

    static String normalise(String value) {
        if (value.startsWith("!")) {
            return "!" + normalise(value.substring(1));
        }
        return Arrays.stream(value.split(",", -1)).map(Ports::range).collect(Collectors.joining(","));
    }

    private static String range(String text) {
        int dash = text.indexOf('-');
        if (dash < 0) {
            return Integer.toString(port(text));
        }
        int low = port(text.substring(0, dash));
        int high = port(text.substring(dash + 1));
        if (low > high) {
            throw new IllegalArgumentException(text);
        }
        return low + "-" + high;
    }

    private static int port(String text) {
        int port = Integer.parseInt(text);
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException(text);
        }
        return port;
    }
}
