package io.wispportal.web.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.web.Answer;
import java.util.ArrayList;
import java.util.List;

/** Looks through an answer, its headers too, for what its reader must never see. */
final class Canary {

    private Canary() {}

    static void check(Actor actor, Answer answer) {
        String everything = answer.response().headers().map() + "\n" + answer.text();
        assertThat(everything).as("what %s must not see", actor).doesNotContain(forbidden(actor));
    }

    static List<String> forbidden(Actor actor) {
        List<String> all = new ArrayList<>();
        for (Side side : Side.values()) {
            all.addAll(forbidden(actor, side));
        }
        return all;
    }

    /** All that tells of a tenant. */
    static List<String> of(Side side) {
        List<String> all = new ArrayList<>(List.of(side.mark(), side.personalMark(), side.internalMark()));
        all.addAll(side.common());
        all.addAll(side.personal());
        all.addAll(side.internal());
        return all;
    }

    private static List<String> forbidden(Actor actor, Side side) {
        List<String> all = new ArrayList<>();
        if (!actor.sees(side)) {
            all.add(side.mark());
            all.addAll(side.common());
        }
        if (!actor.seesThingsOf(side)) {
            all.add(side.personalMark());
            all.addAll(side.personal());
        }
        if (!actor.isStaff() || !actor.sees(side)) {
            all.add(side.internalMark());
            all.addAll(side.internal());
        }
        return all;
    }
}
