package io.wispportal.router;

import java.util.Objects;

/**
 * What became of bringing a router to a state.
 *
 * @param before what there was to do
 * @param after  what there is left to do: nothing if the router is as it should be
 */
public record RouterReport(RouterPlan before, RouterPlan after) {

    public RouterReport {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
