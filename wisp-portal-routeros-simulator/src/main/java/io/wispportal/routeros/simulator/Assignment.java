package io.wispportal.routeros.simulator;

import io.wispportal.routeros.wire.Command;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a row is about to become.
 *
 * <p>Mutable state: its values.
 */
final class Assignment {

    /** Attributes that say which row, not what it becomes. */
    private static final Set<String> ADDRESSING = Set.of(".id", "numbers", "place-before");

    private final Menu menu;
    private final Map<String, String> values;

    /** A new row. */
    Assignment(Menu menu) {
        this.menu = menu;
        this.values = new LinkedHashMap<>();
        menu.properties().keySet().forEach(this::reset);
    }

    /** A row that is there. */
    Assignment(Menu menu, Map<String, String> values) {
        this.menu = menu;
        this.values = new LinkedHashMap<>(values);
    }

    Map<String, String> values() {
        return values;
    }

    void take(Command command) {
        command.attributes().forEach((name, value) -> {
            if (name.startsWith("!")) {
                reset(menu.writable(name.substring(1)).name());
            } else if (!ADDRESSING.contains(name)) {
                put(menu.writable(name).name(), value.latin1());
            }
        });
    }

    void put(String name, String value) {
        Property property = menu.known(name);
        if (!value.isEmpty() || property.initial() != null) {
            values.put(name, property.normalise(value));
        } else if (property.is("required")) {
            throw Trap.invalid(name);
        } else {
            values.remove(name);
        }
    }

    void reset(String name) {
        String initial = menu.known(name).initial();
        if (initial == null) {
            values.remove(name);
        } else {
            values.put(name, initial);
        }
    }

    void refuseMissing() {
        for (Property property : menu.properties().values()) {
            if (property.is("required") && !values.containsKey(property.name())) {
                throw Trap.missing(property.name());
            }
        }
    }
}
