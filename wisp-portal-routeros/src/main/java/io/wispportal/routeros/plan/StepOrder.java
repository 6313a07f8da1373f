package io.wispportal.routeros.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which changes are safe: the way to the portal first; of what belongs together what is there already, then
 * what is new; what goes comes last, the way to the portal at the very end. A router that loses power after any step
 * redirects nobody who cannot reach the portal.
 */
final class StepOrder {

    private static final Comparator<Change> MAKING = Comparator.comparing(Change::phase)
            .thenComparing(Change::menu)
            .thenComparing(change -> !change.reason().sets())
            .thenComparing(Change::rank)
            .thenComparing(change -> change.reason() != Reason.MISPLACED);

    private static final Comparator<Change> CLOSING = Comparator.comparing(Change::phase)
            .reversed()
            .thenComparing(Change::menu)
            .thenComparing(change -> change.reason().removes());

    private StepOrder() {}

    static List<Change> of(List<Change> changes) {
        List<Change> ordered = new ArrayList<>();
        changes.stream().filter(each -> !each.closes()).sorted(MAKING).forEach(ordered::add);
        changes.stream().filter(Change::closes).sorted(CLOSING).forEach(ordered::add);
        return ordered;
    }

    /** What may be sent together, whatever the order in which the router carries it out, as commands. */
    static List<List<Step>> stages(List<Change> ordered) {
        List<List<Step>> stages = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= ordered.size(); end++) {
            if (end == ordered.size() || !together(ordered.get(end - 1), ordered.get(end))) {
                stages.add(steps(ordered.subList(start, end)));
                start = end;
            }
        }
        return stages;
    }

    /** Rows that are put in front of the same row would come to stand in the order in which they arrive. */
    private static boolean together(Change one, Change next) {
        return one.closes() == next.closes()
                && one.phase() == next.phase()
                && one.menu() == next.menu()
                && one.reason().removes() == next.reason().removes()
                && one.reason().sets() == next.reason().sets()
                && (one.closes() || one.rank() == next.rank() || !one.menu().ordered());
    }

    /** Removals share commands. */
    private static List<Step> steps(List<Change> stage) {
        if (!stage.get(0).reason().removes()) {
            return stage.stream().map(Change::step).toList();
        }
        List<Step> steps = new ArrayList<>();
        for (int start = 0; start < stage.size(); start += Step.Remove.MOST) {
            List<Change> some = stage.subList(start, Math.min(stage.size(), start + Step.Remove.MOST));
            steps.add(new Step.Remove(
                    some.get(0).menu(), some.stream().map(Change::row).toList()));
        }
        return steps;
    }
}
