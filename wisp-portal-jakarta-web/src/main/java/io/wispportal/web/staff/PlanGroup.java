package io.wispportal.web.staff;

import io.wispportal.router.PlannedChange;
import io.wispportal.router.PlannedChange.Effect;
import io.wispportal.router.PlannedChange.Purpose;
import java.util.List;

/** Changes that are for the same and in the same place. */
public record PlanGroup(Purpose purpose, String place, List<PlannedChange> changes) {

    /** Of very many nobody reads all. */
    private static final int SHOWN = 100;
    /** So few are shown without asking. */
    private static final int FEW = 6;

    public List<PlannedChange> shown() {
        return changes.subList(0, Math.min(SHOWN, changes.size()));
    }

    /** How many are not shown. */
    public int more() {
        return changes.size() - shown().size();
    }

    public boolean isShort() {
        return changes.size() <= FEW;
    }

    public long count(Effect effect) {
        return changes.stream().filter(change -> change.effect() == effect).count();
    }
}
