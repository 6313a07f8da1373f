package io.wispportal.preinstall;

import java.util.Objects;
import java.util.UUID;

/**
 * Identifies a request for an installation. Made by the portal as UUIDv7; never a right of access by itself.
 *
 * @param value the id as stored and as written in addresses
 */
public record InstallationRequestId(UUID value) {

    public InstallationRequestId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Reads the form written by {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static InstallationRequestId parse(String text) {
        return new InstallationRequestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
