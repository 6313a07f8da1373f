package io.wispportal.router;

import java.util.Objects;
import java.util.UUID;

/**
 * Identifies a router. Made by the portal as UUIDv7; never a right of access by itself.
 *
 * @param value the id as stored and as written in addresses
 */
public record RouterId(UUID value) {

    public RouterId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Reads the form written by {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static RouterId parse(String text) {
        return new RouterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
