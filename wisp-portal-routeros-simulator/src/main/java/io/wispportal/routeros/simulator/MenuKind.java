package io.wispportal.routeros.simulator;

/** What a menu holds, and so what can be done there. */
enum MenuKind {
    /** One row that is always there. */
    SINGLETON,
    /** Rows whose order says nothing. */
    LIST,
    /** Rules: the first that matches wins. */
    ORDERED,
    /** Rows that nobody adds or removes. */
    FIXED,
    /** Rows that come and go by themselves; they can be thrown out. */
    STATUS
}
