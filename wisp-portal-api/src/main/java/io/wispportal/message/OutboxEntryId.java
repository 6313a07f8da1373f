package io.wispportal.message;

import java.util.Objects;
import java.util.UUID;

/**
 * Identifies a promised side effect. Made by the portal as UUIDv7; never a right of access by itself.
 *
 * @param value the id as stored and as written in addresses
 */
public record OutboxEntryId(UUID value) {

    public OutboxEntryId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Reads the form written by {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static OutboxEntryId parse(String text) {
        return new OutboxEntryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
