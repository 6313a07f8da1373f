package io.wispportal.testing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one thread has changed and not yet committed. A table is copied at its first change.
 *
 * <p>Mutable state: the changed tables and whether all must be given up; seen by its own thread only.
 */
final class OpenTransaction {

    private final Map<Table<?>, Map<RowKey, Object>> changed = new HashMap<>();
    private boolean doomed;

    boolean isReadOnly() {
        return changed.isEmpty();
    }

    boolean isDoomed() {
        return doomed;
    }

    void doom() {
        doomed = true;
    }

    Map<RowKey, Object> rows(Table<?> table, Map<Table<?>, Map<RowKey, Object>> committed) {
        Map<RowKey, Object> own = changed.get(table);
        return own != null ? own : committed.getOrDefault(table, Map.of());
    }

    Map<RowKey, Object> change(Table<?> table, Map<Table<?>, Map<RowKey, Object>> committed) {
        return changed.computeIfAbsent(table, t -> new LinkedHashMap<>(committed.getOrDefault(t, Map.of())));
    }

    Map<Table<?>, Map<RowKey, Object>> over(Map<Table<?>, Map<RowKey, Object>> committed) {
        Map<Table<?>, Map<RowKey, Object>> all = new HashMap<>(committed);
        all.putAll(changed);
        return all;
    }
}
