package io.wispportal.balance;

import io.wispportal.customer.Customer;
import io.wispportal.invoice.InvoiceSummary;
import io.wispportal.service.ServiceId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer whom an identifier fits.
 *
 * @param service what it was found by, or null if it was not a service's number
 * @param pending the invoices to pay that are not in review, the first due first; of the service alone if there is one
 */
public record BalanceMatch(Customer customer, @Nullable ServiceId service, List<InvoiceSummary> pending) {

    public BalanceMatch {
        pending = List.copyOf(pending);
    }
}
