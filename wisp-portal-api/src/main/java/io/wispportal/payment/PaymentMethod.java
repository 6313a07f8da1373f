package io.wispportal.payment;

import java.util.Objects;

/**
 * A way to pay the tenant.
 *
 * @param internalName for staff, may hold an account number; never leaves the console (MET-02)
 * @param visibleName  for customers, required
 * @param visible      whether customers are offered it
 * @param instructions how to pay with it, plain text with line breaks, may be empty
 * @param referenceRequired whether a report must name a reference (default yes)
 * @param position     order in lists, smallest first
 * @param version      grows with every stored change
 */
public record PaymentMethod(
        PaymentMethodId id,
        String internalName,
        String visibleName,
        boolean visible,
        String instructions,
        boolean referenceRequired,
        int position,
        long version) {

    public PaymentMethod {
        Objects.requireNonNull(id, "id");
        required("internalName", internalName);
        required("visibleName", visibleName);
        if (instructions.length() > 2000) {
            throw new IllegalArgumentException("instructions are longer than 2000 characters");
        }
    }

    private static void required(String field, String value) {
        if (value.isBlank() || value.length() > 80) {
            throw new IllegalArgumentException(field + " must have 1 to 80 characters: " + value);
        }
    }
}
