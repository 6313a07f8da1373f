package io.wispportal.payment;

import java.util.Objects;
import java.util.UUID;

/**
 * Identifies a payment report. Made by the portal as UUIDv7; never a right of access by itself.
 *
 * @param value the id as stored and as written in addresses
 */
public record PaymentReportId(UUID value) {

    public PaymentReportId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Reads the form written by {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static PaymentReportId parse(String text) {
        return new PaymentReportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
