package io.wispportal.routeros.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version of RouterOS, as far as it decides what may be said. */
public record RouterVersion(int major, int minor) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,4})(?:\\.(\\d{1,4}))?.*");

    /** What version 0 stands for. */
    public static final RouterVersion UNKNOWN = new RouterVersion(0, 0);

    /** Reads what {@code /system/resource} says: {@code 7.18.2 (stable)}, {@code 7.20rc1}. */
    public static RouterVersion parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return UNKNOWN;
        }
        String minor = parts.group(2);
        return new RouterVersion(Integer.parseInt(parts.group(1)), minor == null ? 0 : Integer.parseInt(minor));
    }

    /** Whether planning for it was thought through. */
    public boolean supported() {
        return (major == 6 && minor >= 40) || major == 7;
    }

    /** What to try first; a router that refuses it decides. */
    public Dialect dialect() {
        return major >= 7 ? Dialect.V7 : Dialect.V6;
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
