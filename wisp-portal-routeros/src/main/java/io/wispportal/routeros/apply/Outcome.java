package io.wispportal.routeros.apply;

import io.wispportal.routeros.plan.Plan;
import java.util.List;

/**
 * What became of bringing a router to a state.
 *
 * @param first what there was to do
 * @param last  what there is left to do: nothing if the router is as it should be
 * @param reconnects services whose PPP session has to end before their new profile takes effect ({@link Plan#reconnects})
 */
public record Outcome(Plan first, Plan last, List<String> reconnects) {

    public Outcome {
        reconnects = List.copyOf(reconnects);
    }

    /** Whether the router is as it should be, as far as it takes the rows. */
    public boolean isConverged() {
        return last.ready() && last.steps().isEmpty();
    }
}
