package io.wispportal.app.command;

import java.util.List;

/** A command cannot be done as it was given; each line says what is wrong and what to do. */
final class RefusedCommandException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<String> lines;

    RefusedCommandException(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    RefusedCommandException(String key, Object... values) {
        this(List.of(CommandTexts.text(key, values)));
    }

    List<String> lines() {
        return lines;
    }
}
