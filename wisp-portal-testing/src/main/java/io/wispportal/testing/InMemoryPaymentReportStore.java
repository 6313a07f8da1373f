package io.wispportal.testing;

import static io.wispportal.testing.Table.REPORTS;

import io.wispportal.invoice.InvoiceId;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.payment.PaymentReportStore;
import io.wispportal.tenant.TenantId;
import java.util.Optional;

/** Payment reports in memory. */
public final class InMemoryPaymentReportStore implements PaymentReportStore {

    private final InMemoryDatabase database;

    public InMemoryPaymentReportStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void add(TenantId tenant, PaymentReport report) {
        database.insert(REPORTS, tenant, report.id(), report);
    }

    @Override
    public Optional<PaymentReport> find(TenantId tenant, PaymentReportId id) {
        return database.find(REPORTS, tenant, id);
    }

    @Override
    public Optional<PaymentReport> openOn(TenantId tenant, InvoiceId invoice) {
        return database.all(REPORTS, tenant)
                .filter(report -> report.invoice().equals(invoice) && report.isOpen())
                .findFirst();
    }

    @Override
    public boolean replace(TenantId tenant, PaymentReport decided) {
        return database.change(REPORTS, tenant, decided.id(), PaymentReport::isOpen, now -> next(now, decided));
    }

    private static PaymentReport next(PaymentReport now, PaymentReport decided) {
        return new PaymentReport(
                now.id(),
                now.customer(),
                now.invoice(),
                now.method(),
                now.amount(),
                now.paidOn(),
                now.reference(),
                now.comment(),
                now.voucher(),
                now.submittedAt(),
                now.autoActivated(),
                decided.state(),
                decided.decision());
    }
}
