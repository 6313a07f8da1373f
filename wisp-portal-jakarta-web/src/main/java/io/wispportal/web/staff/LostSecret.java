package io.wispportal.web.staff;

import io.wispportal.core.FieldError;
import io.wispportal.web.http.Exchange;
import java.util.List;
import java.util.stream.Stream;

/**
 * A secret that was typed is never shown again. Whoever gets the form back has to type it once more, and is told so: the
 * empty field would keep what was stored before.
 */
final class LostSecret {

    private LostSecret() {}

    /** What is wrong already, and that the secret is gone, if one was typed and nothing is said of it yet. */
    static List<FieldError> and(List<FieldError> errors, Exchange exchange, String field) {
        boolean told = errors.stream().anyMatch(error -> error.field().equals(field));
        return told || exchange.typed(field).isEmpty()
                ? errors
                : Stream.concat(errors.stream(), Stream.of(new FieldError(field, "lost")))
                        .toList();
    }
}
