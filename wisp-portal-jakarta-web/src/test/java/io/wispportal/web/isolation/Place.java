package io.wispportal.web.isolation;

/** Where a browser may ask. */
public enum Place {
    /** The installation's default portal host. */
    PORTAL,
    /** The own domain of {@code wispmega}. */
    DOMAIN,
    /** The staff host. */
    CONSOLE,
    /** A host that is nobody's. */
    NOWHERE
}
