package io.wispportal.core.credential;

import io.wispportal.core.FieldError;
import io.wispportal.credential.PasswordFacts;
import java.util.ArrayList;
import java.util.List;

/**
 * A new password, exactly as typed twice.
 *
 * @param repeat the same again
 */
record NextPassword(String next, String repeat) {

    /** All that is wrong with it, each as an error of {@code next} or {@code repeat}. */
    List<FieldError> problems(PasswordRequirements requirements, PasswordFacts facts) {
        if (next.isEmpty()) {
            return List.of(new FieldError("next", "missing"));
        }
        List<FieldError> problems = new ArrayList<>(requirements.broken("next", next, facts));
        if (!next.equals(repeat)) {
            problems.add(new FieldError("repeat", "differs"));
        }
        return problems;
    }

    /** Does not print the passwords. */
    @Override
    public String toString() {
        return "NextPassword";
    }
}
