package io.wispportal.message;

/** How far a try to send a message to a phone got. */
public enum SendState {
    /** It was begun and has no end: it runs, or a crash cut it. */
    SENDING,
    /** The gateway accepted it. */
    SENT,
    /** The gateway did not take it. */
    NOT_SENT,
    /** Nobody knows whether the gateway took it; it is never tried again by itself. */
    UNSURE,
    /** The same, and staff want it sent once more. */
    AGAIN
}
