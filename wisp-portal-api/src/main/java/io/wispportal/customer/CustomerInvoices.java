package io.wispportal.customer;

import io.wispportal.Slice;
import io.wispportal.invoice.InvoiceSummary;
import io.wispportal.session.SubjectFacts;
import java.util.List;

/**
 * The page "my invoices".
 *
 * @param facts   whether the session still holds; check before showing anything
 * @param pending not paid, in review included, earliest due date first
 * @param paid    newest first
 */
public record CustomerInvoices(
        SubjectFacts facts, Customer customer, List<InvoiceSummary> pending, Slice<PaidInvoice> paid) {

    public CustomerInvoices {
        pending = List.copyOf(pending);
    }
}
