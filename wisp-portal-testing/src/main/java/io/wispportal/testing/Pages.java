package io.wispportal.testing;

import io.wispportal.Slice;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How in-memory lists are searched and cut. */
final class Pages {

    private Pages() {}

    /** The part of an ordered stream after the row with this id; an id that is not in it has nothing after it. */
    static <T> Slice<T> after(Stream<T> ordered, Function<T, ?> idOf, @Nullable Object after, int limit) {
        Stream<T> rest = after == null
                ? ordered
                : ordered.dropWhile(row -> !idOf.apply(row).equals(after)).skip(1);
        return Slice.of(rest.limit(limit + 1L).toList(), limit);
    }

    static <T> Slice<T> first(Stream<T> ordered, int limit) {
        return Slice.of(ordered.limit(limit + 1L).toList(), limit);
    }

    /** Whether one of the fields holds the text, literally; case does not matter. */
    static boolean matches(String text, @Nullable String... fields) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return Stream.of(fields)
                .anyMatch(
                        field -> field != null && field.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
