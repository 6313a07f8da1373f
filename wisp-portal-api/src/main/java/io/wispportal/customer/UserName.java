package io.wispportal.customer;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The local part of a user name, {@code ana} in {@code ana@wispmega}: 3 to 40 of {@code [a-z0-9._-]}, case does not
 * matter and is stored as lower case (CRE-01).
 */
public record UserName(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9._-]{3,40}");

    public UserName {
        value = value.toLowerCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a user name: " + value);
        }
    }

    /** What somebody typed, without throwing: empty if it cannot be a user name. */
    public static Optional<UserName> typed(String text) {
        try {
            return Optional.of(new UserName(text.strip()));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /** As people write it: {@code ana@wispmega}. */
    public String at(String slug) {
        return value + "@" + slug;
    }

    @Override
    public String toString() {
        return value;
    }
}
