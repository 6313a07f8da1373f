package io.wispportal.routeros.plan;

/** Why a row is written. */
public enum Reason {
    /** It should be there and is not. */
    MISSING,
    /** Something else should be in it than when it was written. */
    OUTDATED,
    /** It holds something else than what was written: somebody changed it on the router. */
    CHANGED_BY_HAND,
    /** A row in front of it would take its place. */
    MISPLACED,
    /** Another row says the same. */
    DOUBLE,
    /** It should not be there any more. */
    NOT_WANTED,
    /** Nothing of ours needs it any more, so it is switched off. */
    RELEASED;

    boolean removes() {
        return this == DOUBLE || this == NOT_WANTED;
    }

    boolean sets() {
        return this == OUTDATED || this == CHANGED_BY_HAND || this == RELEASED;
    }
}
