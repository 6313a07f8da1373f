package io.wispportal.core.payment;

import io.wispportal.customer.CustomerId;
import io.wispportal.invoice.Invoice;
import io.wispportal.payment.PaymentReport;
import io.wispportal.service.InternetService;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as staff see it.
 *
 * @param open         the report on it that waits for review, or null
 * @param services     those on its lines
 * @param otherOverdue whether another invoice of the customer is overdue
 */
public record InvoiceFile(
        Invoice invoice,
        CustomerId customer,
        String customerName,
        @Nullable PaymentReport open,
        List<InternetService> services,
        boolean otherOverdue) {

    public InvoiceFile {
        services = List.copyOf(services);
    }

    /** Whether "register and activate" is preselected: with the sum due paid nothing overdue remains (PAY-04). */
    public boolean activationPreselected() {
        return !services.isEmpty() && !otherOverdue;
    }
}
