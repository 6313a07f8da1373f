package io.wispportal.testing;

import static io.wispportal.testing.Table.CUSTOMERS;
import static io.wispportal.testing.Table.INVOICES;
import static io.wispportal.testing.Table.METHODS;
import static io.wispportal.testing.Table.REPORTS;

import io.wispportal.Money;
import io.wispportal.Slice;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.payment.PaymentReportQueries;
import io.wispportal.payment.PaymentReportState;
import io.wispportal.payment.QueuedReport;
import io.wispportal.payment.Repetition;
import io.wispportal.payment.ReportFilter;
import io.wispportal.payment.ReportRow;
import io.wispportal.tenant.TenantId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists of payment reports, read from memory. */
public final class InMemoryPaymentReportQueries implements PaymentReportQueries {

    private static final Comparator<PaymentReport> OLDEST_FIRST = Comparator.comparing(PaymentReport::submittedAt)
            .thenComparing(report -> report.id().value());

    private final InMemoryDatabase database;

    public InMemoryPaymentReportQueries(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public Slice<QueuedReport> queue(TenantId tenant, ReportFilter filter, @Nullable PaymentReportId after, int limit) {
        boolean waiting = filter.state() == PaymentReportState.SUBMITTED;
        Stream<ReportRow> rows = all(tenant)
                .sorted(waiting ? OLDEST_FIRST : OLDEST_FIRST.reversed())
                .map(report -> row(tenant, report))
                .filter(row -> row.report().id().equals(after) || matches(row, filter));
        return Pages.after(
                rows.map(row -> queued(tenant, row)), row -> row.report().id(), after, limit);
    }

    private QueuedReport queued(TenantId tenant, ReportRow row) {
        PaymentReport report = row.report();
        Likeness likeness = new Likeness(database, tenant, report);
        Money due =
                database.find(INVOICES, tenant, report.invoice()).orElseThrow().due();
        return new QueuedReport(
                row,
                others(tenant, report).anyMatch(likeness::sameFile),
                others(tenant, report).anyMatch(likeness::sameReference),
                report.isOpen() && !report.amount().equals(due));
    }

    private Stream<PaymentReport> others(TenantId tenant, PaymentReport report) {
        return all(tenant).filter(other -> !other.id().equals(report.id()));
    }

    @Override
    public Optional<ReportRow> row(TenantId tenant, PaymentReportId id) {
        return database.find(REPORTS, tenant, id).map(report -> row(tenant, report));
    }

    @Override
    public Slice<ReportRow> ofCustomer(TenantId tenant, CustomerId customer, int limit) {
        return Pages.first(
                all(tenant)
                        .filter(report -> report.customer().equals(customer))
                        .sorted(OLDEST_FIRST.reversed())
                        .map(report -> row(tenant, report)),
                limit);
    }

    @Override
    public List<Repetition> repetitions(TenantId tenant, PaymentReport report) {
        Likeness likeness = new Likeness(database, tenant, report);
        return all(tenant)
                .filter(likeness::isWith)
                .sorted(OLDEST_FIRST.reversed())
                .limit(20)
                .map(other ->
                        new Repetition(row(tenant, other), likeness.sameFile(other), likeness.sameReference(other)))
                .toList();
    }

    private Stream<PaymentReport> all(TenantId tenant) {
        return database.all(REPORTS, tenant);
    }

    private ReportRow row(TenantId tenant, PaymentReport report) {
        Customer customer = database.find(CUSTOMERS, tenant, report.customer()).orElseThrow();
        return new ReportRow(
                report,
                customer.fullName(),
                customer.userName(),
                database.find(INVOICES, tenant, report.invoice()).orElseThrow().number(),
                database.find(METHODS, tenant, report.method()).orElseThrow().visibleName());
    }

    private static boolean matches(ReportRow row, ReportFilter filter) {
        PaymentReport report = row.report();
        return (filter.state() == null || report.state() == filter.state())
                && Pages.matches(
                        filter.text(),
                        row.customerName(),
                        row.userName().value(),
                        row.invoiceNumber(),
                        report.reference());
    }
}
