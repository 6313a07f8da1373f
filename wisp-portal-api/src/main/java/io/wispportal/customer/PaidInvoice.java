package io.wispportal.customer;

import io.wispportal.invoice.InvoiceSummary;
import java.util.List;

/**
 * A paid invoice and how it was paid.
 *
 * @param payments by day; none if it was paid before the portal kept payments
 */
public record PaidInvoice(InvoiceSummary invoice, List<InvoicePayment> payments) {

    public PaidInvoice {
        payments = List.copyOf(payments);
    }
}
