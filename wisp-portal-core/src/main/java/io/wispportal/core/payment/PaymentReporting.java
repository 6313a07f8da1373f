package io.wispportal.core.payment;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.NotFoundException;
import io.wispportal.Transactions;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.FieldError;
import io.wispportal.core.FormErrors;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.PayingCaller;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.document.Vouchers;
import io.wispportal.core.message.Promises;
import io.wispportal.document.DocumentId;
import io.wispportal.document.DocumentRegister;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceNotPayableException;
import io.wispportal.invoice.InvoiceStore;
import io.wispportal.message.OutboxKind;
import io.wispportal.payment.PaymentMethod;
import io.wispportal.payment.PaymentMethodStore;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.payment.PaymentReportState;
import io.wispportal.payment.PaymentReportStore;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Customers report a payment on a pending invoice. The invoice goes to review, a service that may is activated, the
 * tenant and the customer are told: all in one transaction. Whoever is second on the same invoice is told that it is in
 * review already.
 */
public final class PaymentReporting {

    private final TenantDirectory tenants;
    private final InvoiceStore invoices;
    private final PaymentMethodStore methods;
    private final PaymentReportStore reports;
    private final Vouchers vouchers;
    private final DocumentRegister documents;
    private final AutoActivation autoActivation;
    private final Promises promises;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Supplier<UUID> ids;
    private final Clock clock;

    PaymentReporting(PaymentParts parts, AutoActivation autoActivation) {
        this.tenants = parts.tenants();
        this.invoices = parts.invoices();
        this.methods = parts.methods();
        this.reports = parts.reports();
        this.vouchers = parts.vouchers();
        this.documents = parts.documents();
        this.autoActivation = autoActivation;
        this.promises = parts.promises();
        this.transactions = parts.transactions();
        this.audit = parts.audit();
        this.ids = parts.ids();
        this.clock = parts.clock();
    }

    /**
     * Whether a payment on the invoice can be reported now: to be asked before a file for it is received.
     *
     * @throws NotFoundException          if the invoice is not this customer's, or was not looked up
     * @throws InvoiceNotPayableException if it is in review already, or paid
     */
    public void requireReportable(PayingCaller customer, InvoiceId invoice) {
        ownInvoice(customer, invoice).requirePending();
    }

    /**
     * Submits a report.
     *
     * @throws NotFoundException          if the invoice is not this customer's, or was not looked up
     * @throws InvoiceNotPayableException if it is in review already, or paid
     * @throws ConcurrentChangeException  if something else about it changed a moment earlier; nothing is done
     * @throws InvalidInputException      naming every field that is wrong; the voucher goes on waiting for the form
     */
    public PaymentReport submit(PayingCaller customer, PaymentSubmission form) {
        return submit(customer, form, List.of());
    }

    /**
     * The same for a form of which something could not be read: all that is wrong is named together.
     *
     * @param unreadable what is wrong with fields that are null in {@code form} for that reason; if there is any,
     *                   nothing is submitted
     */
    public PaymentReport submit(PayingCaller customer, PaymentSubmission form, List<FieldError> unreadable) {
        return transactions.inTransaction(() -> submitNow(customer, form, new FormErrors(unreadable)));
    }

    private PaymentReport submitNow(PayingCaller customer, PaymentSubmission form, FormErrors errors) {
        TenantId tenant = customer.tenant();
        Invoice reported = ownInvoice(customer, form.invoice()).reported();
        Instant now = clock.instant();
        LocalDate today = tenants.byId(tenant).map(found -> found.dayOf(now)).orElseThrow();
        boolean hasVoucher = isWaiting(customer, form.voucher());
        SubmissionRules.check(errors, form, reported, offered(tenant, form), hasVoucher, today);
        if (!invoices.replace(tenant, reported)) {
            Invoice changed = ownInvoice(customer, form.invoice()).reported();
            throw new ConcurrentChangeException("invoice", changed.number());
        }
        if (!documents.attach(tenant, Objects.requireNonNull(form.voucher()))) {
            throw new InvalidInputException("voucher", "gone");
        }
        return add(customer, form, reported, now, today);
    }

    private PaymentReport add(
            PayingCaller customer, PaymentSubmission form, Invoice invoice, Instant now, LocalDate today) {
        PaymentReportId id = new PaymentReportId(ids.get());
        TenantId tenant = customer.tenant();
        boolean activated = autoActivation.claims(customer, invoice);
        PaymentReport report = new PaymentReport(
                id,
                customer.customer(),
                invoice.id(),
                Objects.requireNonNull(form.method()),
                orElse(form.amount(), invoice.due()),
                orElse(form.paidOn(), today),
                blankToNull(form.reference()),
                blankToNull(form.comment()),
                Objects.requireNonNull(form.voucher()),
                now,
                activated,
                PaymentReportState.SUBMITTED,
                null);
        reports.add(tenant, report);
        if (activated) {
            autoActivation.activate(customer, invoice, id);
        }
        tell(customer, report, invoice);
        return report;
    }

    private void tell(PayingCaller customer, PaymentReport report, Invoice invoice) {
        TenantId tenant = customer.tenant();
        promises.promise(tenant, OutboxKind.REPORT_RECEIVED_TENANT, report.id().value());
        promises.promise(
                tenant, OutboxKind.REPORT_RECEIVED_CUSTOMER, report.id().value());
        Map<String, String> details =
                Map.of("invoice", invoice.number(), "amount", report.amount().toString());
        audit.record(
                tenant,
                customer.actor(),
                AuditAction.PAYMENT_REPORTED,
                report.id().value(),
                customer.customer(),
                details);
    }

    private Invoice ownInvoice(PayingCaller customer, InvoiceId id) {
        return invoices.find(customer.tenant(), id)
                .filter(invoice -> invoice.customer().equals(customer.customer()) && customer.mayPay(id))
                .orElseThrow(() -> new NotFoundException("invoice", id));
    }

    private @Nullable PaymentMethod offered(TenantId tenant, PaymentSubmission form) {
        return form.method() == null
                ? null
                : methods.find(tenant, form.method())
                        .filter(PaymentMethod::visible)
                        .orElse(null);
    }

    private boolean isWaiting(PayingCaller customer, @Nullable DocumentId voucher) {
        return voucher != null && vouchers.waiting(customer, voucher).isPresent();
    }

    private static <T> T orElse(@Nullable T value, T other) {
        return value == null ? other : value;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
