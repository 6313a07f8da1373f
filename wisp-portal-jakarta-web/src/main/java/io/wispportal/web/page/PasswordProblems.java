package io.wispportal.web.page;

import io.wispportal.core.FieldError;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.credential.PasswordRequirements;
import io.wispportal.web.http.Exchange;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with a form that sets a password; every broken rule is told, one after the other (CRE-07). */
public final class PasswordProblems {

    private PasswordProblems() {}

    public static Problems of(Exchange exchange, Texts texts, InvalidInputException refused) {
        PasswordRequirements rules = exchange.portal().passwordRequirements();
        Map<String, String> byField = new LinkedHashMap<>();
        refused.errors()
                .forEach(error ->
                        byField.merge(error.field(), text(rules, texts, error), (one, next) -> one + " " + next));
        return new Problems(byField);
    }

    private static String text(PasswordRequirements rules, Texts texts, FieldError error) {
        return rules.text(error.problem(), texts.locale())
                .orElseGet(() -> texts.get("password.problem." + error.problem()));
    }
}
