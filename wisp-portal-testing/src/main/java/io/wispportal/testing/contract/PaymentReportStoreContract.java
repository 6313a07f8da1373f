package io.wispportal.testing.contract;

import static io.wispportal.testing.contract.Samples.DAY;
import static io.wispportal.testing.contract.Samples.NOON;
import static io.wispportal.testing.contract.Samples.cashier;
import static io.wispportal.testing.contract.Samples.money;
import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.audit.Actor;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.payment.PaymentReportState;
import io.wispportal.payment.PaymentReportStore;
import io.wispportal.testing.PortalStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link PaymentReportStore} must keep. To check yours, extend this class, return it with the stores named
 * below from {@link #stores()}, and run it with JUnit 5.
 */
public abstract class PaymentReportStoreContract extends StoreContract {

    private Invoice invoice;

    /**
     * @return stores of which transactions, tenants, customers, invoices, payment methods, documents and payment
     *     reports are used
     */
    @Override
    protected abstract PortalStores stores();

    @BeforeEach
    final void addInvoice() {
        invoice = isp.invoice(isp.customer());
    }

    @Test
    void findsWhatWasAddedWithEveryField() {
        PaymentReport report = new PaymentReport(
                new PaymentReportId(Samples.uuid()),
                invoice.customer(),
                invoice.id(),
                isp.method().id(),
                money("99999999999.99"),
                DAY.minusYears(1),
                "Ref. Ñ-001 / 東京",
                "«Pagué» ayer\n" + "ñ".repeat(900) + "📡",
                isp.document(invoice.customer(), Samples.sha()).id(),
                NOON,
                true,
                PaymentReportState.SUBMITTED,
                null);

        isp.stored(report);

        assertThat(find(report)).isEqualTo(report);
    }

    @Test
    void keepsWhatIsAbsentAbsent() {
        PaymentReport full = isp.report(isp.invoice(isp.customer()));
        PaymentReport report = new PaymentReport(
                new PaymentReportId(Samples.uuid()),
                invoice.customer(),
                invoice.id(),
                full.method(),
                money("0.01"),
                DAY,
                null,
                null,
                isp.document(invoice.customer(), Samples.sha()).id(),
                NOON,
                false,
                PaymentReportState.SUBMITTED,
                null);

        isp.stored(report);

        assertThat(find(report)).isEqualTo(report);
    }

    @Test
    void answersNothingForWhatIsUnknown() {
        assertThat(reports().find(isp.id(), new PaymentReportId(Samples.uuid())))
                .isEmpty();
        assertThat(reports().openOn(isp.id(), new InvoiceId(Samples.uuid()))).isEmpty();
        assertThat(reports().openOn(isp.id(), invoice.id())).isEmpty();
    }

    @Test
    void storesAnApproval() {
        PaymentReport approved = isp.report(invoice).approve(cashier(), NOON.plusSeconds(60));

        assertThat(replace(isp, approved)).isTrue();

        assertThat(find(approved)).isEqualTo(approved);
    }

    @Test
    void storesAReturnWithItsReason() {
        PaymentReport returned =
                isp.report(invoice).giveBack(cashier(), NOON.plusSeconds(60), "No se lee: «Ñ»\n" + "ü".repeat(900));

        assertThat(replace(isp, returned)).isTrue();

        assertThat(find(returned)).isEqualTo(returned);
    }

    @Test
    void storesADecisionOfThePortalItself() {
        PaymentReport returned = isp.report(invoice).giveBack(Actor.SYSTEM, NOON, "Venció.");

        replace(isp, returned);

        assertThat(find(returned)).isEqualTo(returned);
    }

    @Test
    void aDecisionChangesNothingElse() {
        PaymentReport report = isp.report(invoice);
        PaymentReport twisted = SampleIsp.open(
                isp.invoice(isp.customer()), NOON.plusSeconds(9), "otra", report.voucher(), report.method());
        PaymentReport decided = as(report.id(), twisted).approve(cashier(), NOON);

        assertThat(replace(isp, decided)).isTrue();

        PaymentReport after = find(report);
        assertThat(after.decision()).isEqualTo(decided.decision());
        assertThat(after.reference()).isEqualTo(report.reference());
        assertThat(after.customer()).isEqualTo(report.customer());
        assertThat(after.invoice()).isEqualTo(report.invoice());
        assertThat(after.submittedAt()).isEqualTo(report.submittedAt());
    }

    @Test
    void onlyTheFirstOfTwoDecisionsIsStored() {
        PaymentReport report = isp.report(invoice);
        PaymentReport approved = report.approve(cashier(), NOON);
        replace(isp, approved);

        assertThat(replace(isp, report.giveBack(cashier(), NOON, "No llegó."))).isFalse();

        assertThat(find(report)).isEqualTo(approved);
    }

    @RepeatedTest(5)
    void onlyOneOfTwoAtTheSameTimeWins() {
        PaymentReport report = isp.report(invoice);

        long winners = winners(
                () -> reports().replace(isp.id(), report.approve(cashier(), NOON)),
                () -> reports().replace(isp.id(), report.giveBack(cashier(), NOON, "No llegó.")));

        assertThat(winners).isEqualTo(1);
    }

    @Test
    void aLoserSeesWhatTheWinnerStored() {
        PaymentReport report = isp.report(invoice);
        PaymentReport approved = report.approve(cashier(), NOON);

        PaymentReport seen = inTransaction(() -> {
            PaymentReport mine = find(report).giveBack(cashier(), NOON, "No llegó.");
            Race.elsewhere(() -> replace(isp, approved));
            assertThat(reports().replace(isp.id(), mine)).isFalse();
            return find(report);
        });

        assertThat(seen).isEqualTo(approved);
    }

    @Test
    void findsTheOneThatWaitsOnAnInvoice() {
        PaymentReport returned = isp.decided(isp.report(invoice).giveBack(cashier(), NOON, "No se lee."));
        assertThat(reports().openOn(isp.id(), invoice.id())).isEmpty();

        PaymentReport open = isp.report(invoice);

        assertThat(reports().openOn(isp.id(), returned.invoice())).contains(open);
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        PaymentReport report = isp.report(invoice);

        assertThat(reports().find(otherIsp.id(), report.id())).isEmpty();
        assertThat(reports().openOn(otherIsp.id(), invoice.id())).isEmpty();
        assertThat(replace(otherIsp, report.approve(cashier(), NOON))).isFalse();
        assertThat(find(report)).isEqualTo(report);
    }

    @Test
    void leavesNothingAfterARollback() {
        PaymentReport stored = isp.report(invoice);
        PaymentReport added = as(new PaymentReportId(Samples.uuid()), stored);

        rollBack(() -> {
            reports().replace(isp.id(), stored.approve(cashier(), NOON));
            reports().add(isp.id(), added);
        });

        assertThat(find(stored)).isEqualTo(stored);
        assertThat(reports().find(isp.id(), added.id())).isEmpty();
    }

    private static PaymentReport as(PaymentReportId id, PaymentReport report) {
        return new PaymentReport(
                id,
                report.customer(),
                report.invoice(),
                report.method(),
                report.amount(),
                report.paidOn(),
                report.reference(),
                report.comment(),
                report.voucher(),
                report.submittedAt(),
                report.autoActivated(),
                report.state(),
                report.decision());
    }

    private boolean replace(SampleIsp of, PaymentReport decided) {
        return inTransaction(() -> reports().replace(of.id(), decided));
    }

    private PaymentReport find(PaymentReport report) {
        return reports().find(isp.id(), report.id()).orElseThrow();
    }

    private PaymentReportStore reports() {
        return stores().paymentReports();
    }
}
