package io.wispportal.payment;

import org.jspecify.annotations.Nullable;

/**
 * What the queue of payment reports shows.
 *
 * @param state only reports in this state; null: all
 * @param text  part of the customer's name or user name, the invoice number or the reference; empty: all
 */
public record ReportFilter(@Nullable PaymentReportState state, String text) {

    public static final ReportFilter WAITING = new ReportFilter(PaymentReportState.SUBMITTED, "");
}
