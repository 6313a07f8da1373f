package io.wispportal.routeros.simulator;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rights of a group; those that it has not are printed with {@code !}. */
final class Policies {

    private static final List<String> ALL = List.of(
            "local",
            "telnet",
            "ssh",
            "ftp",
            "reboot",
            "read",
            "write",
            "policy",
            "test",
            "winbox",
            "password",
            "web",
            "sniff",
            "sensitive",
            "api",
            "romon",
            "rest-api");

    private Policies() {}

    static String normalise(String value) {
        List<String> given = Arrays.stream(value.split(","))
                .filter(right -> !right.isEmpty() && !right.startsWith("!"))
                .toList();
        if (!ALL.containsAll(given)) {
            throw new IllegalArgumentException(value);
        }
        Stream<String> has = ALL.stream().filter(given::contains);
        Stream<String> hasNot =
                ALL.stream().filter(right -> !given.contains(right)).map(right -> "!" + right);
        return Stream.concat(has, hasNot).collect(Collectors.joining(","));
    }

    static boolean has(String policies, String right) {
        return List.of(policies.split(",")).contains(right);
    }
}
