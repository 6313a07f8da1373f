package io.wispportal.jpa;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of several kinds in one result, so that a screen costs one round trip. Each row begins with the number of its
 * kind. Columns of the same type share their place: the result is as wide as its kinds need, not as all of them together.
 *
 * @param kinds  the columns of each kind
 * @param places for each kind, where its columns are; the kind itself is at 0
 * @param types  the types of all places but that of the kind
 */
record Union(List<Columns> kinds, List<List<Integer>> places, List<String> types) {

    static Union of(Columns... kinds) {
        List<String> types = new ArrayList<>();
        List<List<Integer>> places = new ArrayList<>();
        for (Columns kind : kinds) {
            places.add(placed(kind, types));
        }
        return new Union(List.of(kinds), List.copyOf(places), List.copyOf(types));
    }

    /** The statement that reads rows of this kind. */
    String select(int kind, String tablesAndConditions) {
        Columns all = new Columns(List.of(String.valueOf(kind)), List.of("integer"));
        for (int place = 1; place <= types.size(); place++) {
            int column = places.get(kind).indexOf(place);
            String type = types.get(place - 1);
            all = all.and(
                    column < 0
                            ? Columns.nullOf(type)
                            : kinds.get(kind).expressions().get(column),
                    type);
        }
        return all.from(tablesAndConditions);
    }

    /** The columns of a row of this kind, in the order of the kind. */
    Row pick(int kind, Row row) {
        return row.picked(places.get(kind));
    }

    /** Gives each column the first free place of its type, a new one if there is none. */
    private static List<Integer> placed(Columns kind, List<String> types) {
        List<Integer> taken = new ArrayList<>();
        for (String type : kind.types()) {
            int place = 1;
            while (place <= types.size()
                    && (taken.contains(place) || !types.get(place - 1).equals(type))) {
                place++;
            }
            if (place > types.size()) {
                types.add(type);
            }
            taken.add(place);
        }
        return List.copyOf(taken);
    }
}
