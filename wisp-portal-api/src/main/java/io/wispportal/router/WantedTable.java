package io.wispportal.router;

import io.wispportal.router.PlannedChange.Cause;
import io.wispportal.router.PlannedChange.Effect;
import io.wispportal.router.PlannedChange.Purpose;
import io.wispportal.router.RouterPlan.Removals;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For adapters of networks that keep things by key, with nobody else's beside them: what should be in such a table, and the
 * plan that brings another state of it there. Not thread-safe.
 *
 * <p>Mutable state: what was put in so far.
 */
public final class WantedTable {

    /** More than so many things, if they are more than a third, are removed only once somebody has seen it. */
    private static final int ANYWAY = 20;

    private static final int PART = 3;

    private final String place;
    private final Map<String, String> values = new TreeMap<>();
    private final Map<String, PlannedChange> changes = new TreeMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Set<String> free = new HashSet<>();

    /** @param place as people who know the network call the table */
    public WantedTable(String place) {
        this.place = place;
    }

    /**
     * Puts something in. What has a key that is taken is left out.
     *
     * @param about the service or notice, or null
     */
    public void put(String key, String value, Purpose purpose, @Nullable UUID about) {
        if (values.putIfAbsent(key, value) == null) {
            changes.put(key, change(Effect.ADDED, Cause.MISSING, purpose, about, key, value));
        } else if (about != null) {
            leave(LeftOut.Kind.TWICE, about);
        }
    }

    /** Leaves something out that the network does not take. */
    public void leave(LeftOut.Kind kind, UUID about) {
        leftOut.add(new LeftOut(kind, place, about));
    }

    /** What has this key may go without asking. */
    public void mayGo(String key) {
        free.add(key);
    }

    /** Values by key. */
    public Map<String, String> values() {
        return Map.copyOf(values);
    }

    /**
     * What there is to do.
     *
     * @param there     what is in the table, values by key
     * @param confirmed whether somebody has seen how much is removed
     */
    public RouterPlan against(Map<String, String> there, boolean confirmed) {
        List<PlannedChange> plan = new ArrayList<>();
        changes.forEach((key, missing) -> {
            String now = there.get(key);
            if (now == null) {
                plan.add(missing);
            } else if (!now.equals(values.get(key))) {
                plan.add(new PlannedChange(
                        Effect.SET, Cause.OUTDATED, missing.purpose(), place, missing.about(), missing.values()));
            }
        });
        int kept = values.size() - plan.size();
        Map<String, String> gone = new TreeMap<>(there);
        gone.keySet().removeAll(values.keySet());
        gone.forEach(
                (key, value) -> plan.add(change(Effect.REMOVED, Cause.NOT_WANTED, Purpose.OTHER, null, key, value)));
        int unasked =
                (int) gone.keySet().stream().filter(key -> !free.contains(key)).count();
        boolean asks = !confirmed && unasked > ANYWAY && unasked * PART > there.size();
        Removals removals = asks ? new Removals(unasked, there.size()) : null;
        return new RouterPlan(plan, kept, List.of(), leftOut, List.of(), removals);
    }

    private PlannedChange change(
            Effect effect, Cause cause, Purpose purpose, @Nullable UUID about, String key, String value) {
        return new PlannedChange(effect, cause, purpose, place, about, Map.of("key", key, "value", value));
    }
}
