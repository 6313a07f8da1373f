package io.wispportal.session;

/** Who is signed in. */
public enum SubjectKind {
    /** A subscriber, on a portal host. */
    CUSTOMER,
    /** A member of the tenant's staff, on the staff host. */
    STAFF
}
