package io.wispportal.jpa;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row to add, column by column. */
final class Insert {

    private final Sql sql;
    private final String table;
    // Mutable state: what was set so far.
    private final List<String> columns = new ArrayList<>();
    private final List<String> expressions = new ArrayList<>();
    private final List<@Nullable Object> values = new ArrayList<>();

    Insert(Sql sql, String table) {
        this.sql = sql;
        this.table = table;
    }

    Insert set(String column, @Nullable Object value) {
        return compute(column, "?", value);
    }

    /** Sets a column to what an expression with one {@code ?} gives. */
    Insert compute(String column, String expression, @Nullable Object value) {
        columns.add(column);
        expressions.add(expression);
        values.add(value);
        return this;
    }

    /** @throws IllegalStateException if one with the same key or unique value is there; the transaction goes on */
    void add() {
        if (!addIfNew()) {
            throw new IllegalStateException("such a row is there already in " + table);
        }
    }

    /** Adds the row unless one with the same key or unique value is there; false then, and the transaction goes on. */
    boolean addIfNew() {
        return sql.changeOne(statement(), values.toArray());
    }

    private String statement() {
        return "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + String.join(", ", expressions) + ") on conflict do nothing";
    }
}
