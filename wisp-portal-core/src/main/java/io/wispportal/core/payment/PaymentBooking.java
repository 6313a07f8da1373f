package io.wispportal.core.payment;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.Money;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.message.Promises;
import io.wispportal.core.service.ServiceSwitch;
import io.wispportal.customer.CustomerState;
import io.wispportal.customer.CustomerStore;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceStore;
import io.wispportal.message.OutboxKind;
import io.wispportal.payment.Ledger;
import io.wispportal.payment.LedgerEntry;
import io.wispportal.payment.LedgerEntryId;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.payment.PaymentReportStore;
import io.wispportal.service.InternetService;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Registers a payment: invoice, ledger, services, audit; inside the use case's transaction (PAY-04). */
final class PaymentBooking {

    private final TenantDirectory tenants;
    private final InvoiceStore invoices;
    private final Ledger ledger;
    private final PaymentReportStore reports;
    private final CustomerStore customers;
    private final InvoiceServices charged;
    private final ServiceSwitch services;
    private final Promises promises;
    private final AuditLog audit;
    private final Supplier<UUID> ids;
    private final Clock clock;

    PaymentBooking(PaymentParts parts) {
        this.tenants = parts.tenants();
        this.promises = parts.promises();
        this.invoices = parts.invoices();
        this.ledger = parts.ledger();
        this.reports = parts.reports();
        this.customers = parts.customers();
        this.charged = new InvoiceServices(parts.serviceStore());
        this.services = parts.services();
        this.audit = parts.audit();
        this.ids = parts.ids();
        this.clock = parts.clock();
    }

    /** @throws ConcurrentChangeException if the invoice was changed since it was read */
    void book(StaffCaller staff, Invoice invoice, ReceivedPayment payment, @Nullable PaymentReportId report) {
        Invoice next = invoice.received(payment.amount());
        if (!invoices.replace(staff.tenant(), next)) {
            throw new ConcurrentChangeException("invoice", invoice.number());
        }
        Money applied = next.paid().minus(invoice.paid());
        LedgerEntry entry = entry(staff, invoice, payment, report, applied);
        ledger.add(staff.tenant(), entry);
        confirm(staff.tenant(), entry);
        settle(staff, invoice);
        activate(staff, invoice, payment.activate());
        audit.record(
                staff.tenant(),
                staff.actor(),
                AuditAction.PAYMENT_REGISTERED,
                entry.id().value(),
                invoice.customer(),
                Map.of(
                        "invoice",
                        invoice.number(),
                        "received",
                        payment.amount().toString(),
                        "applied",
                        applied.toString()));
    }

    private LedgerEntry entry(
            StaffCaller staff,
            Invoice invoice,
            ReceivedPayment payment,
            @Nullable PaymentReportId report,
            Money applied) {
        return new LedgerEntry(
                new LedgerEntryId(ids.get()),
                invoice.customer(),
                invoice.id(),
                report,
                payment.method(),
                payment.amount(),
                applied,
                payment.reference(),
                payment.paidOn(),
                staff.actor(),
                clock.instant());
    }

    /** One message for each entry, if the tenant wants its customers told (PAY-10). */
    private void confirm(TenantId tenant, LedgerEntry entry) {
        if (tenants.byId(tenant).orElseThrow().settings().messages().confirmations()) {
            promises.promise(tenant, OutboxKind.PAYMENT_REGISTERED, entry.id().value());
        }
    }

    /** What a report on this invoice activated stays on: also what one did that was returned before this payment. */
    private void settle(StaffCaller staff, Invoice invoice) {
        TenantId tenant = staff.tenant();
        charged.on(tenant, invoice)
                .forEach(each -> services.store(
                        tenant,
                        each.id(),
                        service -> InvoiceServices.isOnBecauseOf(tenant, invoice, service, reports),
                        InternetService::settled));
    }

    /** For good: also what is on for a while only. A cancelled customer gets nothing back by paying (CRE-11). */
    private void activate(StaffCaller staff, Invoice invoice, boolean wanted) {
        if (wanted && !isCancelled(staff, invoice)) {
            TenantId tenant = staff.tenant();
            Instant now = clock.instant();
            services.apply(
                    tenant,
                    staff.actor(),
                    AuditAction.SERVICE_ACTIVATED,
                    charged.on(tenant, invoice).stream()
                            .map(InternetService::id)
                            .toList(),
                    service -> service.isSuspended() || service.provisional() != null,
                    service -> service.activated(now));
        }
    }

    private boolean isCancelled(StaffCaller staff, Invoice invoice) {
        return customers.find(staff.tenant(), invoice.customer()).orElseThrow().state() == CustomerState.CANCELLED;
    }
}
