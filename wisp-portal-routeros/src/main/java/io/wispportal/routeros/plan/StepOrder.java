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

    /** Removals of one menu share commands. */
    static List<Step> steps(List<Change> ordered) {
        List<Step> steps = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Change change = ordered.get(i);
            if (!change.reason().removes()) {
                steps.add(change.step());
                continue;
            }
            ids.add(change.row());
            if (ids.size() == Step.Remove.MOST || !goesOn(ordered, i)) {
                steps.add(new Step.Remove(change.menu(), List.copyOf(ids)));
                ids.clear();
            }
        }
        return steps;
    }

    private static boolean goesOn(List<Change> ordered, int at) {
        if (at + 1 == ordered.size()) {
            return false;
        }
        Change next = ordered.get(at + 1);
        Change change = ordered.get(at);
        return next.reason().removes() && next.menu() == change.menu() && next.phase() == change.phase();
    }
}
