package io.wispportal;

import java.util.List;

/**
 * Part of a long list.
 *
 * @param items in the list's order
 * @param more  whether others follow
 */
public record Slice<T>(List<T> items, boolean more) {

    public Slice {
        items = List.copyOf(items);
    }

    /** Cuts a list that was read with one row more than wanted. */
    public static <T> Slice<T> of(List<T> oneMoreThanWanted, int limit) {
        boolean more = oneMoreThanWanted.size() > limit;
        return new Slice<>(more ? oneMoreThanWanted.subList(0, limit) : oneMoreThanWanted, more);
    }
}
