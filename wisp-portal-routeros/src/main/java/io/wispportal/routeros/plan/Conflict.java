package io.wispportal.routeros.plan;

/**
 * A row that should be there and is left out, because of somebody else's.
 *
 * @param about whom or what it is about
 * @param row the router's id of the other row; empty if there is none
 */
public record Conflict(Kind kind, Menu menu, String about, String row) {

    /** What is in the way. */
    public enum Kind {
        /** Somebody else's row has the name or address and is without effect. */
        TAKEN,
        /** Somebody else's row already does what ours would. */
        DONE_BY_OTHERS,
        /** Two of the wanted rows have the same name or address; the first is taken. */
        TWICE,
        /** The login is not ours, and nobody handed it over. */
        NOT_HANDED_OVER,
        /** There is no such login, and we make none. */
        NO_LOGIN
    }
}
