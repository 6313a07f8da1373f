package io.wispportal.routeros.plan;

/**
 * Why there is no plan for a router.
 *
 * @param detail what was found, for staff to read
 */
public record Refusal(Kind kind, String detail) {

    /** What stands against it. */
    public enum Kind {
        /** The version of RouterOS is not known to us. */
        UNSUPPORTED_VERSION,
        /** The device mode does not let the web proxy run; it can be changed at the router only. */
        DEVICE_MODE,
        /** The web proxy runs already and not for us. */
        PROXY_IN_USE,
        /** A service of the router has the port that the web proxy should listen on. */
        PROXY_PORT_CLASH,
        /** Two kinds of notices should have the same port of the web proxy. */
        SAME_PORT,
        /** No IPv4 address of the portal is known, and the strategy or the walled garden needs one. */
        NO_PORTAL_ADDRESS,
        /** Somebody else's row without effect keeps the portal or a profile from being entered. */
        NAME_TAKEN
    }
}
