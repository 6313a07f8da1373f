package io.wispportal.core;

/**
 * What is wrong with one field of a form.
 *
 * @param field   the field's name, for example {@code reference}
 * @param problem what is wrong, a word such as {@code required}; pages look their text up by it
 * @param detail  what the text names, for example an unknown tag; mostly empty
 */
public record FieldError(String field, String problem, String detail) {

    public FieldError(String field, String problem) {
        this(field, problem, "");
    }
}
