package io.wispportal.jpa;

import io.wispportal.Slice;
import io.wispportal.customer.CustomerId;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.payment.PaymentReportQueries;
import io.wispportal.payment.QueuedReport;
import io.wispportal.payment.Repetition;
import io.wispportal.payment.ReportFilter;
import io.wispportal.payment.ReportRow;
import io.wispportal.tenant.TenantId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads lists of payment reports. */
final class JpaPaymentReportQueries implements PaymentReportQueries {

    private static final String NEWEST = " order by r.submitted_at desc, r.id desc limit ?";

    private static final String OF_CUSTOMER =
            ListedReport.COLUMNS.from(ListedReport.TABLES + " where r.tenant_id = ? and r.customer_id = ?" + NEWEST);

    private static final String ROW =
            ListedReport.COLUMNS.from(ListedReport.TABLES + " where r.tenant_id = ? and r.id = ?");

    private final Sql sql;

    JpaPaymentReportQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Slice<QueuedReport> queue(TenantId tenant, ReportFilter filter, @Nullable PaymentReportId after, int limit) {
        ReportQueue queue = new ReportQueue(filter, after);
        return Slice.of(sql.list(ReportQueue::read, queue.sql(), queue.values(tenant, limit + 1)), limit);
    }

    @Override
    public Slice<ReportRow> ofCustomer(TenantId tenant, CustomerId customer, int limit) {
        return Slice.of(sql.list(ListedReport::read, OF_CUSTOMER, tenant.value(), customer.value(), limit + 1), limit);
    }

    @Override
    public Optional<ReportRow> row(TenantId tenant, PaymentReportId id) {
        return sql.first(ListedReport::read, ROW, tenant.value(), id.value());
    }

    @Override
    public List<Repetition> repetitions(TenantId tenant, PaymentReport report) {
        RepeatedReports repeated = new RepeatedReports(tenant, report);
        return sql.list(RepeatedReports::read, RepeatedReports.SQL, repeated.values());
    }
}
