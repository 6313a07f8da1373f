package io.wispportal.invoice;

import io.wispportal.Slice;
import io.wispportal.customer.CustomerId;
import io.wispportal.tenant.TenantId;
import java.time.LocalDate;

/**
 * What screens and decisions read about a customer's invoices. Called on the request's thread, inside or outside a
 * transaction, as often as wanted; one query each. Empty and false mean that there are none, also for customers that
 * the tenant does not have. A storage that fails throws unchecked; the use case lets it through.
 */
public interface InvoiceQueries {

    /** Newest first. */
    Slice<InvoiceSummary> ofCustomer(TenantId tenant, CustomerId customer, int limit);

    /** Whether another unpaid invoice of the customer than {@code except} was due before {@code today}. */
    boolean hasOtherOverdue(TenantId tenant, CustomerId customer, InvoiceId except, LocalDate today);
}
