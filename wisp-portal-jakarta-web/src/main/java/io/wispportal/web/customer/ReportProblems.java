package io.wispportal.web.customer;

import io.wispportal.core.FieldError;
import io.wispportal.web.page.Problems;
import io.wispportal.web.page.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What is wrong with the report form, in the customer's words, in the order of the form. */
public final class ReportProblems {

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
            Map.entry("voucher.dimensions", "report.voucher.dimensions"),
            Map.entry("voucher.storage", "report.voucher.storage"));

    private ReportProblems() {}

    /** @param example an amount as the customer may type it */
    public static Problems of(List<FieldError> errors, Texts texts, String example) {
        List<FieldError> ordered = errors.stream()
                .sorted(Comparator.comparing(error -> ORDER.indexOf(error.field())))
                .toList();
        return Problems.of(ordered, error -> text(error, texts, example));
    }

    /** The file weighs too much; what else may be wrong is told when it comes with another one. */
    public static Problems tooLarge(Texts texts) {
        return new Problems(Map.of("voucher", texts.get("report.voucher.large")));
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
