package io.wispportal.payment;

import io.wispportal.audit.Actor;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who decided a payment report, and when.
 *
 * @param reason what the customer is told; required for a return, null for an approval
 */
public record Decision(Actor by, Instant at, @Nullable String reason) {

    public Decision {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
    }
}
