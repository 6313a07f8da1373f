package io.wispportal.job;

/** What the portal is woken for. */
public enum AlarmKind {
    /** A promised mail is due; the subject is the outbox entry. */
    DELIVER,
    /** Promised work on a router is due; the subject is the outbox entry. Routers may hang: they get workers of their own. */
    DELIVER_TO_ROUTER,
    /**
     * A batch of messages goes on; the subject is the batch. Thousands of messages take hours: batches get workers of
     * their own.
     */
    RUN_BATCH,
    /** Addresses of links in a batch's given-up messages are not needed any more; the subject is the batch. */
    FORGET_BATCH_ADDRESSES,
    /** A document may have been left without owner; the subject is the document. */
    SWEEP_DOCUMENT,
    /** A provisional activation ends; the subject is the payment report that caused it. */
    END_PROVISIONAL,
    /** An ended session has expired; the subject is the session. */
    FORGET_SESSION,
    /** Failure counters may have grown old; the subject is the tenant that they belong to, as a UUID. */
    SWEEP_THROTTLES
}
