package io.wispportal.job;

/** What the portal is woken for. */
public enum AlarmKind {
    /** A promised message is due; the subject is the outbox entry. */
    DELIVER,
    /** A router has to be brought to what is wanted of it; the subject is the router. Routers may hang: workers of their own. */
    CONVERGE_ROUTER,
    /** Staff do not wait for a router's next try, for which {@link #CONVERGE_ROUTER} may be set; the subject is the router. */
    TRY_ROUTER,
    /** A router is looked at from time to time; the subject is the router. */
    WATCH_ROUTER,
    /** A notice begins or ends; the subject is the notice. */
    TURN_NOTICE,
    /**
     * A batch of messages goes on; the subject is the batch. Thousands of messages take hours: batches get workers of
     * their own.
     */
    RUN_BATCH,
    /** Addresses of links in a batch's given-up messages are not needed any more; the subject is the batch. */
    FORGET_BATCH_ADDRESSES,
    /** A document may have been left without owner; the subject is the document. */
    SWEEP_DOCUMENT,
    /** An identity document may have been left without request; the subject is the document. */
    SWEEP_IDENTITY_DOCUMENT,
    /** The identity documents of a request may be kept long enough; the subject is the request. */
    EXPIRE_IDENTITY_DOCUMENTS,
    /** A provisional activation ends; the subject is the payment report that caused it. */
    END_PROVISIONAL,
    /** An ended session has expired; the subject is the session. */
    FORGET_SESSION,
    /** Failure counters may have grown old; the subject is the tenant that they belong to, as a UUID. */
    SWEEP_THROTTLES,
    /** Answers to captchas need not be remembered any more; the subject is the tenant that they belong to, as a UUID. */
    SWEEP_CAPTCHA_ANSWERS
}
