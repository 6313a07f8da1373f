package io.wispportal.routeros.plan;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What was read from a router at one moment.
 *
 * @param rows every row of every menu of {@link #toRead}, in the router's order
 */
public record RouterState(RouterFacts facts, Map<Menu, List<RouterRow>> rows) {

    public RouterState {
        Map<Menu, List<RouterRow>> copy = new EnumMap<>(Menu.class);
        rows.forEach((menu, each) -> copy.put(menu, List.copyOf(each)));
        rows = Map.copyOf(copy);
    }

    /** The menus to read, all of them: a row of ours may be left in any. */
    public static List<Menu> toRead(RouterFacts facts) {
        return Arrays.stream(Menu.values())
                .filter(each -> each != Menu.PROXY && (each != Menu.ADDRESS_LIST_6 || facts.ipv6()))
                .toList();
    }

    /**
     * The rows of a menu in order.
     *
     * @throws IllegalStateException if it had to be read and was not: what is there would be made again
     */
    public List<RouterRow> rows(Menu menu) {
        List<RouterRow> found = rows.get(menu);
        if (found == null && toRead(facts).contains(menu)) {
            throw new IllegalStateException(menu.path() + " was not read");
        }
        return found == null ? List.of() : found;
    }
}
