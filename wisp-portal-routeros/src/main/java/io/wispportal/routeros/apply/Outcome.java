package io.wispportal.routeros.apply;

import io.wispportal.routeros.plan.Plan;

/**
 * What became of bringing a router to a state.
 *
 * @param first what there was to do
 * @param last  what there is left to do: nothing if the router is as it should be
 */
public record Outcome(Plan first, Plan last) {

    /** Whether the router is as it should be, as far as it takes the rows. */
    public boolean isConverged() {
        return last.ready() && last.steps().isEmpty();
    }
}
