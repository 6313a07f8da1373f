package io.wispportal.message;

import io.wispportal.customer.CustomerId;
import org.jspecify.annotations.Nullable;

/** A promise with the customer it is about (both null if it is about none, or the subject is gone). */
public record OutboxRow(
        OutboxEntry entry,
        @Nullable CustomerId customer,
        @Nullable String customerName) {}
