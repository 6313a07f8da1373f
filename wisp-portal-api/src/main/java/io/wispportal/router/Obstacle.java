package io.wispportal.router;

import java.util.Objects;

/**
 * Why nothing can be done on a router.
 *
 * @param detail what was found, for staff to read beside the kind
 */
public record Obstacle(Kind kind, String detail) {

    /** What stands against it. */
    public enum Kind {
        /** The version of the router's software is not known. */
        UNSUPPORTED_VERSION,
        /** The device mode does not let the web proxy run; it can be changed at the router only. */
        DEVICE_MODE,
        /** The web proxy runs already and not for the portal. */
        PROXY_IN_USE,
        /** Something else on the router has the port that the web proxy should listen on. */
        PROXY_PORT_CLASH,
        /** Two kinds of notices should have the same port of the web proxy. */
        SAME_PORT,
        /** No IPv4 address of the portal is known. */
        NO_PORTAL_ADDRESS,
        /** Something of somebody else has the name that the portal needs. */
        NAME_TAKEN,
        /** What should be there cannot be written on this router. */
        NOT_POSSIBLE
    }

    public Obstacle {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(detail, "detail");
    }
}
