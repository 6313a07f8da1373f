package io.wispportal.web.customer;

import io.wispportal.core.FieldError;
import io.wispportal.web.page.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the report form, in the customer's words.
 *
 * @param byField text by name of the field, in the order of the form
 */
public record ReportProblems(Map<String, String> byField) {

    static final ReportProblems NONE = new ReportProblems(Map.of());

    private static final List<String> ORDER = List.of("method", "amount", "paidOn", "reference", "voucher", "comment");

    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("method.required", "report.method.missing"),
            Map.entry("method.notOffered", "report.method.gone"),
            Map.entry("amount.required", "report.amount.missing"),
            Map.entry("amount.invalid", "report.amount.invalid"),
            Map.entry("amount.notPositive", "report.amount.positive"),
            Map.entry("amount.tooLarge", "report.amount.large"),
            Map.entry("paidOn.required", "report.date.missing"),
            Map.entry("paidOn.invalid", "report.date.invalid"),
            Map.entry("paidOn.future", "report.date.future"),
            Map.entry("paidOn.tooOld", "report.date.old"),
            Map.entry("reference.required", "report.reference.missing"),
            Map.entry("reference.tooLong", "report.reference.long"),
            Map.entry("comment.tooLong", "report.comment.long"),
            Map.entry("voucher.required", "report.voucher.missing"),
            Map.entry("voucher.gone", "report.voucher.lost"),
            Map.entry("voucher.empty", "report.voucher.empty"),
            Map.entry("voucher.type", "report.voucher.type"),
            Map.entry("voucher.word", "report.voucher.word"),
            Map.entry("voucher.damaged", "report.voucher.damaged"),
            Map.entry("voucher.dimensions", "report.voucher.dimensions"));

    /** @param example an amount as the customer may type it */
    static ReportProblems of(List<FieldError> errors, Texts texts, String example) {
        Map<String, String> byField = new LinkedHashMap<>();
        ORDER.forEach(field -> errors.stream()
                .filter(error -> error.field().equals(field))
                .findFirst()
                .ifPresent(error -> byField.put(field, text(error, texts, example))));
        return new ReportProblems(byField);
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    public @Nullable String of(String field) {
        return byField.get(field);
    }

    /** For {@code aria-invalid}; null leaves the attribute out. */
    public @Nullable String invalid(String field) {
        return byField.containsKey(field) ? "true" : null;
    }

    /** For {@code aria-describedby}: the field's hint, if it has one, and its error, if there is one. */
    public @Nullable String describedBy(String field, boolean hint) {
        String hintId = hint ? field + "-hint" : "";
        String both = byField.containsKey(field) ? hintId + " " + field + "-error" : hintId;
        return both.isEmpty() ? null : both.strip();
    }

    private static String text(FieldError error, Texts texts, String example) {
        String key = KEYS.get(error.field() + "." + error.problem());
        if (key == null) {
            throw new IllegalStateException("no text for " + error);
        }
        return switch (error.field()) {
            case "amount" -> texts.get(key, example);
            case "reference" -> texts.get(key, 80);
            case "comment" -> texts.get(key, 1000);
            default -> texts.get(key);
        };
    }
}
