package io.wispportal.jpa;

import io.wispportal.payment.PaymentReportId;
import io.wispportal.payment.PaymentReportState;
import io.wispportal.payment.QueuedReport;
import io.wispportal.payment.ReportFilter;
import io.wispportal.payment.ReportRow;
import io.wispportal.tenant.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * The statement that reads the queue: what waits, oldest first, anything else newest first. The place of a report in it
 * does not depend on its state, so that the next page begins where this one ended whatever was decided meanwhile.
 */
final class ReportQueue {

    private static final Columns COLUMNS = ListedReport.COLUMNS
            .and(flag("exists (" + RepeatedReports.WITH_THE_FILE + ")"), "integer")
            .and(flag("exists (" + RepeatedReports.WITH_THE_REFERENCE + ")"), "integer")
            .and(flag("r.state = 'SUBMITTED' and r.amount <> i.total - i.paid"), "integer");

    private static final String LATER = "(r.submitted_at, r.id) > (a.submitted_at, a.id)";
    private static final String EARLIER = "(r.submitted_at, r.id) < (a.submitted_at, a.id)";
    private final ReportFilter filter;
    private final @Nullable PaymentReportId after;

    ReportQueue(ReportFilter filter, @Nullable PaymentReportId after) {
        this.filter = filter;
        this.after = after;
    }

    String sql() {
        String last = after == null ? "" : " join payment_report a on a.tenant_id = r.tenant_id and a.id = ?";
        return COLUMNS.from(ListedReport.TABLES + last + where(null) + " order by " + order());
    }

    @Nullable
    Object[] values(TenantId tenant, int limit) {
        @Nullable Object[] conditions = where(tenant).values(limit);
        if (after == null) {
            return conditions;
        }
        @Nullable Object[] all = new @Nullable Object[conditions.length + 1];
        all[0] = after.value();
        System.arraycopy(conditions, 0, all, 1, conditions.length);
        return all;
    }

    static QueuedReport read(Row row) {
        ReportRow listed = ListedReport.read(row);
        return new QueuedReport(listed, row.number() == 1, row.number() == 1, row.number() == 1);
    }

    /** 1 or 0; not every driver gives a truth value as one. */
    private static String flag(String condition) {
        return "case when " + condition + " then 1 else 0 end";
    }

    private Where where(@Nullable TenantId tenant) {
        Where where = new Where().and("r.tenant_id = ?", tenant == null ? null : tenant.value());
        if (filter.state() != null) {
            where.and("r.state = ?", filter.state());
        }
        if (!filter.text().isEmpty()) {
            where.andContains(filter.text(), ListedReport.FULL_NAME, "c.user_name", "i.number", "r.reference");
        }
        return after == null ? where : where.and(waiting() ? LATER : EARLIER);
    }

    private String order() {
        return waiting() ? "r.submitted_at, r.id limit ?" : "r.submitted_at desc, r.id desc limit ?";
    }

    private boolean waiting() {
        return filter.state() == PaymentReportState.SUBMITTED;
    }
}
