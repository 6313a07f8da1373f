package io.wispportal.autologin;

import java.util.Objects;
import java.util.UUID;

/**
 * Identifies an auto-login link. Made by the portal as UUIDv7; never a right of access by itself.
 *
 * @param value the id as stored and as written in addresses
 */
public record LinkId(UUID value) {

    public LinkId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Reads the form written by {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static LinkId parse(String text) {
        return new LinkId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
