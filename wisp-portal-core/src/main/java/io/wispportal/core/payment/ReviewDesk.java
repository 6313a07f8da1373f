package io.wispportal.core.payment;

import io.wispportal.NotFoundException;
import io.wispportal.Slice;
import io.wispportal.Transactions;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.audit.AuditLog;
import io.wispportal.core.document.OpenDocument;
import io.wispportal.core.document.Vouchers;
import io.wispportal.customer.CustomerState;
import io.wispportal.customer.CustomerStore;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceQueries;
import io.wispportal.invoice.InvoiceStore;
import io.wispportal.payment.Ledger;
import io.wispportal.payment.LedgerEntry;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.payment.PaymentReportQueries;
import io.wispportal.payment.PaymentReportStore;
import io.wispportal.payment.QueuedReport;
import io.wispportal.payment.ReportFilter;
import io.wispportal.payment.ReportRow;
import io.wispportal.staff.Permission;
import io.wispportal.tenant.TenantDirectory;
import io.wispportal.tenant.TenantId;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows staff the queue of payment reports and everything about one of them (PAY-05, PAY-08). */
public final class ReviewDesk {

    private static final int PAGE = 50;

    private final TenantDirectory tenants;
    private final CustomerStore customers;
    private final PaymentReportStore reports;
    private final PaymentReportQueries queries;
    private final InvoiceStore invoices;
    private final InvoiceQueries invoiceQueries;
    private final InvoiceServices services;
    private final Ledger ledger;
    private final Vouchers vouchers;
    private final Transactions transactions;
    private final AuditLog audit;
    private final Clock clock;

    ReviewDesk(PaymentParts parts) {
        this.tenants = parts.tenants();
        this.customers = parts.customers();
        this.reports = parts.reports();
        this.queries = parts.reportQueries();
        this.invoices = parts.invoices();
        this.invoiceQueries = parts.invoiceQueries();
        this.services = new InvoiceServices(parts.serviceStore());
        this.ledger = parts.ledger();
        this.vouchers = parts.vouchers();
        this.transactions = parts.transactions();
        this.audit = parts.audit();
        this.clock = parts.clock();
    }

    /** @param after the last row seen, or null for the beginning */
    public Slice<QueuedReport> queue(StaffCaller staff, ReportFilter filter, @Nullable PaymentReportId after) {
        staff.require(Permission.REVIEW_PAYMENTS);
        return queries.queue(staff.tenant(), filter, after, PAGE);
    }

    /** Everything about one report, in whatever state. */
    public ReportDossier dossier(StaffCaller staff, PaymentReportId id) {
        staff.require(Permission.REVIEW_PAYMENTS);
        TenantId tenant = staff.tenant();
        ReportRow row = queries.row(tenant, id).orElseThrow(() -> new NotFoundException("payment report", id));
        PaymentReport report = row.report();
        Invoice invoice = invoices.find(tenant, report.invoice()).orElseThrow();
        LocalDate today = tenants.byId(tenant).orElseThrow().dayOf(clock.instant());
        return new ReportDossier(
                report,
                row.customerName(),
                row.userName().value(),
                row.methodName(),
                invoice,
                vouchers.describe(staff, report.voucher()),
                services.on(tenant, invoice),
                services.heldByOthers(tenant, invoice, reports),
                queries.repetitions(tenant, report),
                ledger.ofReport(tenant, id).map(LedgerEntry::received).orElse(null),
                isCancelled(tenant, report),
                isRestOverdue(report, invoice, today)
                        || invoiceQueries.hasOtherOverdue(tenant, report.customer(), invoice.id(), today));
    }

    /** The same for a report that has been decided; empty if it waits, or is none of the tenant's. */
    public Optional<ReportDossier> decided(StaffCaller staff, PaymentReportId id) {
        staff.require(Permission.REVIEW_PAYMENTS);
        return reports.find(staff.tenant(), id)
                .filter(report -> !report.isOpen())
                .map(report -> dossier(staff, report.id()));
    }

    /**
     * The waiting report to decide after this one: the next newer among the oldest fifty that wait, else the oldest.
     */
    public Optional<PaymentReportId> nextAfter(StaffCaller staff, PaymentReport decided) {
        List<PaymentReport> waiting = queue(staff, ReportFilter.WAITING, null).items().stream()
                .map(QueuedReport::report)
                .toList();
        return waiting.stream()
                .filter(report -> !report.submittedAt().isBefore(decided.submittedAt()))
                .findFirst()
                .or(() -> waiting.stream().findFirst())
                .map(PaymentReport::id);
    }

    /** Opens the voucher; the caller closes it. That somebody looked at it is audited. */
    public OpenDocument voucher(StaffCaller staff, PaymentReportId id) throws IOException {
        staff.require(Permission.REVIEW_PAYMENTS);
        PaymentReport report =
                reports.find(staff.tenant(), id).orElseThrow(() -> new NotFoundException("payment report", id));
        Map<String, String> details = about(staff.tenant(), report);
        transactions.runInTransaction(() -> audit.record(
                staff.tenant(), staff.actor(), AuditAction.VOUCHER_OPENED, id.value(), report.customer(), details));
        return vouchers.open(staff, report.voucher());
    }

    private Map<String, String> about(TenantId tenant, PaymentReport report) {
        return Map.of(
                "invoice",
                invoices.find(tenant, report.invoice()).orElseThrow().number(),
                "userName",
                customers
                        .find(tenant, report.customer())
                        .orElseThrow()
                        .userName()
                        .value());
    }

    private boolean isCancelled(TenantId tenant, PaymentReport report) {
        return customers.find(tenant, report.customer()).orElseThrow().state() == CustomerState.CANCELLED;
    }

    private static boolean isRestOverdue(PaymentReport report, Invoice invoice, LocalDate today) {
        return invoice.isOverdue(today) && report.amount().compareTo(invoice.due()) < 0;
    }
}
