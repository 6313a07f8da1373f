package io.wispportal.routeros.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to do to a router, to be shown or applied. Whoever applies it may send the steps of a stage together, waits until
 * all of them succeeded before the next stage, and after any doubt reads again and plans again.
 *
 * @param stages what to do, in this order; nothing if the plan is refused
 * @param changes the rows that the steps write, and why
 * @param refusals why there is no plan
 * @param conflicts wanted rows that are left out
 * @param confirmation what somebody has to confirm before the steps are applied, if anything
 */
public record Plan(
        List<List<Step>> stages,
        List<Change> changes,
        List<Refusal> refusals,
        List<Conflict> conflicts,
        Counts counts,
        @Nullable Confirmation confirmation) {

    /**
     * How many rows of ours are touched and not.
     *
     * @param kept rows that already hold what they should
     */
    public record Counts(int added, int set, int moved, int removed, int kept) {}

    /**
     * More of our rows would go than {@link Guards} lets go.
     *
     * @param owned how many rows of ours there are
     */
    public record Confirmation(int removed, int owned) {}

    public Plan {
        stages = stages.stream().map(List::copyOf).toList();
        changes = List.copyOf(changes);
        refusals = List.copyOf(refusals);
        conflicts = List.copyOf(conflicts);
    }

    static Plan refused(List<Refusal> refusals, List<Conflict> conflicts) {
        return new Plan(List.of(), List.of(), refusals, conflicts, new Counts(0, 0, 0, 0, 0), null);
    }

    /** All steps, one after the other. */
    public List<Step> steps() {
        return stages.stream().flatMap(List::stream).toList();
    }

    /** Whether it may be applied as it is. */
    public boolean ready() {
        return refusals.isEmpty() && confirmation == null;
    }
}
