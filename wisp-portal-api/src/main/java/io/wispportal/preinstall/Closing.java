package io.wispportal.preinstall;

import io.wispportal.audit.Actor;
import java.time.Instant;
import java.util.Objects;

/**
 * That nothing comes of a request.
 *
 * @param reason for staff
 */
public record Closing(String reason, Actor by, Instant at) {

    public Closing {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
    }
}
