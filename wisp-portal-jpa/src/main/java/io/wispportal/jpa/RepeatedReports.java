package io.wispportal.jpa;

import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.Repetition;
import io.wispportal.payment.ReportRow;
import io.wispportal.tenant.TenantId;
import org.jspecify.annotations.Nullable;

/** The statement that looks for reports with the same voucher or reference as another one. */
final class RepeatedReports {

    /** Another report than {@code r} whose voucher has the same bytes. */
    static final String WITH_THE_FILE = """
            select 1 from document mine
            join document d on d.tenant_id = mine.tenant_id and d.sha256 = mine.sha256
            join payment_report p on p.tenant_id = d.tenant_id and p.voucher_id = d.id
            where mine.tenant_id = r.tenant_id and mine.id = r.voucher_id and p.id <> r.id""";

    /** Another report than {@code r} with the same reference. */
    static final String WITH_THE_REFERENCE = """
            select 1 from payment_report p
            where p.tenant_id = r.tenant_id and p.reference_key = r.reference_key and p.id <> r.id""";

    /** Each way of being alike has its own index; so the two are looked up apart and united. */
    static final String SQL = ListedReport.COLUMNS
            .and("l.same_file", "integer")
            .and("l.same_reference", "integer")
            .from(ListedReport.TABLES + "\n" + """
            join (
                select id, max(same_file) as same_file, max(same_reference) as same_reference from (
                    select p.id, 1 as same_file, 0 as same_reference
                    from document mine
                    join document d on d.tenant_id = mine.tenant_id and d.sha256 = mine.sha256
                    join payment_report p on p.tenant_id = d.tenant_id and p.voucher_id = d.id
                    where mine.tenant_id = ? and mine.id = ?
                    union all
                    select p.id, 0 as same_file, 1 as same_reference from payment_report p
                    where p.tenant_id = ? and p.reference_key = ?
                ) either group by id
            ) l on l.id = r.id
            where r.tenant_id = ? and r.id <> ?
            order by r.submitted_at desc, r.id desc limit 20""");

    private final TenantId tenant;
    private final PaymentReport report;

    RepeatedReports(TenantId tenant, PaymentReport report) {
        this.tenant = tenant;
        this.report = report;
    }

    @Nullable
    Object[] values() {
        Object t = tenant.value();
        return new @Nullable Object[] {
            t,
            report.voucher().value(),
            t,
            Reference.key(report.reference()),
            t,
            report.id().value()
        };
    }

    static Repetition read(Row row) {
        ReportRow other = ListedReport.read(row);
        return new Repetition(other, row.number() == 1, row.number() == 1);
    }
}
