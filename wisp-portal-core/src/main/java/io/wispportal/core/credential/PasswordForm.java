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
        if (next.isEmpty()) {
            problems.add(new FieldError("next", "missing"));
        } else if (next.equals(current)) {
            problems.add(new FieldError("next", "same"));
        }
        return problems;
    }

    /** What comes after the rules, as its field does. */
    static List<FieldError> problemsOfRepeat(String next, String repeat) {
        boolean fine = next.isEmpty() || next.equals(repeat);
        return fine ? List.of() : List.of(new FieldError("repeat", "differs"));
    }

    /** Does not print the passwords. */
    @Override
    public String toString() {
        return "PasswordForm";
    }
}
