package io.wispportal.invoice;

import io.wispportal.Slice;
import io.wispportal.customer.CustomerId;
import io.wispportal.tenant.TenantId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What screens and decisions read about invoices. Called on the request's thread, inside or outside a
 * transaction, as often as wanted; one query each. Empty and false mean that there are none, also for customers that
 * the tenant does not have. A storage that fails throws unchecked; the use case lets it through.
 */
public interface InvoiceQueries {

    /** Newest first. */
    Slice<InvoiceSummary> ofCustomer(TenantId tenant, CustomerId customer, int limit);

    /** Whether another unpaid invoice of the customer than {@code except} was due before {@code today}. */
    boolean hasOtherOverdue(TenantId tenant, CustomerId customer, InvoiceId except, LocalDate today);

    /**
     * Invoices of all the tenant's customers. The place of an invoice in the order does not depend on its state: the
     * next page begins where this one ended, whatever was paid meanwhile.
     *
     * @param after the last row seen, whether or not it still fits the filter, or null for the beginning
     * @param limit how many at most
     */
    Slice<InvoiceRow> list(
            TenantId tenant, InvoiceFilter filter, InvoiceOrder order, @Nullable InvoiceId after, int limit);
}
