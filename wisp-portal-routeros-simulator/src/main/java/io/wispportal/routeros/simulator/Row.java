package io.wispportal.routeros.simulator;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of a menu.
 *
 * <p>Mutable state: its values, and when it goes by itself. Its table changes them.
 */
final class Row {

    private final long id;
    private final @Nullable Row parent;
    private Map<String, String> values;
    private @Nullable Instant end;

    Row(long id, Map<String, String> values, @Nullable Row parent) {
        this.id = id;
        this.values = new LinkedHashMap<>(values);
        this.parent = parent;
    }

    long id() {
        return id;
    }

    /** Such as {@code *1F}. */
    String reference() {
        return "*" + Long.toHexString(id).toUpperCase(Locale.ROOT);
    }

    /** Whether this address was found under the name of that entry. */
    boolean isChildOf(Row entry) {
        return parent == entry;
    }

    boolean isChild() {
        return parent != null;
    }

    /** When it goes by itself. */
    Optional<Instant> end() {
        return Optional.ofNullable(end);
    }

    void endAt(Instant time) {
        end = time;
    }

    /** Gone after a restart. */
    boolean isVolatile() {
        return end != null || parent != null;
    }

    boolean isFlagged(String name) {
        return "true".equals(values.get(name));
    }

    /** Empty where it has none. */
    String text(String name) {
        return values.getOrDefault(name, "");
    }

    Map<String, String> values() {
        return new LinkedHashMap<>(values);
    }

    void become(Map<String, String> newValues) {
        values = new LinkedHashMap<>(newValues);
    }
}
