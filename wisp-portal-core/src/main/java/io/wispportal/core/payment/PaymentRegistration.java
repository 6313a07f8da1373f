package io.wispportal.core.payment;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.NotFoundException;
import io.wispportal.Transactions;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.FormErrors;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.message.Promises;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceNotPayableException;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.invoice.InvoiceStore;
import io.wispportal.message.OutboxKind;
import io.wispportal.payment.AlreadyDecidedException;
import io.wispportal.payment.PaymentMethodStore;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.payment.PaymentReportStore;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Staff register a payment on an invoice by hand; an open report on it is approved by that (PAY-12). */
public final class PaymentRegistration {

    private static final int LONGEST_REFERENCE = 80;
    private static final int OLDEST_YEARS = 10;

    private final TenantDirectory tenants;
    private final InvoiceStore invoices;
    private final PaymentMethodStore methods;
    private final PaymentReportStore reports;
    private final PaymentBooking booking;
    private final Promises promises;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;

    PaymentRegistration(PaymentParts parts, PaymentBooking booking) {
        this.tenants = parts.tenants();
        this.invoices = parts.invoices();
        this.methods = parts.methods();
        this.reports = parts.reports();
        this.booking = booking;
        this.promises = parts.promises();
        this.transactions = parts.transactions();
        this.audit = parts.audit();
        this.clock = parts.clock();
    }

    /**
     * Registers the payment.
     *
     * @throws InvoiceNotPayableException if the invoice is paid already
     * @throws ConcurrentChangeException  if the invoice changed since the form was made
     */
    public void register(StaffCaller staff, ManualPayment form) {
        staff.require(Permission.REGISTER_PAYMENTS);
        transactions.runInTransaction(() -> registerNow(staff, form));
    }

    private void registerNow(StaffCaller staff, ManualPayment form) {
        TenantId tenant = staff.tenant();
        Invoice invoice = invoices.find(tenant, form.invoice())
                .orElseThrow(() -> new NotFoundException("invoice", form.invoice()));
        if (invoice.state() == InvoiceState.PAID) {
            throw new InvoiceNotPayableException(invoice);
        }
        check(tenant, form, invoice);
        if (invoice.version() != form.version()) {
            throw new ConcurrentChangeException("invoice", invoice.number());
        }
        PaymentReport open = reports.openOn(tenant, invoice.id()).orElse(null);
        PaymentReportId approved = open == null ? null : approve(staff, open);
        ReceivedPayment payment = new ReceivedPayment(
                Objects.requireNonNull(form.method()),
                Objects.requireNonNull(form.amount()),
                Objects.requireNonNull(form.paidOn()),
                form.reference() == null || form.reference().isBlank()
                        ? null
                        : form.reference().strip(),
                form.activate());
        booking.book(staff, invoice, payment, approved);
    }

    private PaymentReportId approve(StaffCaller staff, PaymentReport open) {
        PaymentReport approved = open.approve(staff.actor(), clock.instant());
        if (!reports.replace(staff.tenant(), approved)) {
            throw new AlreadyDecidedException(
                    reports.find(staff.tenant(), open.id()).orElseThrow());
        }
        promises.promise(staff.tenant(), OutboxKind.REPORT_APPROVED, open.id().value());
        audit.record(
                staff.tenant(),
                staff.actor(),
                AuditAction.REPORT_APPROVED,
                open.id().value(),
                open.customer(),
                Map.of("byHand", "true"));
        return open.id();
    }

    private void check(TenantId tenant, ManualPayment form, Invoice invoice) {
        LocalDate today = tenants.byId(tenant).orElseThrow().dayOf(clock.instant());
        FormErrors errors = new FormErrors();
        boolean known =
                form.method() != null && methods.find(tenant, form.method()).isPresent();
        errors.check(known, "method", "required");
        errors.check(form.amount() != null, "amount", "required");
        AmountRules.check(errors, "amount", form.amount(), invoice.paid().currency());
        date(errors, form.paidOn(), today);
        errors.atMost(LONGEST_REFERENCE, "reference", form.reference());
        errors.throwIfAny();
    }

    private static void date(FormErrors errors, @Nullable LocalDate paidOn, LocalDate today) {
        errors.check(paidOn != null, "paidOn", "required");
        if (paidOn != null) {
            errors.check(!paidOn.isAfter(today), "paidOn", "future");
            errors.check(!paidOn.isBefore(today.minusYears(OLDEST_YEARS)), "paidOn", "tooOld");
        }
    }
}
