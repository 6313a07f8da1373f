package io.wispportal.web.staff;

import io.wispportal.core.FieldError;
import io.wispportal.web.page.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a form: each text beside its field, all of them summed at the top.
 *
 * @param byField texts by name of the field, the first one of each
 */
public record Problems(Map<String, String> byField) {

    /** A form that nobody sent yet. */
    public static final Problems NONE = new Problems(Map.of());

    /** Key and value to fill in of each problem that a console form can have. */
    private static final Map<String, List<String>> KEYS = Map.ofEntries(
            text("reason.required", "decide.reason.missing"),
            text("reason.tooLong", "decide.reason.long", "500"),
            text("received.required", "decide.received.missing"),
            text("received.invalid", "decide.received.invalid", "349.00"),
            text("received.notPositive", "report.amount.positive"),
            text("received.tooLarge", "report.amount.large"),
            text("amount.required", "decide.received.missing"),
            text("amount.invalid", "decide.received.invalid", "349.00"),
            text("amount.notPositive", "report.amount.positive"),
            text("amount.tooLarge", "report.amount.large"),
            text("method.required", "payment.method.missing"),
            text("paidOn.required", "report.date.missing"),
            text("paidOn.invalid", "report.date.invalid"),
            text("paidOn.future", "report.date.future"),
            text("paidOn.tooOld", "payment.date.old"),
            text("reference.tooLong", "report.reference.long", "80"),
            text("internalName.required", "method.internal.missing"),
            text("internalName.tooLong", "method.name.long", "80"),
            text("visibleName.required", "method.visible.missing"),
            text("visibleName.tooLong", "method.name.long", "80"),
            text("instructions.tooLong", "method.instructions.long", "2000"),
            text("position.invalid", "method.order.invalid"),
            text("position.range", "method.order.invalid"),
            text("limit.invalid", "settings.number.invalid"),
            text("limit.range", "settings.number.range", "1", "8760"),
            text("ownNetworks.unreadable", "settings.networks.unreadable"));

    public static Problems of(Texts texts, List<FieldError> errors) {
        Map<String, String> byField = new LinkedHashMap<>();
        errors.forEach(error -> byField.putIfAbsent(error.field(), textOf(texts, error)));
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

    private static String textOf(Texts texts, FieldError error) {
        boolean limit = SettingsForm.LIMITS.contains(error.field());
        List<String> key = KEYS.get((limit ? "limit" : error.field()) + "." + error.problem());
        if (key == null) {
            throw new IllegalStateException("no text for " + error);
        }
        return texts.get(key.get(0), key.subList(1, key.size()).toArray());
    }

    private static Map.Entry<String, List<String>> text(String problem, String... keyAndValues) {
        return Map.entry(problem, List.of(keyAndValues));
    }
}
