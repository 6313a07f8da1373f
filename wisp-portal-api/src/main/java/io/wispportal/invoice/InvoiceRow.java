package io.wispportal.invoice;

import io.wispportal.customer.CustomerId;
import io.wispportal.customer.UserName;
import org.jspecify.annotations.Nullable;

/**
 * One row of the console's list of invoices.
 *
 * @param customerName full name
 * @param zone         the customer's, or null
 */
public record InvoiceRow(
        InvoiceSummary invoice,
        CustomerId customer,
        String customerName,
        UserName userName,
        @Nullable String zone) {}
