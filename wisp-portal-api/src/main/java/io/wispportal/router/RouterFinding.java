package io.wispportal.router;

import java.util.Objects;

/**
 * Something about a router that staff should know (NOT-09).
 *
 * @param blocks whether nothing can be done until it is put right
 * @param detail what was found, for staff to read beside the check
 */
public record RouterFinding(Check check, boolean blocks, String detail) {

    /** What was looked at. */
    public enum Check {
        VERSION,
        /** What the portal's user may do. */
        POLICIES,
        /** Whether the router suspects that somebody tampered with it. */
        FLAGGED,
        DEVICE_MODE,
        PROXY,
        /** How many sessions it admits. */
        SESSIONS,
        CLOCK
    }

    public RouterFinding {
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(detail, "detail");
    }
}
