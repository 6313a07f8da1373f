package io.wispportal.web.staff;

/** The version that a form was made for, as its hidden field says. */
final class FormVersion {

    private FormVersion() {}

    /** One that cannot be read is none that is stored. */
    static long number(String field) {
        return field.matches("\\d{1,18}") ? Long.parseLong(field) : -1;
    }
}
