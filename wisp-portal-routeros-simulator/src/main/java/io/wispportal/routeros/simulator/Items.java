package io.wispportal.routeros.simulator;

import io.wispportal.routeros.wire.Bytes;
import io.wispportal.routeros.wire.Command;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a command means by {@code .id} or {@code numbers}.
 *
 * @param complete whether all that it named are there
 */
record Items(List<Row> found, boolean complete) {

    static Items of(Table table, Command command) {
        if (table.menu().kind() == MenuKind.SINGLETON) {
            return new Items(table.rows(), true);
        }
        String references = references(command);
        List<Row> rows = new ArrayList<>();
        for (String reference : references.split(",")) {
            Row row = find(table, reference);
            if (row == null) {
                return new Items(rows, false);
            }
            rows.add(row);
        }
        return new Items(rows, true);
    }

    /** An id, a place counted from 0, or a name. */
    static Row one(Table table, String reference) {
        Row row = find(table, reference);
        if (row == null) {
            throw Trap.noSuchItem();
        }
        return row;
    }

    private static @Nullable Row find(Table table, String reference) {
        if (reference.matches("\\*[0-9A-Fa-f]{1,8}")) {
            return table.withId(Long.parseLong(reference.substring(1), 16));
        }
        return reference.matches("\\d{1,6}") ? table.at(Integer.parseInt(reference)) : table.named(reference);
    }

    private static String references(Command command) {
        Bytes ids = command.value(".id");
        String references = (ids.length() > 0 ? ids : command.value("numbers")).latin1();
        if (references.isEmpty()) {
            throw Trap.missing(".id");
        }
        return references;
    }
}
