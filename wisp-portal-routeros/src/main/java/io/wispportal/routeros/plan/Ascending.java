package io.wispportal.routeros.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;

/** The longest part of a list that is in order already; ranks are few, so it takes one pass. */
final class Ascending {

    private Ascending() {}

    static <T> List<T> longest(List<T> all, ToIntFunction<T> rank) {
        int[] previous = new int[all.size()];
        int[] length = new int[RowKind.RANKS];
        int[] last = new int[RowKind.RANKS];
        for (int i = 0; i < all.size(); i++) {
            int own = rank.applyAsInt(all.get(i));
            int best = best(length, own);
            previous[i] = length[best] == 0 ? -1 : last[best];
            length[own] = length[best] + 1;
            last[own] = i;
        }
        int end = best(length, RowKind.RANKS - 1);
        return length[end] == 0 ? List.of() : back(all, previous, last[end]);
    }

    /** The rank up to the most whose chain is longest. */
    private static int best(int[] length, int most) {
        int best = most;
        for (int each = 0; each < most; each++) {
            if (length[each] > length[best]) {
                best = each;
            }
        }
        return best;
    }

    private static <T> List<T> back(List<T> all, int[] previous, int end) {
        List<T> chain = new ArrayList<>();
        for (int i = end; i >= 0; i = previous[i]) {
            chain.add(all.get(i));
        }
        Collections.reverse(chain);
        return chain;
    }
}
