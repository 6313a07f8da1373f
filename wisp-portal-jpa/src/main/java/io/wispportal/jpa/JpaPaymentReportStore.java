package io.wispportal.jpa;

import io.wispportal.invoice.InvoiceId;
import io.wispportal.payment.Decision;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.payment.PaymentReportState;
import io.wispportal.payment.PaymentReportStore;
import io.wispportal.tenant.TenantId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps payment reports in the table {@code payment_report}. */
final class JpaPaymentReportStore implements PaymentReportStore {

    private static final String REPORTS = ReportColumns.COLUMNS.from("payment_report r where r.tenant_id = ?");

    private final Sql sql;

    JpaPaymentReportStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(TenantId tenant, PaymentReport report) {
        Insert row = sql.into("payment_report")
                .set("tenant_id", tenant.value())
                .set("id", report.id().value())
                .set("customer_id", report.customer().value())
                .set("invoice_id", report.invoice().value())
                .set("method_id", report.method().value())
                .set("voucher_id", report.voucher().value())
                .set("amount", report.amount().amount())
                .set("currency", report.amount().currency().getCurrencyCode())
                .set("paid_on", report.paidOn())
                .set("reference", report.reference())
                .set("reference_key", Reference.key(report.reference()))
                .set("comment_text", report.comment());
        withState(row, report).add();
    }

    @Override
    public Optional<PaymentReport> find(TenantId tenant, PaymentReportId id) {
        return sql.first(ReportColumns::read, REPORTS + " and r.id = ?", tenant.value(), id.value());
    }

    @Override
    public Optional<PaymentReport> openOn(TenantId tenant, InvoiceId invoice) {
        return sql.first(
                ReportColumns::read,
                REPORTS + " and r.invoice_id = ? and r.state = ?",
                tenant.value(),
                invoice.value(),
                PaymentReportState.SUBMITTED);
    }

    @Override
    public boolean replace(TenantId tenant, PaymentReport decided) {
        Decision decision = Objects.requireNonNull(decided.decision(), "not decided");
        return sql.changeOne(
                """
                update payment_report set state = ?, decided_by_kind = ?, decided_by = ?, decided_by_name = ?,
                    decided_at = ?, decision_reason = ?
                where tenant_id = ? and id = ? and state = ?""",
                decided.state(),
                decision.by().kind(),
                decision.by().id(),
                decision.by().name(),
                decision.at(),
                decision.reason(),
                tenant.value(),
                decided.id().value(),
                PaymentReportState.SUBMITTED);
    }

    private static Insert withState(Insert row, PaymentReport report) {
        row.set("submitted_at", report.submittedAt())
                .set("auto_activated", report.autoActivated())
                .set("state", report.state());
        return withDecision(row, report.decision());
    }

    private static Insert withDecision(Insert row, @Nullable Decision decision) {
        return decision == null
                ? row
                : row.set("decided_by_kind", decision.by().kind())
                        .set("decided_by", decision.by().id())
                        .set("decided_by_name", decision.by().name())
                        .set("decided_at", decision.at())
                        .set("decision_reason", decision.reason());
    }
}
