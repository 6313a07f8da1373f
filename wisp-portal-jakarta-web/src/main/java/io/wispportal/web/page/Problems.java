package io.wispportal.web.page;

import io.wispportal.core.FieldError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a form: each text beside its field, all of them summed at the top.
 *
 * @param byField texts by name of the field, the first one of each
 */
public record Problems(Map<String, String> byField) {

    /** A form that nobody sent yet. */
    public static final Problems NONE = new Problems(Map.of());

    /** @param textOf what people read about a problem */
    public static Problems of(List<FieldError> errors, Function<FieldError, String> textOf) {
        Map<String, String> byField = new LinkedHashMap<>();
        errors.forEach(error -> byField.putIfAbsent(error.field(), textOf.apply(error)));
        return new Problems(byField);
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    public boolean has(String field) {
        return byField.containsKey(field);
    }

    public @Nullable String of(String field) {
        return byField.get(field);
    }

    /** For {@code aria-invalid}; null leaves the attribute out. */
    public @Nullable String invalid(String field) {
        return has(field) ? "true" : null;
    }

    /** For {@code aria-describedby}: the field's hint, if it has one, and its error, if there is one. */
    public @Nullable String describedBy(String field, boolean hint) {
        String both = (hint ? field + "-hint " : "") + (has(field) ? field + "-error" : "");
        return both.isEmpty() ? null : both.strip();
    }
}
