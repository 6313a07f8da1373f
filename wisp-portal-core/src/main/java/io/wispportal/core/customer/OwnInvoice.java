package io.wispportal.core.customer;

import io.wispportal.customer.Customer;
import io.wispportal.invoice.Invoice;
import io.wispportal.service.InternetService;
import java.util.List;

/**
 * A customer's invoice with what belongs to it.
 *
 * @param services those on its lines
 */
public record OwnInvoice(Customer customer, Invoice invoice, List<InternetService> services) {

    /** Whether one of its services is off. */
    public boolean hasSuspendedService() {
        return services.stream().anyMatch(InternetService::isSuspended);
    }
}
