package io.wispportal.routeros.plan;

import io.wispportal.routeros.plan.Matching.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What has to be written in one menu. */
final class MenuPlan {

    private final MenuRows rows;
    private final OwnerMarks marks;
    private final Dialect dialect;

    // Mutable state: what was found so far.
    private final List<Change> changes = new ArrayList<>();
    private int kept;

    /** @param wanted by {@link Owned#key}, without those that somebody else's rows are in the way of */
    MenuPlan(MenuRows rows, Map<String, DesiredRow> wanted, OwnerMarks marks, Dialect dialect) {
        this.rows = rows;
        this.marks = marks;
        this.dialect = dialect;
        Matching matching = new Matching(rows, wanted, dialect);
        List<Pair> pairs = matching.pairs();
        Map<String, Lane> lanes = rows.menu().ordered() ? lanes(pairs, wanted) : Map.of();
        pairs.forEach(this::set);
        lanes.values().forEach(lane -> lane.misplaced().forEach(pair -> move(pair, lane)));
        matching.missing().forEach(each -> add(each, lanes));
        if (rows.menu() != Menu.PPP_SECRET) {
            matching.doubles().forEach(each -> changes.add(Change.removed(Reason.DOUBLE, each)));
            matching.unwanted().forEach(each -> changes.add(Change.removed(Reason.NOT_WANTED, each)));
        }
    }

    List<Change> changes() {
        return changes;
    }

    /** How many rows already hold what they should. */
    int kept() {
        return kept;
    }

    private Map<String, Lane> lanes(List<Pair> pairs, Map<String, DesiredRow> wanted) {
        Map<String, List<Pair>> byName = new LinkedHashMap<>();
        wanted.values().forEach(each -> byName.computeIfAbsent(each.get("chain"), name -> new ArrayList<>()));
        pairs.forEach(each -> byName.computeIfAbsent(each.desired().get("chain"), name -> new ArrayList<>())
                .add(each));
        Map<String, Lane> lanes = new HashMap<>();
        byName.forEach((name, some) -> lanes.put(name, new Lane(rows, name, some)));
        return lanes;
    }

    /** Also takes over a row that the operator handed over. */
    void set(Pair pair) {
        Map<String, String> differences = Differences.of(pair.desired(), pair.owned(), dialect);
        if (differences.isEmpty()) {
            kept++;
            return;
        }
        boolean again = differences.containsKey(Differences.COMMENT);
        differences.computeIfPresent(
                Differences.COMMENT,
                (name, empty) -> marks.write(rows.menu(), pair.desired().mark()));
        Reason reason = again ? Reason.OUTDATED : Reason.CHANGED_BY_HAND;
        changes.add(change(reason, pair.desired(), pair.owned().row().id(), differences, null));
    }

    private void move(Pair pair, Lane lane) {
        String before = lane.before(pair.desired().kind().rank());
        changes.add(change(Reason.MISPLACED, pair.desired(), pair.owned().row().id(), Map.of(), before));
    }

    private void add(DesiredRow desired, Map<String, Lane> lanes) {
        Map<String, String> properties = new LinkedHashMap<>(desired.properties());
        properties.put(Differences.COMMENT, marks.write(rows.menu(), desired.mark()));
        Lane lane = lanes.get(desired.get("chain"));
        String before = lane == null ? null : lane.before(desired.kind().rank());
        changes.add(change(Reason.MISSING, desired, "", properties, before));
    }

    private static Change change(
            Reason reason, DesiredRow desired, String row, Map<String, String> properties, @Nullable String before) {
        return new Change(reason, desired.menu(), desired.kind().code(), desired.id(), row, properties, before);
    }
}
