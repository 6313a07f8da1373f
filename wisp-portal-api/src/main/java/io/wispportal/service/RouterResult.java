package io.wispportal.service;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of the last change on the router.
 *
 * @param at     when it was promised, confirmed or failed
 * @param detail one sentence for staff when it failed, else null
 */
public record RouterResult(
        RouterState state, Instant at, @Nullable String detail) {

    public RouterResult {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(at, "at");
    }
}
