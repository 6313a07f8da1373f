package io.wispportal.web.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The route table. Tests list it; a path that is not here is a 404. */
public final class Routes {

    private final List<Route> all;

    public Routes(List<Route> all) {
        this.all = List.copyOf(all);
    }

    public List<Route> all() {
        return all;
    }

    /** A route with the named parts of the path. */
    record Match(Route route, Map<String, String> names) {}

    Optional<Match> find(Method method, String path) {
        return all.stream()
                .filter(route -> route.method() == method)
                .flatMap(route -> route.match(path).map(names -> new Match(route, names)).stream())
                .findFirst();
    }

    boolean knows(String path) {
        return all.stream().anyMatch(route -> route.match(path).isPresent());
    }
}
