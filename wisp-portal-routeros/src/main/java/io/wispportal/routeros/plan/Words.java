package io.wispportal.routeros.plan;

import java.util.regex.Pattern;

/** What may stand in a value that goes to a router. */
final class Words {

    private static final int MOST = 1_000;

    private Words() {}

    /** @throws IllegalArgumentException unless the whole value fits */
    static String fits(String name, String value, Pattern pattern) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException(name + " does not fit " + pattern + ": " + shown(value));
        }
        return value;
    }

    /** @throws IllegalArgumentException unless the value is printable ASCII of a reasonable length */
    static String printable(String name, String value) {
        if (value.length() > MOST || !value.chars().allMatch(each -> each >= ' ' && each <= '~')) {
            throw new IllegalArgumentException(name + " holds what a router must not get: " + shown(value));
        }
        return value;
    }

    private static String shown(String value) {
        String some = value.length() > 80 ? value.substring(0, 80) + "..." : value;
        return some.replaceAll("[^ -~]", "?");
    }
}
