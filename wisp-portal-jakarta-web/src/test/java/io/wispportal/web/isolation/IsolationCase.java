package io.wispportal.web.isolation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One route asked by one actor.
 *
 * @param things whose things the path names
 */
record IsolationCase(IsolationRow row, Actor actor, Side things) {

    /** Every row with every actor, and what the other tenant has as asked for by those who may most. */
    static List<IsolationCase> all() {
        return Stream.concat(
                        IsolationRows.ALL.stream()
                                .flatMap(row -> Arrays.stream(Actor.values())
                                        .map(actor -> new IsolationCase(row, actor, Side.WISPMEGA))),
                        IsolationRows.ALL.stream()
                                .filter(row -> row.thing() != Thing.NONE)
                                .flatMap(row -> Stream.of(Actor.OWNER, Actor.ADMINISTRATOR)
                                        .map(actor -> new IsolationCase(row, actor, Side.REDRURAL))))
                .toList();
    }

    /** Of the other tenant's things an actor gets what the other tenant's like gets of ours. */
    Outcome expected() {
        if (things == Side.WISPMEGA) {
            return row.of(actor);
        }
        return row.of(actor == Actor.OWNER ? Actor.FOREIGN_CUSTOMER : Actor.FOREIGN_ADMINISTRATOR);
    }

    /** Whether the same must be answered about something that is not there. */
    boolean mustLookLikeNothing() {
        return expected() == Outcome.MISSING && row.thing() != Thing.NONE;
    }

    @Override
    public String toString() {
        String whose = things == Side.WISPMEGA ? "" : " of the other tenant";
        return row.name() + whose + " as " + actor;
    }
}
