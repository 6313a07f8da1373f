package io.wispportal.core.message;

import org.jspecify.annotations.Nullable;

/**
 * A mail before it has a sender.
 *
 * @param to      where to, or null if no address is known
 * @param missing what staff read if there is no address
 */
record Letter(@Nullable String to, String missing, String subject, String text) {

    /** Does not print the text, which may hold a code that lets its reader in. */
    @Override
    public String toString() {
        return "Letter";
    }
}
