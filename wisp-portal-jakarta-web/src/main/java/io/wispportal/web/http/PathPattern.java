package io.wispportal.web.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The path of a route, cut at its slashes.
 *
 * @param parts literal, or a name in braces, which takes whatever stands there
 */
record PathPattern(List<String> parts) {

    static PathPattern of(String pattern) {
        return new PathPattern(cut(pattern));
    }

    static List<String> cut(String path) {
        return List.of(path.split("/", -1));
    }

    /** The named parts of a path that fits, empty if it does not fit. */
    Optional<Map<String, String>> match(List<String> given) {
        return fits(given) ? Optional.of(names(given)) : Optional.empty();
    }

    private boolean fits(List<String> given) {
        boolean fits = parts.size() == given.size();
        for (int i = 0; fits && i < parts.size(); i++) {
            fits = isName(parts.get(i)) || parts.get(i).equals(given.get(i));
        }
        return fits;
    }

    private Map<String, String> names(List<String> given) {
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (isName(part)) {
                names.put(part.substring(1, part.length() - 1), given.get(i));
            }
        }
        return names;
    }

    private static boolean isName(String part) {
        return part.startsWith("{");
    }
}
