package io.wispportal.web.isolation;

import io.wispportal.web.isolation.Actor.Standing;

/** What a case of the matrix is about; each case is about one thing, so that a test proves the rule that it names. */
enum Concern {
    /** What belongs to another tenant, or asked by another tenant's people. */
    TENANTS,
    /** The console asked on portal hosts, the portal on the staff host, cookies where they do not belong. */
    HOSTS,
    /** What a role may do in the console. */
    ROLES,
    /** A customer's own pages. */
    CUSTOMERS,
    /** Nobody in particular. */
    NOBODY;

    static Concern of(IsolationCase asked) {
        Actor actor = asked.actor();
        if (asked.things() == Side.REDRURAL || actor.name().startsWith("FOREIGN")) {
            return TENANTS;
        }
        boolean console = asked.row().pattern().startsWith("/admin");
        boolean elsewhere = console ? actor.standing() == Standing.CUSTOMER : actor.standing() == Standing.STAFF;
        if (actor.signsIn() != actor.asks() || elsewhere) {
            return HOSTS;
        }
        return switch (actor.standing()) {
            case STAFF -> ROLES;
            case CUSTOMER -> CUSTOMERS;
            case NOBODY_ON_PORTAL, NOBODY_ON_CONSOLE, LOST -> NOBODY;
        };
    }
}
