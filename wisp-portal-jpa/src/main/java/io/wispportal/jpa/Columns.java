package io.wispportal.jpa;

import java.util.ArrayList;
import java.util.List;

/**
 * What a statement reads, in the order in which a {@link Row} hands it out. Each column gets a label of its own:
 * Hibernate refuses two columns of the same name.
 */
record Columns(List<String> expressions, List<String> types) {

    /**
     * Columns of one table.
     *
     * @param alias the table's alias in the statement
     * @param list  names and types, for example {@code "id uuid, due_on date"}; {@code instant} is a time stamp
     */
    static Columns of(String alias, String list) {
        Columns columns = new Columns(List.of(), List.of());
        for (String column : list.strip().split("\\s*,\\s*")) {
            int space = column.indexOf(' ');
            columns = columns.and(alias + "." + column.substring(0, space), column.substring(space + 1));
        }
        return columns;
    }

    Columns and(String expression, String type) {
        return and(new Columns(List.of(expression), List.of(type)));
    }

    Columns and(Columns others) {
        return new Columns(joined(expressions, others.expressions), joined(types, others.types));
    }

    int size() {
        return types.size();
    }

    /** The statement that reads these columns. */
    String from(String tablesAndConditions) {
        return "select " + this + " from " + tablesAndConditions;
    }

    /** What comes after {@code select}. */
    @Override
    public String toString() {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < size(); i++) {
            list.append(i == 0 ? "" : ", ")
                    .append(expressions.get(i))
                    .append(" as c")
                    .append(i + 1);
        }
        return list.toString();
    }

    /** No value of this type. */
    static String nullOf(String type) {
        return cast("null", type);
    }

    static String cast(String expression, String type) {
        return "cast(" + expression + " as " + (type.equals("instant") ? "timestamp with time zone" : type) + ")";
    }

    private static List<String> joined(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
