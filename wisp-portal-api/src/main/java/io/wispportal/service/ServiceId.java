package io.wispportal.service;

import java.util.Objects;
import java.util.UUID;

/**
 * Identifies an internet service. Made by the portal as UUIDv7; never a right of access by itself.
 *
 * @param value the id as stored and as written in addresses
 */
public record ServiceId(UUID value) {

    public ServiceId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Reads the form written by {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static ServiceId parse(String text) {
        return new ServiceId(UUID.fromString(text));
    }

    /**
     * The short form that people read and type, for example {@code 4F2A91C7}: the end of the id, which is random. Two services
     * of a tenant may share one, though hardly ever.
     */
    public String number() {
        return String.format("%08X", (int) value.getLeastSignificantBits());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
