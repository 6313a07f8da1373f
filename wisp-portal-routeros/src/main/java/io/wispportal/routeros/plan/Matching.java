package io.wispportal.routeros.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which row of ours stands for which wanted one. Where the router takes a name or address only once, the row that has it
 * stands for whoever should have it: two customers can swap addresses without either row being in the other's way.
 */
final class Matching {

    /** A wanted row and the one that stands for it. */
    record Pair(DesiredRow desired, Owned owned) {}

    private final Dialect dialect;
    private final Map<String, DesiredRow> wanted;
    private final Map<String, Owned> standing = new LinkedHashMap<>();
    private final List<Owned> doubles = new ArrayList<>();
    private final List<Owned> unwanted = new ArrayList<>();

    /** @param wanted by {@link Owned#key} */
    Matching(MenuRows rows, Map<String, DesiredRow> wanted, Dialect dialect) {
        this.dialect = dialect;
        this.wanted = wanted;
        List<Owned> left = rows.menu().key().isEmpty() ? rows.owned() : byKey(rows);
        left.forEach(this::byMark);
    }

    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        wanted.forEach((key, desired) -> {
            Owned owned = standing.get(key);
            if (owned != null) {
                pairs.add(new Pair(desired, owned));
            }
        });
        return pairs;
    }

    List<DesiredRow> missing() {
        List<DesiredRow> missing = new ArrayList<>();
        wanted.forEach((key, desired) -> {
            if (!standing.containsKey(key)) {
                missing.add(desired);
            }
        });
        return missing;
    }

    List<Owned> doubles() {
        return doubles;
    }

    List<Owned> unwanted() {
        return unwanted;
    }

    private List<Owned> byKey(MenuRows rows) {
        Map<String, String> keys = new LinkedHashMap<>();
        wanted.forEach((mark, desired) -> keys.put(MenuRows.key(rows.menu(), desired::get), mark));
        List<Owned> left = new ArrayList<>();
        for (Owned each : rows.owned()) {
            String mark = keys.get(MenuRows.key(rows.menu(), each.row()::get));
            if (mark == null || standing.putIfAbsent(mark, each) != null) {
                left.add(each);
            }
        }
        return left;
    }

    private void byMark(Owned owned) {
        DesiredRow desired = wanted.get(owned.key());
        if (desired == null) {
            unwanted.add(owned);
            return;
        }
        Owned first = standing.putIfAbsent(owned.key(), owned);
        if (first != null) {
            doubles.add(better(desired, first, owned));
        }
    }

    /** Keeps of two rows the one that needs no change, and gives the other back. */
    private Owned better(DesiredRow desired, Owned first, Owned second) {
        if (fits(desired, first) || !fits(desired, second)) {
            return second;
        }
        standing.put(second.key(), second);
        return first;
    }

    private boolean fits(DesiredRow desired, Owned owned) {
        return Differences.of(desired, owned, dialect).isEmpty();
    }
}
