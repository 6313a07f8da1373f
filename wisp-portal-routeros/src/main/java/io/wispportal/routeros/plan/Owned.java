package io.wispportal.routeros.plan;

/**
 * A row of ours as it was read.
 *
 * @param at its position in the menu
 */
record Owned(RouterRow row, OwnerMark mark, int at) {

    /** A row that was handed over to us: the mark is not in it yet. */
    static Owned adopted(RouterRow row, DesiredRow desired) {
        return new Owned(row, new OwnerMark(desired.kind().code(), desired.id(), OwnerMark.NEVER_WRITTEN), -1);
    }

    String key() {
        return key(mark.kind(), mark.id());
    }

    static String key(String kind, String id) {
        return kind + ";" + id;
    }

    int rank() {
        return RowKind.rank(mark.kind());
    }
}
