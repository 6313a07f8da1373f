package io.wispportal.invoice;

/** Where an invoice stands. */
public enum InvoiceState {
    /** Something is still to pay and nothing is in review. */
    PENDING,
    /** A payment report on it waits for review. */
    REPORTED,
    /** Nothing is left to pay. */
    PAID
}
