package io.wispportal.core.payment;

import io.wispportal.invoice.Invoice;
import io.wispportal.payment.PaymentReportStore;
import io.wispportal.service.InternetService;
import io.wispportal.service.ServiceId;
import io.wispportal.service.ServiceStore;
import io.wispportal.tenant.TenantId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an invoice charges, by id: whoever changes several does so in one order. A line may name a service by mistake: only
 * the invoice's customer's own count.
 */
record InvoiceServices(ServiceStore store) {

    List<InternetService> on(TenantId tenant, Invoice invoice) {
        return invoice.services().stream()
                .sorted(Comparator.comparing(ServiceId::value))
                .flatMap(id -> store.find(tenant, id).stream())
                .filter(service -> service.customer().equals(invoice.customer()))
                .toList();
    }

    /** Whether a report on this invoice holds it on: then registering a payment on it makes that last. */
    static boolean isOnBecauseOf(
            TenantId tenant, Invoice invoice, InternetService service, PaymentReportStore reports) {
        return Optional.ofNullable(service.provisional())
                .flatMap(provisional -> reports.find(tenant, provisional.report()))
                .filter(report -> report.invoice().equals(invoice.id()))
                .isPresent();
    }

    /** Those that a report on another invoice holds on: registering a payment on this one alone does not change that. */
    List<InternetService> heldByOthers(TenantId tenant, Invoice invoice, PaymentReportStore reports) {
        return on(tenant, invoice).stream()
                .filter(service -> service.provisional() != null && !isOnBecauseOf(tenant, invoice, service, reports))
                .toList();
    }
}
