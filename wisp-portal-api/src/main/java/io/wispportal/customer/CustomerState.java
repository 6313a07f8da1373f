package io.wispportal.customer;

/** Whether the customer relation goes on. */
public enum CustomerState {
    /** Has or will have service. */
    ACTIVE,
    /** Ended; may still sign in, see and pay invoices, nothing else (CRE-11). */
    CANCELLED
}
