package io.wispportal.batch;

/** What became of one recipient's message. */
public enum RecipientState {
    /** Has yet to leave. */
    WAITING,
    /** The gateway has it. */
    SENT,
    /** Something is missing, or it came too late: no telephone, nothing to pay any more. */
    SKIPPED,
    /** The gateway refused it, or the last try failed; staff may have it sent again. */
    FAILED,
    /** Nobody knows whether it reached the phone; only staff send it again. */
    UNSURE,
    /** Staff stopped the batch before it left. */
    CANCELLED
}
