package io.wispportal.routeros.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of ours that is written.
 *
 * @param kind what the row is for, a {@link RowKind}'s code
 * @param about whom or what it is about
 * @param row the router's id of it; empty for a new one
 * @param properties what is written, comment included; of a row that is removed, what it holds
 * @param before the row in front of which it is put, if it is put anywhere
 */
public record Change(
        Reason reason,
        Menu menu,
        String kind,
        String about,
        String row,
        Map<String, String> properties,
        @Nullable String before) {

    static Change removed(Reason reason, Owned owned) {
        return new Change(
                reason,
                owned.row().menu(),
                owned.mark().kind(),
                owned.mark().id(),
                owned.row().id(),
                owned.row().properties(),
                null);
    }

    Phase phase() {
        return menu == Menu.PROXY ? Phase.SERVICE : Phase.of(menu, kind);
    }

    int rank() {
        return RowKind.rank(kind);
    }

    /** Whether it takes something away and so comes last. */
    boolean closes() {
        return reason.removes() || reason == Reason.RELEASED;
    }

    Step step() {
        return switch (reason) {
            case MISSING -> new Step.Add(menu, properties, before);
            case OUTDATED, CHANGED_BY_HAND, RELEASED -> new Step.Set(menu, row, properties);
            case MISPLACED -> new Step.Move(menu, row, before);
            case DOUBLE, NOT_WANTED -> new Step.Remove(menu, List.of(row));
        };
    }
}
