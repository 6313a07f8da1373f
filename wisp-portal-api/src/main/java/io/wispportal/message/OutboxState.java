package io.wispportal.message;

/** What became of a promise. */
public enum OutboxState {
    /** Not done yet; the portal tries, with growing pauses. */
    PROMISED,
    /** Done. */
    DONE,
    /** Could not be done because something is missing, for example the customer's e-mail. */
    SKIPPED,
    /** Nobody knows whether it reached the phone; only staff send it again. */
    UNSURE,
    /** A message that was given up after the last try; staff may send it again. */
    PARKED
}
