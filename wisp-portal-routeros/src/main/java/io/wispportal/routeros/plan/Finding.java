package io.wispportal.routeros.plan;

/**
 * Something about a router that staff should know before it is used.
 *
 * @param blocks whether nothing can be done until it is put right
 * @param detail what was found
 */
public record Finding(Check check, boolean blocks, String detail) {

    /** What was looked at. */
    public enum Check {
        /** Whether we know the version of RouterOS. */
        VERSION,
        /** Whether the user may read, write and use the API. */
        POLICIES,
        /** Whether the router suspects that somebody tampered with it; it then refuses some changes. */
        FLAGGED,
        /** Whether the device mode lets the web proxy run, if the strategy needs it. */
        DEVICE_MODE,
        /** Whether a web proxy runs already: if not for us, it is not touched. */
        PROXY,
        /** Whether the API takes enough sessions: ours and those of other systems. */
        SESSIONS,
        /** Whether the clock is right: certificates and logs depend on it. */
        CLOCK
    }
}
