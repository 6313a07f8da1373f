package io.wispportal.preinstall;

import java.time.Instant;
import java.util.Objects;

/**
 * Why a request was not activated the last time that somebody tried.
 *
 * @param step   the step's name
 * @param reason one sentence for staff
 */
public record StepRefusal(String step, String reason, Instant at) {

    public StepRefusal {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(at, "at");
    }
}
