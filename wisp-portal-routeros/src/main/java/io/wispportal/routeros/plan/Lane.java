package io.wispportal.routeros.plan;

import io.wispportal.routeros.plan.Matching.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The order of our rows among those that are looked at one after the other: in front of the first of somebody else's that
 * would shadow them, by rank among themselves, with as few moves as possible.
 */
final class Lane {

    private static final int NONE = Integer.MAX_VALUE;

    private final MenuRows rows;
    private final List<Pair> steady;
    private final List<Pair> misplaced;
    private final int anchor;
    private final int firstRule;
    private final int[] firstAbove;

    Lane(MenuRows rows, String name, List<Pair> pairs) {
        this.rows = rows;
        this.anchor = anchor(rows, name);
        this.firstRule = firstRule(rows, name);
        List<Pair> inFront = new ArrayList<>();
        for (Pair pair : pairs) {
            if (pair.owned().at() < anchor) {
                inFront.add(pair);
            }
        }
        inFront.sort(Comparator.comparing(pair -> pair.owned().at()));
        this.steady = Ascending.longest(inFront, Lane::rank);
        this.firstAbove = firstAbove(steady);
        Set<Integer> kept = new HashSet<>();
        steady.forEach(pair -> kept.add(pair.owned().at()));
        this.misplaced =
                pairs.stream().filter(pair -> !kept.contains(pair.owned().at())).toList();
    }

    List<Pair> misplaced() {
        return misplaced;
    }

    /** The row in front of which a row of this rank belongs; null: the end. */
    @Nullable
    String before(int rank) {
        int first = rank == 0 ? Math.min(anchor, firstRule) : Math.min(anchor, firstAbove[rank]);
        return first == NONE ? null : rows.all().get(first).id();
    }

    /** By rank; looked up for each new row, of which there may be thousands. */
    private static int[] firstAbove(List<Pair> steady) {
        int[] first = new int[RowKind.RANKS];
        Arrays.fill(first, NONE);
        for (Pair pair : steady) {
            for (int rank = rank(pair) - 1; rank >= 0 && first[rank] == NONE; rank--) {
                first[rank] = pair.owned().at();
            }
        }
        return first;
    }

    private static int anchor(MenuRows rows, String name) {
        for (int at = 0; at < rows.all().size(); at++) {
            RouterRow row = rows.all().get(at);
            if (!rows.isOurs(at) && Shadows.casts(row) && Shadows.lane(row).equals(name)) {
                return at;
            }
        }
        return NONE;
    }

    /** The first row of ours, wanted or not, in front of which the way to the portal must be. */
    private static int firstRule(MenuRows rows, String name) {
        for (Owned owned : rows.owned()) {
            if (owned.rank() > 0 && Shadows.lane(owned.row()).equals(name)) {
                return owned.at();
            }
        }
        return NONE;
    }

    private static int rank(Pair pair) {
        return pair.desired().kind().rank();
    }
}
