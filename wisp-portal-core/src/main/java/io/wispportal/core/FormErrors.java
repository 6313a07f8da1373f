package io.wispportal.core;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the errors of a form so that all are told at once. */
public final class FormErrors {

    /** Mutable state: the errors found so far, in the order of the fields. */
    private final List<FieldError> errors = new ArrayList<>();

    public FormErrors() {}

    /** Starts with what could not even be read of the form; its fields get no second error. */
    public FormErrors(List<FieldError> unreadable) {
        errors.addAll(unreadable);
    }

    /** Adds the error if the condition does not hold, unless the field has one already. */
    public FormErrors check(boolean holds, String field, String problem) {
        return check(holds, field, problem, "");
    }

    /** @param detail what the text about it names */
    public FormErrors check(boolean holds, String field, String problem, String detail) {
        if (!holds && errors.stream().noneMatch(error -> error.field().equals(field))) {
            errors.add(new FieldError(field, problem, detail));
        }
        return this;
    }

    /** A text must not be longer than the limit; an absent one is fine. */
    public FormErrors atMost(int limit, String field, @Nullable String text) {
        return check(text == null || text.length() <= limit, field, "tooLong");
    }

    /** A text must be there and not longer than the limit. */
    public FormErrors required(int limit, String field, @Nullable String text) {
        return check(text != null && !text.isBlank(), field, "required").atMost(limit, field, text);
    }

    /** @throws InvalidInputException if there are any */
    public void throwIfAny() {
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }
}
