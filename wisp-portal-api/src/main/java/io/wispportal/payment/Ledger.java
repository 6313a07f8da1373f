package io.wispportal.payment;

import io.wispportal.Money;
import io.wispportal.customer.CustomerId;
import io.wispportal.tenant.TenantId;
import java.util.List;
import java.util.Optional;

/**
 * Keeps registered payments. {@code add} is called on the request's thread of a member of staff, inside the transaction
 * of the decision, once for each payment: a second one for the same report is refused, so a repetition cannot count
 * twice. The reads are called on request and job threads, inside or outside a transaction, as often as wanted. Empty
 * lists and zero mean that nothing was registered, also for customers that the tenant does not have. A storage that
 * fails throws unchecked; the use case lets it through.
 */
public interface Ledger {

    /**
     * Adds an entry, inside the use case's transaction.
     *
     * @throws IllegalStateException if its report has an entry already: a payment counts once
     */
    void add(TenantId tenant, LedgerEntry entry);

    /** Empty: this tenant has no such entry. */
    Optional<LedgerEntry> find(TenantId tenant, LedgerEntryId id);

    /** The entry of an approved report; empty if the report has led to none. */
    Optional<LedgerEntry> ofReport(TenantId tenant, PaymentReportId report);

    /** What the customer paid beyond what was owed; zero, in the tenant's currency, if nothing. */
    Money credit(TenantId tenant, CustomerId customer);

    /** Newest first, at most {@code limit}. */
    List<LedgerRow> ofCustomer(TenantId tenant, CustomerId customer, int limit);
}
