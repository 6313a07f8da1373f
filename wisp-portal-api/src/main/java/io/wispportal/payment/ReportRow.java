package io.wispportal.payment;

import io.wispportal.customer.UserName;

/**
 * One row of a list of payment reports, staff's or the customer's own.
 *
 * @param report        as stored
 * @param customerName  full name
 * @param invoiceNumber as people know it
 * @param methodName    the method's visible name
 */
public record ReportRow(
        PaymentReport report, String customerName, UserName userName, String invoiceNumber, String methodName) {}
