package io.wispportal.web.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line of the route table.
 *
 * @param pattern path with named parts, {@code /mis-facturas/{invoice}/reportar}
 */
public record Route(Method method, String pattern, Audience audience, Action action) {

    /** The named parts of a path that fits the pattern, empty if it does not fit. */
    Optional<Map<String, String>> match(String path) {
        List<String> wanted = parts(pattern);
        List<String> given = parts(path);
        if (wanted.size() != given.size()) {
            return Optional.empty();
        }
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            String part = wanted.get(i);
            if (part.startsWith("{")) {
                names.put(part.substring(1, part.length() - 1), given.get(i));
            } else if (!part.equals(given.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(names);
    }

    private static List<String> parts(String path) {
        return List.of(path.split("/", -1));
    }

    @Override
    public String toString() {
        return method + " " + pattern + " for " + audience;
    }
}
