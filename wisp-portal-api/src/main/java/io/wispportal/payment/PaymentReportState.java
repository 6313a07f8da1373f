package io.wispportal.payment;

/** Where a payment report stands. */
public enum PaymentReportState {
    /** Waits for review. */
    SUBMITTED,
    /** Staff found the payment and registered it. */
    APPROVED,
    /** Staff sent it back with a reason; the customer may report again. */
    RETURNED
}
