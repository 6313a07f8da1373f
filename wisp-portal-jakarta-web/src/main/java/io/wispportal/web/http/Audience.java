package io.wispportal.web.http;

/** Who a route answers; checked by the front before the action runs. */
public enum Audience {
    /** Anybody, on every host, also unknown ones. */
    MACHINES,
    /** Anybody on a portal host or the staff host. */
    ANYBODY,
    /** Anybody on a portal host. */
    PORTAL,
    /**
     * Whoever a router led to a portal host, over http or https: no cookie is read or set there, a form says with a code
     * of the portal whom it is about.
     */
    LED_BY_ROUTER,
    /**
     * A staff member on the way from the console to a portal host: the form comes from the staff host and carries what it
     * proves itself with, used once.
     */
    ARRIVING,
    /** Whoever signs out, on a portal host or the staff host; without a session there is nothing to end. */
    LEAVING,
    /** A signed-in customer on a portal host. */
    CUSTOMER,
    /** The same, but the page's one query checks the session along with what it reads. */
    CUSTOMER_IN_ONE_QUERY,
    /** A signed-in staff member on the staff host; use cases check the permission. */
    STAFF
}
