package io.wispportal.payment;

/**
 * One row of staff's queue, with what to look at twice.
 *
 * @param sameFile      another report of the tenant has a voucher with the same bytes
 * @param sameReference another report of the tenant names the same reference
 * @param otherAmount   it waits, and says another amount than its invoice asks for
 */
public record QueuedReport(ReportRow row, boolean sameFile, boolean sameReference, boolean otherAmount) {

    public PaymentReport report() {
        return row.report();
    }
}
