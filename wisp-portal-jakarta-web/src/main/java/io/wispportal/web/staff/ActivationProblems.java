package io.wispportal.web.staff;

import io.wispportal.core.FieldError;
import io.wispportal.web.page.Problems;
import io.wispportal.web.page.Texts;
import java.util.Comparator;
import java.util.List;

/** What is wrong with the form of an activation, in the order of the form. */
final class ActivationProblems {

    private static final List<String> ORDER = List.of(
            "email",
            "date",
            "technician",
            "zone",
            "plan",
            "planDiscount",
            "cost",
            "costDiscount",
            "router",
            "ip",
            "queue",
            "userName");

    private ActivationProblems() {}

    static Problems of(Texts texts, List<FieldError> errors) {
        List<FieldError> ordered = errors.stream()
                .sorted(Comparator.comparing(error -> ORDER.indexOf(error.field())))
                .toList();
        return Problems.of(ordered, error -> text(texts, error));
    }

    private static String text(Texts texts, FieldError error) {
        String key = "activation." + error.field() + "." + error.problem();
        return error.detail().isEmpty() ? texts.get(key) : texts.get(key, error.detail());
    }
}
