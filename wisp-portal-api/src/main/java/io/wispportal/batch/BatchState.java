package io.wispportal.batch;

/** How far a batch of messages is. */
public enum BatchState {
    /** Staff write it; nothing was promised yet. */
    DRAFT,
    /** Confirmed; its recipients are being written down, and none was sent yet. */
    PREPARING,
    /** Its messages leave one by one. */
    SENDING,
    /** Staff stopped it; nothing leaves any more, and what waits is being taken back. */
    CANCELLING,
    /** Staff stopped it; some may have been sent before. */
    CANCELLED,
    /** Nothing waits any more. */
    DONE;

    /** Whether the portal works on it. */
    public boolean isRunning() {
        return this == PREPARING || this == SENDING || this == CANCELLING;
    }

    /** Whether staff can still stop it. */
    public boolean canBeCancelled() {
        return this == PREPARING || this == SENDING;
    }
}
