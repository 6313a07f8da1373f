package io.wispportal.routeros.simulator;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One property of the rows of a menu.
 *
 * @param initial as printed; null where a row has none at first
 * @param marks see {@code menus.txt}
 */
record Property(String name, ValueKind kind, @Nullable String initial, Set<String> marks) {

    boolean is(String mark) {
        return marks.contains(mark);
    }

    /** As the router writes it down. */
    String normalise(String value) {
        try {
            return kind.normalise(value);
        } catch (ValueKind.NoneOfThem unknown) {
            throw Trap.noneOf(name);
        } catch (IllegalArgumentException malformed) {
            throw Trap.invalid(name);
        }
    }
}
