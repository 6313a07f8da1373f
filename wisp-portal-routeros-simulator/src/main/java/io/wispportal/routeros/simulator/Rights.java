package io.wispportal.routeros.simulator;

import java.util.Optional;

/** What the group of a user may do. */
final class Rights {

    private Rights() {}

    static void check(Tables tables, Optional<String> user, Verb verb, Menu menu) {
        Row row = tables.table("/user").named(user.orElse(""));
        boolean may = row != null
                && has(tables, row, verb.writes() ? "write" : "read")
                && (!verb.writes() || !menu.is("policy") || has(tables, row, "policy"));
        if (!may) {
            throw Trap.notPermitted();
        }
    }

    static boolean has(Tables tables, Row user, String right) {
        Row group = tables.table("/user/group").named(user.text("group"));
        return group != null && Policies.has(group.text("policy"), right);
    }
}
