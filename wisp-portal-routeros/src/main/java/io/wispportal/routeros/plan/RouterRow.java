package io.wispportal.routeros.plan;

import java.util.HashMap;
import java.util.Map;

/**
 * A row as it was read.
 *
 * @param id the router's name for it, {@code *1F}
 * @param properties what it holds, comment included; without {@code .id}, {@code dynamic} and {@code disabled}
 * @param dynamic whether the router made it by itself
 * @param disabled whether it is without effect
 */
public record RouterRow(Menu menu, String id, Map<String, String> properties, boolean dynamic, boolean disabled) {

    public RouterRow {
        properties = Map.copyOf(properties);
    }

    /** A row from the words of one reply. */
    public static RouterRow read(Menu menu, Map<String, String> words) {
        Map<String, String> rest = new HashMap<>(words);
        String id = rest.remove(".id");
        boolean dynamic = Normal.isYes(rest.remove("dynamic"));
        boolean disabled = Normal.isYes(rest.remove("disabled"));
        return new RouterRow(menu, id == null ? "" : id, rest, dynamic, disabled);
    }

    /** The value of a property, empty if the row has none. */
    public String get(String property) {
        return properties.getOrDefault(property, "");
    }

    /** The comment, empty if the row has none. */
    public String comment() {
        return get("comment");
    }
}
