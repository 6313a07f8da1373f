package io.wispportal.core.credential;

import io.wispportal.core.FieldError;
import java.util.ArrayList;
import java.util.List;

/**
 * A customer's form for another password, exactly as typed.
 *
 * @param current the one that counts now
 * @param next    the new one
 * @param repeat  the new one again
 */
public record PasswordForm(String current, String next, String repeat) {

    /** What can be told without knowing whose it is. */
    List<FieldError> problems() {
        List<FieldError> problems = new ArrayList<>();
        if (current.isEmpty()) {
            problems.add(new FieldError("current", "required"));
        }
        problems.addAll(problemsOfNext(next, repeat));
        if (!next.isEmpty() && next.equals(current)) {
            problems.add(new FieldError("next", "same"));
        }
        return problems;
    }

    static List<FieldError> problemsOfNext(String next, String repeat) {
        if (next.isEmpty()) {
            return List.of(new FieldError("next", "missing"));
        }
        return next.equals(repeat) ? List.of() : List.of(new FieldError("repeat", "differs"));
    }

    /** Does not print the passwords. */
    @Override
    public String toString() {
        return "PasswordForm";
    }
}
