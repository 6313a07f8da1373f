package io.wispportal.routeros.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What was read from a router at one moment.
 *
 * @param rows every row of every menu that was read, in the router's order
 */
public record RouterState(RouterFacts facts, Map<Menu, List<RouterRow>> rows) {

    public RouterState {
        Map<Menu, List<RouterRow>> copy = new EnumMap<>(Menu.class);
        rows.forEach((menu, each) -> copy.put(menu, List.copyOf(each)));
        rows = Map.copyOf(copy);
    }

    /** The rows of a menu in order. */
    public List<RouterRow> rows(Menu menu) {
        return rows.getOrDefault(menu, List.of());
    }
}
