package io.wispportal.web.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The route table. Tests list it; a path that is not here is a 404. */
public final class Routes {

    private final List<Route> all;

    /** The same with their paths cut, in the same order. */
    private final List<Entry> entries;

    public Routes(List<Route> all) {
        this.all = List.copyOf(all);
        this.entries = all.stream()
                .map(route -> new Entry(route, PathPattern.of(route.pattern())))
                .toList();
    }

    public List<Route> all() {
        return all;
    }

    /** A route with the named parts of the path. */
    record Match(Route route, Map<String, String> names) {}

    private record Entry(Route route, PathPattern path) {}

    Optional<Match> find(Method method, String path) {
        List<String> given = PathPattern.cut(path);
        for (Entry entry : entries) {
            Optional<Map<String, String>> names =
                    entry.route.method() == method ? entry.path.match(given) : Optional.empty();
            if (names.isPresent()) {
                return Optional.of(new Match(entry.route, names.get()));
            }
        }
        return Optional.empty();
    }

    boolean knows(String path) {
        List<String> given = PathPattern.cut(path);
        return entries.stream().anyMatch(entry -> entry.path.match(given).isPresent());
    }
}
