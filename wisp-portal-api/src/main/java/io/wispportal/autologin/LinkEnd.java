package io.wispportal.autologin;

import java.time.Instant;
import java.util.Objects;

/** When a link was ended before its time, and why. */
public record LinkEnd(Instant at, Why why) {

    public LinkEnd {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(why, "why");
    }

    /** Why a link ended before its time. */
    public enum Why {
        /** Staff ended it, alone or with all of its customer. */
        REVOKED,
        /** Staff ended all links of the company at once. */
        ALL_REVOKED,
        /** The customer got newer ones, more than may be valid at once. */
        REPLACED,
        /** The customer's password changed. */
        PASSWORD_CHANGED
    }
}
