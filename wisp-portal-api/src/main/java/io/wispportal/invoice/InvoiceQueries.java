package io.wispportal.invoice;

import io.wispportal.Slice;
import io.wispportal.customer.CustomerId;
import io.wispportal.tenant.TenantId;
import java.time.LocalDate;

/** What screens and decisions read about a customer's invoices; one query each. */
public interface InvoiceQueries {

    /** Newest first. */
    Slice<InvoiceSummary> ofCustomer(TenantId tenant, CustomerId customer, int limit);

    /** Whether another unpaid invoice of the customer than {@code except} was due before {@code today}. */
    boolean hasOtherOverdue(TenantId tenant, CustomerId customer, InvoiceId except, LocalDate today);
}
