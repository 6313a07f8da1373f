package io.wispportal.jpa;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The conditions of a statement that has some of them only sometimes. */
final class Where {

    // Mutable state: the conditions so far.
    private final StringBuilder conditions = new StringBuilder();
    private final List<@Nullable Object> values = new ArrayList<>();

    Where and(String condition, @Nullable Object... bound) {
        conditions.append(conditions.isEmpty() ? " where " : " and ").append(condition);
        values.addAll(Arrays.asList(bound));
        return this;
    }

    /** One of the expressions contains the text, taken literally; case does not matter. */
    Where andContains(String text, String... expressions) {
        String pattern = "%" + text.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
        List<String> either = Arrays.stream(expressions)
                .map(expression -> "lower(" + expression + ") like ? escape '!'")
                .toList();
        Object[] patterns = new Object[expressions.length];
        Arrays.fill(patterns, pattern);
        return and("(" + String.join(" or ", either) + ")", patterns);
    }

    /** The values of the conditions, and those that come after them in the statement. */
    @Nullable
    Object[] values(@Nullable Object... following) {
        List<@Nullable Object> all = new ArrayList<>(values);
        all.addAll(Arrays.asList(following));
        return all.toArray();
    }

    @Override
    public String toString() {
        return conditions.toString();
    }
}
