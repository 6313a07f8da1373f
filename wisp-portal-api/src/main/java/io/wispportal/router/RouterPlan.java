package io.wispportal.router;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a router is from what should be on it, and what would be done.
 *
 * @param changes      in the order in which they are done; empty if nothing is to do, or if there are obstacles
 * @param kept         how many things of the portal are as they should be
 * @param obstacles    why nothing can be done
 * @param leftOut      what is wanted and not done
 * @param findings     what staff should know of the router
 * @param confirmation what somebody has to confirm before anything is done, or null
 */
public record RouterPlan(
        List<PlannedChange> changes,
        int kept,
        List<Obstacle> obstacles,
        List<LeftOut> leftOut,
        List<RouterFinding> findings,
        @Nullable Removals confirmation) {

    /**
     * More of the portal's would go than goes without asking.
     *
     * @param removed how many
     * @param owned   of how many
     */
    public record Removals(int removed, int owned) {}

    public RouterPlan {
        changes = List.copyOf(changes);
        obstacles = List.copyOf(obstacles);
        leftOut = List.copyOf(leftOut);
        findings = List.copyOf(findings);
    }

    /** Whether it can be done as it is. */
    public boolean isReady() {
        return obstacles.isEmpty() && confirmation == null;
    }

    /** Whether the router is as it should be, as far as it can be. */
    public boolean isNothingToDo() {
        return isReady() && changes.isEmpty();
    }
}
