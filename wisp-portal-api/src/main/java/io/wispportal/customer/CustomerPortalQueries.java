package io.wispportal.customer;

import io.wispportal.invoice.InvoiceId;
import io.wispportal.session.SessionId;
import io.wispportal.tenant.TenantId;
import java.util.List;
import java.util.Optional;

/**
 * What the customer's busiest pages read. One database round trip each, outside a transaction; the answer brings the
 * facts of the session along so that checking it costs no second one. Empty means that there is no such customer.
 */
public interface CustomerPortalQueries {

    /** Pending invoices (earliest due first), services, credit, what became of reported payments. */
    Optional<CustomerHome> home(TenantId tenant, CustomerId customer, SessionId session);

    /**
     * All pending invoices and the newest paid ones.
     *
     * @param paidLimit how many paid invoices at most
     */
    Optional<CustomerInvoices> invoices(TenantId tenant, CustomerId customer, SessionId session, int paidLimit);

    /** The registered payments on one of the customer's invoices, by day; empty if there are none or it is not theirs. */
    List<InvoicePayment> payments(TenantId tenant, CustomerId customer, InvoiceId invoice);
}
