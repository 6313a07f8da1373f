package io.wispportal.job;

/** What the portal is woken for. */
public enum AlarmKind {
    /** A promised side effect is due; the subject is the outbox entry. */
    DELIVER,
    /** A document may have been left without owner; the subject is the document. */
    SWEEP_DOCUMENT,
    /** A provisional activation ends; the subject is the payment report that caused it. */
    END_PROVISIONAL,
    /** An ended session has expired; the subject is the session. */
    FORGET_SESSION
}
