package io.wispportal.core.credential;

import io.wispportal.core.FieldError;
import io.wispportal.credential.PasswordFacts;
import java.util.ArrayList;
import java.util.List;

/**
 * A form for another password, exactly as typed.
 *
 * @param current the one that counts now; empty where it is not asked for
 * @param next    the new one
 * @param repeat  the new one again
 */
public record PasswordForm(String current, String next, String repeat) {

    /**
     * All that is wrong with it but a wrong current password.
     *
     * @param asksForCurrent whether the one that counts now must be typed
     */
    List<FieldError> problems(boolean asksForCurrent, PasswordRequirements requirements, PasswordFacts facts) {
        List<FieldError> problems = new ArrayList<>();
        if (asksForCurrent && current.isEmpty()) {
            problems.add(new FieldError("current", "required"));
        }
        if (!next.isEmpty() && next.equals(current)) {
            problems.add(new FieldError("next", "same"));
        }
        problems.addAll(new NextPassword(next, repeat).problems(requirements, facts));
        return problems;
    }

    /** Does not print the passwords. */
    @Override
    public String toString() {
        return "PasswordForm";
    }
}
