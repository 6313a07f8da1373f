package io.wispportal.core.credential;

import io.wispportal.core.FieldError;
import io.wispportal.credential.PasswordFacts;
import java.util.ArrayList;
import java.util.List;

/** A form for a new password with a code, exactly as typed. */
public record CodeForm(String code, String next, String repeat) {

    /** All that is wrong with it but a wrong code. */
    List<FieldError> problems(PasswordRequirements requirements, PasswordFacts facts) {
        List<FieldError> problems = new ArrayList<>();
        if (!code.strip().matches("\\d{6}")) {
            problems.add(new FieldError("code", "codeShape"));
        }
        problems.addAll(new NextPassword(next, repeat).problems(requirements, facts));
        return problems;
    }

    /** Does not print code and passwords. */
    @Override
    public String toString() {
        return "CodeForm";
    }
}
