package io.wispportal.jpa;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Columns of many rows for one statement: one array of texts for each column. So the statement is the same for any number
 * of rows, and the database reads it once; with a value in each place it would read thousands of places each time.
 */
record ManyRows(List<String> names, List<String> types) {

    /** @param list names and types, as in {@link Columns#of} */
    static ManyRows of(String list) {
        List<String[]> columns = Arrays.stream(list.strip().split("\\s*,\\s*"))
                .map(column -> column.split(" ", 2))
                .toList();
        return new ManyRows(
                columns.stream().map(column -> column[0]).toList(),
                columns.stream().map(column -> column[1]).toList());
    }

    /** The statement's part that lists what is set. */
    String columns() {
        return String.join(", ", names);
    }

    /** What comes after {@code select}. */
    String selected() {
        return IntStream.range(0, names.size())
                .mapToObj(i -> Columns.cast("v." + names.get(i), types.get(i)))
                .collect(Collectors.joining(", "));
    }

    /** What comes after {@code from}; its values are those of {@link #arrays}. */
    String source() {
        String arrays = String.join(", ", Collections.nCopies(names.size(), "cast(? as varchar array)"));
        return "unnest(" + arrays + ") as v (" + columns() + ")";
    }

    /** @param values of one row, in the order of the columns */
    <T> List<Object> arrays(List<T> rows, Function<T, List<@Nullable Object>> values) {
        List<List<@Nullable Object>> all = rows.stream().map(values).toList();
        return IntStream.range(0, names.size())
                .<Object>mapToObj(column -> column(all, column))
                .toList();
    }

    private static @Nullable String[] column(List<List<@Nullable Object>> rows, int column) {
        return rows.stream().map(row -> text(row.get(column))).toArray(String[]::new);
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value == null || value instanceof UUID || value instanceof Number || value instanceof Boolean) {
            return value == null ? null : value.toString();
        }
        if (value instanceof Instant instant) {
            return instant.truncatedTo(ChronoUnit.MICROS).toString();
        }
        return value instanceof Enum<?> constant ? constant.name() : Bound.storable(value.toString());
    }
}
