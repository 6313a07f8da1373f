package io.wispportal.routeros.apply;

import io.wispportal.routeros.plan.Plan;
import io.wispportal.routeros.plan.RouterFacts;

/**
 * What became of bringing a router to a state.
 *
 * @param first what there was to do
 * @param last  what there is left to do: nothing if the router is as it should be
 * @param facts what the router says about itself
 * @param ended how many PPP sessions were ended, so that their login's profile takes effect
 */
public record Outcome(Plan first, Plan last, RouterFacts facts, int ended) {

    /** Whether the router is as it should be, as far as it takes the rows. */
    public boolean isConverged() {
        return last.ready() && last.steps().isEmpty();
    }
}
