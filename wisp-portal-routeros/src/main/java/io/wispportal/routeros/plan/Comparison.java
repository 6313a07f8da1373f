package io.wispportal.routeros.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One plan in the making. */
final class Comparison {

    private final OwnerMarks marks;
    private final RouterState state;
    private final Guards guards;
    private final MenuRows access;

    // Mutable state: what was found so far.
    private final List<Change> changes = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private int kept;
    private int owned;

    Comparison(OwnerMarks marks, RouterState state, Guards guards) {
        this.marks = marks;
        this.state = state;
        this.guards = guards;
        this.access = new MenuRows(Menu.PROXY_ACCESS, state.rows(Menu.PROXY_ACCESS), marks);
    }

    List<Refusal> refusals(DesiredRouter desired) {
        return Refusals.of(desired, state.facts(), ours(), guards);
    }

    private boolean ours() {
        return !access.owned().isEmpty();
    }

    Plan plan(DesiredRouter desired) {
        List<DesiredRow> all = Rules.of(desired, state.facts());
        Map<Menu, List<DesiredRow>> byMenu = new EnumMap<>(Menu.class);
        all.forEach(each ->
                byMenu.computeIfAbsent(each.menu(), menu -> new ArrayList<>()).add(each));
        for (Menu menu : Menu.values()) {
            compare(menu, byMenu.getOrDefault(menu, List.of()));
        }
        ProxySwitch.of(desired, state.facts().proxy(), ours(), guards.proxyTakeover())
                .ifPresent(changes::add);
        List<Refusal> refusals = Refusals.of(all, conflicts);
        return refusals.isEmpty() ? plan() : Plan.refused(refusals, conflicts);
    }

    private void compare(Menu menu, List<DesiredRow> desired) {
        MenuRows rows = menu == Menu.PROXY_ACCESS ? access : new MenuRows(menu, state.rows(menu), marks);
        Wanted wanted = new Wanted(rows, desired, guards, conflicts);
        MenuPlan plan = new MenuPlan(rows, wanted.free(), marks, state.facts().dialect());
        wanted.adopted().forEach((row, other) -> plan.set(new Matching.Pair(row, Owned.adopted(other, row))));
        changes.addAll(plan.changes());
        kept += plan.kept();
        owned += rows.owned().size();
    }

    private Plan plan() {
        List<Change> ordered = StepOrder.of(changes);
        Plan.Counts counts = counts();
        int removed = unexplained();
        Plan.Confirmation confirmation = guards.asks(removed, owned) ? new Plan.Confirmation(removed, owned) : null;
        return new Plan(StepOrder.stages(ordered), ordered, List.of(), conflicts, counts, confirmation);
    }

    /** What goes of services that are not behind the router any more: many at once may be somebody's mistake. */
    private int unexplained() {
        return (int) changes.stream()
                .filter(each -> each.reason().removes() && !guards.known().contains(each.about()))
                .count();
    }

    private Plan.Counts counts() {
        Map<Reason, Integer> by = new EnumMap<>(Reason.class);
        changes.forEach(each -> by.merge(each.reason(), 1, Integer::sum));
        return new Plan.Counts(
                count(by, Reason.MISSING),
                count(by, Reason.OUTDATED) + count(by, Reason.CHANGED_BY_HAND) + count(by, Reason.RELEASED),
                count(by, Reason.MISPLACED),
                count(by, Reason.DOUBLE) + count(by, Reason.NOT_WANTED),
                kept);
    }

    private static int count(Map<Reason, Integer> by, Reason reason) {
        return by.getOrDefault(reason, 0);
    }
}
