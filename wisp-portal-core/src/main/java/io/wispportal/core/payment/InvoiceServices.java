package io.wispportal.core.payment;

import io.wispportal.invoice.Invoice;
import io.wispportal.service.InternetService;
import io.wispportal.service.ServiceStore;
import io.wispportal.tenant.TenantId;
import java.util.List;

/** What an invoice charges. A line may name a service by mistake: only the invoice's customer's own count. */
record InvoiceServices(ServiceStore store) {

    List<InternetService> on(TenantId tenant, Invoice invoice) {
        return invoice.services().stream()
                .flatMap(id -> store.find(tenant, id).stream())
                .filter(service -> service.customer().equals(invoice.customer()))
                .toList();
    }
}
