package io.wispportal.core.payment;

import io.wispportal.customer.CustomerId;
import io.wispportal.customer.InvoicePayment;
import io.wispportal.invoice.Invoice;
import io.wispportal.payment.PaymentReport;
import io.wispportal.service.InternetService;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as staff see it.
 *
 * @param cancelled    whether the customer relation has ended: then nothing is activated (CRE-11)
 * @param open         the report on it that waits for review, or null
 * @param payments     registered on it, by day
 * @param services     those on its lines
 * @param heldByOthers those of them that a report on another invoice holds on
 * @param otherOverdue whether another invoice of the customer is overdue
 */
public record InvoiceFile(
        Invoice invoice,
        CustomerId customer,
        String customerName,
        boolean cancelled,
        @Nullable PaymentReport open,
        List<InvoicePayment> payments,
        List<InternetService> services,
        List<InternetService> heldByOthers,
        boolean otherOverdue) {

    public InvoiceFile {
        payments = List.copyOf(payments);
        services = List.copyOf(services);
        heldByOthers = List.copyOf(heldByOthers);
    }

    /** What registering a payment may activate; nothing of a cancelled customer. */
    public List<InternetService> activatable() {
        return cancelled ? List.of() : services;
    }

    /** Whether "register and activate" is preselected: with the sum due paid nothing overdue remains (PAY-04). */
    public boolean activationPreselected() {
        return !activatable().isEmpty() && !otherOverdue;
    }
}
