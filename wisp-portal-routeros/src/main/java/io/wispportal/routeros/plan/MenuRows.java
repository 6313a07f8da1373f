package io.wispportal.routeros.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The rows of a menu, ours told from everybody else's. */
final class MenuRows {

    private final Menu menu;
    private final List<RouterRow> all;
    private final List<Owned> owned = new ArrayList<>();
    private final BitSet ours = new BitSet();
    private final Map<String, RouterRow> taken = new HashMap<>();

    MenuRows(Menu menu, List<RouterRow> all, OwnerMarks marks) {
        this.menu = menu;
        this.all = all;
        for (int at = 0; at < all.size(); at++) {
            sort(all.get(at), at, marks);
        }
    }

    private void sort(RouterRow row, int at, OwnerMarks marks) {
        Optional<OwnerMark> mark = row.dynamic() ? Optional.empty() : marks.read(menu, row.comment());
        if (mark.isPresent()) {
            ours.set(at);
            owned.add(new Owned(row, mark.get(), at));
        } else if (!menu.key().isEmpty()) {
            taken.merge(key(menu, row::get), row, MenuRows::stronger);
        }
    }

    /** Of two rows with one key the one that has effect. */
    private static RouterRow stronger(RouterRow one, RouterRow other) {
        return one.disabled() ? other : one;
    }

    Menu menu() {
        return menu;
    }

    List<RouterRow> all() {
        return all;
    }

    List<Owned> owned() {
        return owned;
    }

    boolean isOurs(int at) {
        return ours.get(at);
    }

    /** Somebody else's row that has the key. */
    Optional<RouterRow> taken(DesiredRow desired) {
        return menu.key().isEmpty() ? Optional.empty() : Optional.ofNullable(taken.get(key(menu, desired::get)));
    }

    /** What the router takes only once. */
    static String key(Menu menu, UnaryOperator<String> values) {
        StringBuilder key = new StringBuilder();
        for (String property : menu.key()) {
            key.append(Normal.of(property, values.apply(property))).append(' ');
        }
        return key.toString();
    }
}
