package io.wispportal.core.payment;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.Money;
import io.wispportal.NotFoundException;
import io.wispportal.Transactions;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.FormErrors;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.message.Promises;
import io.wispportal.core.service.ServiceSwitch;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceStore;
import io.wispportal.message.OutboxKind;
import io.wispportal.payment.AlreadyDecidedException;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.payment.PaymentReportStore;
import io.wispportal.service.InternetService;
import io.wispportal.service.Provisional;
import io.wispportal.service.ServiceStore;
import io.wispportal.staff.Permission;
import java.time.Clock;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Staff decide payment reports. Each decision is one conditional update: of two reviewers one wins, the other is told
 * who was quicker (PAY-03).
 */
public final class PaymentReview {

    private static final int LONGEST_REASON = 500;

    private final PaymentReportStore reports;
    private final InvoiceStore invoices;
    private final PaymentBooking booking;
    private final ServiceStore serviceStore;
    private final ServiceSwitch services;
    private final Promises promises;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;

    PaymentReview(PaymentParts parts, PaymentBooking booking) {
        this.reports = parts.reports();
        this.invoices = parts.invoices();
        this.booking = booking;
        this.serviceStore = parts.serviceStore();
        this.services = parts.services();
        this.promises = parts.promises();
        this.transactions = parts.transactions();
        this.audit = parts.audit();
        this.clock = parts.clock();
    }

    /**
     * Approves the report and registers the payment.
     *
     * @param received what really came in: less than due leaves the rest pending, more is the customer's credit; null:
     *                 what the customer reported
     * @param activate whether suspended services on the invoice are activated with it
     * @throws AlreadyDecidedException if it was decided before; nothing is done
     */
    public PaymentReport approve(StaffCaller staff, PaymentReportId id, @Nullable Money received, boolean activate) {
        staff.require(Permission.REVIEW_PAYMENTS);
        return transactions.inTransaction(() -> {
            PaymentReport report = find(staff, id);
            Money amount = checked(received == null ? report.amount() : received, report);
            PaymentReport approved = decide(staff, report.approve(staff.actor(), clock.instant()));
            ReceivedPayment payment =
                    new ReceivedPayment(report.method(), amount, report.paidOn(), report.reference(), activate);
            Invoice invoice = invoice(staff, report.invoice());
            booking.book(staff, invoice, payment, id);
            Map<String, String> details = Map.of("invoice", invoice.number());
            tell(staff, approved, OutboxKind.REPORT_APPROVED, AuditAction.REPORT_APPROVED, details);
            return approved;
        });
    }

    /**
     * Returns the report; its invoice is pending again and the customer is told why. A service that it activated stays
     * active.
     *
     * @param reason what the customer reads, 1 to 500 characters
     * @throws AlreadyDecidedException if it was decided before; nothing is done
     */
    public PaymentReport giveBack(StaffCaller staff, PaymentReportId id, String reason) {
        staff.require(Permission.REVIEW_PAYMENTS);
        new FormErrors().required(LONGEST_REASON, "reason", reason).throwIfAny();
        return transactions.inTransaction(() -> giveBackNow(staff, find(staff, id), reason));
    }

    /**
     * Sets a reported invoice back to pending, which returns its open report (PAY-05).
     *
     * @throws NotFoundException         if the tenant has no such invoice
     * @param seen the report that was open when the form was made, or null if the form does not say
     * @throws ConcurrentChangeException if that report does not wait for review any more, also where another one does
     *                                   now; nothing is done
     */
    public PaymentReport giveBackOn(
            StaffCaller staff, InvoiceId invoice, @Nullable PaymentReportId seen, String reason) {
        staff.require(Permission.REGISTER_PAYMENTS);
        new FormErrors().required(LONGEST_REASON, "reason", reason).throwIfAny();
        return transactions.inTransaction(() -> {
            String number = invoice(staff, invoice).number();
            PaymentReport open = reports.openOn(staff.tenant(), invoice)
                    .filter(report -> report.id().equals(seen))
                    .orElseThrow(() -> new ConcurrentChangeException("invoice", number));
            return giveBackNow(staff, open, reason);
        });
    }

    private PaymentReport giveBackNow(StaffCaller staff, PaymentReport report, String reason) {
        PaymentReport returned = decide(staff, report.giveBack(staff.actor(), clock.instant(), reason));
        Invoice pending = invoice(staff, report.invoice()).backToPending();
        if (!invoices.replace(staff.tenant(), pending)) {
            throw new ConcurrentChangeException("invoice", pending.number());
        }
        settle(staff, report);
        Map<String, String> details = Map.of("invoice", pending.number(), "reason", reason.strip());
        tell(staff, returned, OutboxKind.REPORT_RETURNED, AuditAction.REPORT_RETURNED, details);
        return returned;
    }

    /** What it activated without an hour to end stays on for good; with one, it ends then unless another is approved. */
    private void settle(StaffCaller staff, PaymentReport report) {
        serviceStore.activatedBy(staff.tenant(), report.id()).stream()
                .sorted(Comparator.comparing(each -> each.id().value()))
                .forEach(each -> services.store(
                        staff.tenant(), each.id(), PaymentReview::isProvisionalForGood, InternetService::settled));
    }

    private static boolean isProvisionalForGood(InternetService service) {
        Provisional provisional = service.provisional();
        return provisional != null && provisional.until() == null;
    }

    private PaymentReport decide(StaffCaller staff, PaymentReport decided) {
        if (!reports.replace(staff.tenant(), decided)) {
            throw new AlreadyDecidedException(find(staff, decided.id()));
        }
        return decided;
    }

    private void tell(
            StaffCaller staff, PaymentReport report, OutboxKind mail, AuditAction action, Map<String, String> details) {
        promises.promise(staff.tenant(), mail, report.id().value());
        audit.record(staff.tenant(), staff.actor(), action, report.id().value(), report.customer(), details);
    }

    private PaymentReport find(StaffCaller staff, PaymentReportId id) {
        return reports.find(staff.tenant(), id).orElseThrow(() -> new NotFoundException("payment report", id));
    }

    private Invoice invoice(StaffCaller staff, InvoiceId id) {
        return invoices.find(staff.tenant(), id).orElseThrow(() -> new NotFoundException("invoice", id));
    }

    private static Money checked(Money received, PaymentReport report) {
        FormErrors errors = new FormErrors();
        AmountRules.check(errors, "received", received, report.amount().currency());
        errors.throwIfAny();
        return received;
    }
}
