package io.wispportal.jpa;

import io.wispportal.customer.UserName;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SQL whose question marks are numbered, with the values that go there. A null becomes the word {@code null} in the
 * statement: providers bind an untyped null as bytes or text, which PostgreSQL refuses for a UUID.
 */
record Bound(String sql, List<Object> values) {

    static Bound of(String sql, @Nullable Object... values) {
        StringBuilder numbered = new StringBuilder(sql.length() + 32);
        List<Object> bound = new ArrayList<>();
        int from = 0;
        for (Object value : values) {
            int mark = sql.indexOf('?', from);
            numbered.append(sql, from, mark).append(marks(value, bound));
            from = mark + 1;
        }
        return new Bound(numbered.append(sql, from, sql.length()).toString(), bound);
    }

    void bindTo(Query query) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
    }

    private static String marks(@Nullable Object value, List<Object> bound) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Collection<?> several) {
            return "("
                    + String.join(
                            ", ",
                            several.stream().map(each -> marks(each, bound)).toList()) + ")";
        }
        bound.add(stored(value));
        return "?" + bound.size();
    }

    private static Object stored(Object value) {
        if (value instanceof Instant instant) {
            return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        }
        if (value instanceof String text) {
            return storable(text);
        }
        if (value instanceof UserName name) {
            return name.value();
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    /** PostgreSQL's texts hold no character zero. */
    static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
