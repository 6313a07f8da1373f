package io.wispportal.audit;

/** Who can do something. */
public enum ActorKind {
    /** Who only a newer version of the portal knows; only read, never written. */
    OTHER,
    /** A subscriber, in the portal. */
    CUSTOMER,
    /** A member of the tenant's staff, in the console. */
    STAFF,
    /** Whoever runs the installation, at its command line. */
    OPERATOR,
    /** The portal itself: a job, a limit that ran out. */
    SYSTEM
}
