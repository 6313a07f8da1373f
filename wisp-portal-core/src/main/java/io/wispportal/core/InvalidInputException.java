package io.wispportal.core;

import io.wispportal.PortalException;
import java.util.List;

/** Fields of a form are wrong; all of them are named at once and nothing was done. */
public final class InvalidInputException extends PortalException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    public InvalidInputException(List<FieldError> errors) {
        super("invalid input: " + errors);
        this.errors = List.copyOf(errors);
    }

    public InvalidInputException(String field, String problem) {
        this(List.of(new FieldError(field, problem)));
    }

    public List<FieldError> errors() {
        return errors;
    }
}
