package io.wispportal.notice;

import java.util.Objects;
import java.util.UUID;

/**
 * Identifies a notice. Made by the portal as UUIDv7; never a right of access by itself.
 *
 * @param value the id as stored and as written in addresses
 */
public record NoticeId(UUID value) {

    public NoticeId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Reads the form written by {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static NoticeId parse(String text) {
        return new NoticeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
