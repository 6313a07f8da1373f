package io.wispportal.routeros.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one menu, in their order. Ids are never used again.
 *
 * <p>Mutable state: the rows, the last id, and when the first row has had its time.
 */
final class Table {

    private final Menu menu;
    private final List<Row> rows = new ArrayList<>();
    private final Map<Long, Row> byId = new HashMap<>();
    private final Map<String, Row> byKey = new HashMap<>();
    private long last;
    private Instant soonest = Instant.MAX;

    Table(Menu menu) {
        this.menu = menu;
    }

    Menu menu() {
        return menu;
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    long last() {
        return last;
    }

    /** After a restart ids go on where they stopped. */
    void continueAfter(long id) {
        last = Math.max(last, id);
    }

    @Nullable
    Row withId(long id) {
        return byId.get(id);
    }

    @Nullable
    Row at(int index) {
        return index < rows.size() ? rows.get(index) : null;
    }

    @Nullable
    Row named(String name) {
        return rows.stream()
                .filter(row -> !name.isEmpty() && name.equals(row.text("name")))
                .findFirst()
                .orElse(null);
    }

    boolean isTaken(Map<String, String> values) {
        return !menu.unique().isEmpty() && byKey.containsKey(key(values));
    }

    Row add(Map<String, String> values, @Nullable Row parent, @Nullable Row before) {
        Row row = new Row(last + 1, values, parent);
        insert(row, before);
        return row;
    }

    /** @param before null for the end */
    void insert(Row row, @Nullable Row before) {
        refuseTaken(row.values());
        continueAfter(row.id());
        rows.add(before == null ? rows.size() : rows.indexOf(before), row);
        byId.put(row.id(), row);
        enter(row);
    }

    void change(Row row, Map<String, String> values) {
        if (!key(values).equals(key(row.values()))) {
            refuseTaken(values);
        }
        byKey.remove(key(row.values()), row);
        row.become(values);
        enter(row);
    }

    void remove(Collection<Row> gone) {
        Set<Row> all = new HashSet<>(gone);
        rows.removeIf(all::contains);
        for (Row row : all) {
            byId.remove(row.id());
            byKey.remove(key(row.values()), row);
        }
    }

    /** @param before null for the end */
    void move(List<Row> moved, @Nullable Row before) {
        List<Row> others = new ArrayList<>(moved);
        others.remove(before);
        rows.removeAll(new HashSet<>(others));
        rows.addAll(before == null ? rows.size() : rows.indexOf(before), others);
    }

    void endAt(Row row, Instant time) {
        row.endAt(time);
        soonest = time.isBefore(soonest) ? time : soonest;
    }

    /** Those that have had their time. */
    void forgetEnded(Instant now) {
        if (!soonest.isAfter(now)) {
            remove(rows.stream().filter(row -> isOver(row, now)).toList());
            soonest = rows.stream()
                    .flatMap(row -> row.end().stream())
                    .min(Comparator.naturalOrder())
                    .orElse(Instant.MAX);
        }
    }

    void forgetVolatile() {
        boolean all = menu.kind() == MenuKind.STATUS;
        remove(rows.stream().filter(row -> all || row.isVolatile()).toList());
    }

    private static boolean isOver(Row row, Instant now) {
        return row.end().filter(end -> !end.isAfter(now)).isPresent();
    }

    private void enter(Row row) {
        if (!menu.unique().isEmpty()) {
            byKey.put(key(row.values()), row);
        }
    }

    private void refuseTaken(Map<String, String> values) {
        if (isTaken(values)) {
            throw Trap.failure(menu.refusal());
        }
    }

    private String key(Map<String, String> values) {
        return menu.unique().stream().map(name -> values.getOrDefault(name, "")).collect(Collectors.joining("\0"));
    }
}
