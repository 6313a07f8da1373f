package io.wispportal.routeros.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far a router is from what should be on it: a plan, read instead of applied.
 *
 * @param lines what differs, in the order in which it would be put right
 */
public record Drift(List<Line> lines) {

    /**
     * Rows that differ in the same way.
     *
     * @param kind what the rows are for, a {@link RowKind}'s code
     * @param rows how many
     * @param about whom or what the first of them are about
     */
    public record Line(Menu menu, Reason reason, String kind, int rows, List<String> about) {}

    private static final int NAMED = 20;

    public Drift {
        lines = List.copyOf(lines);
    }

    /** The plan as a report. */
    public static Drift of(Plan plan) {
        Map<Line, List<Change>> alike = new LinkedHashMap<>();
        for (Change each : plan.changes()) {
            Line head = new Line(each.menu(), each.reason(), each.kind(), 0, List.of());
            alike.computeIfAbsent(head, line -> new ArrayList<>()).add(each);
        }
        return new Drift(alike.entrySet().stream()
                .map(each -> line(each.getKey(), each.getValue()))
                .toList());
    }

    /** Whether the router is as it should be. */
    public boolean none() {
        return lines.isEmpty();
    }

    /** How many rows somebody changed on the router. */
    public int byHand() {
        return lines.stream()
                .filter(each -> each.reason() == Reason.CHANGED_BY_HAND || each.reason() == Reason.MISPLACED)
                .mapToInt(Line::rows)
                .sum();
    }

    private static Line line(Line head, List<Change> changes) {
        List<String> about = changes.stream().limit(NAMED).map(Change::about).toList();
        return new Line(head.menu(), head.reason(), head.kind(), changes.size(), about);
    }
}
