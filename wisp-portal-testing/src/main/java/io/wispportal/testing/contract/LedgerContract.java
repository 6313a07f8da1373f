package io.wispportal.testing.contract;

import static io.wispportal.testing.contract.Samples.DAY;
import static io.wispportal.testing.contract.Samples.NOON;
import static io.wispportal.testing.contract.Samples.money;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.audit.Actor;
import io.wispportal.invoice.Invoice;
import io.wispportal.payment.Ledger;
import io.wispportal.payment.LedgerEntry;
import io.wispportal.payment.LedgerEntryId;
import io.wispportal.payment.LedgerRow;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.testing.PortalStores;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link Ledger} must keep. To check yours, extend this class, return it with the stores named below from
 * {@link #stores()}, and run it with JUnit 5.
 */
public abstract class LedgerContract extends StoreContract {

    private Invoice invoice;

    /**
     * @return stores of which transactions, tenants, customers, invoices, payment methods, documents, payment reports
     *     and the ledger are used
     */
    @Override
    protected abstract PortalStores stores();

    @BeforeEach
    final void addInvoice() {
        invoice = isp.invoice(isp.customer());
    }

    @Test
    void listsWhatWasAddedWithEveryFieldAndTheNamesThatPeopleKnow() {
        LedgerEntry entry = new LedgerEntry(
                new LedgerEntryId(Samples.uuid()),
                invoice.customer(),
                invoice.id(),
                isp.report(invoice).id(),
                isp.method().id(),
                money("99999999999.99"),
                money("0.01"),
                "Ref. Ñ-001 / 東京",
                DAY.minusYears(1),
                Samples.cashier(),
                NOON);

        commit(() -> ledger().add(isp.id(), entry));

        assertThat(ledger().ofCustomer(isp.id(), invoice.customer(), 10))
                .containsExactly(new LedgerRow(entry, invoice.number(), "Transferencia"));
    }

    @Test
    void keepsWhatIsAbsentAbsent() {
        LedgerEntry entry = new LedgerEntry(
                new LedgerEntryId(Samples.uuid()),
                invoice.customer(),
                invoice.id(),
                null,
                isp.method().id(),
                money("350.00"),
                money("0.00"),
                null,
                DAY,
                Actor.SYSTEM,
                NOON);

        commit(() -> ledger().add(isp.id(), entry));

        assertThat(ledger().ofCustomer(isp.id(), invoice.customer(), 10))
                .extracting(LedgerRow::entry)
                .containsExactly(entry);
    }

    @Test
    void countsTheSameReportOnce() {
        PaymentReportId report = isp.report(invoice).id();
        LedgerEntry first = added(report, NOON);

        assertThatThrownBy(() -> added(report, NOON.plusSeconds(1))).isInstanceOf(IllegalStateException.class);

        assertThat(ledger().ofReport(isp.id(), report)).contains(first);
        assertThat(ledger().ofReport(otherIsp.id(), report)).isEmpty();
        assertThat(ledger().ofReport(isp.id(), new PaymentReportId(Samples.uuid())))
                .isEmpty();

        assertThat(ledger().ofCustomer(isp.id(), invoice.customer(), 10))
                .extracting(LedgerRow::entry)
                .containsExactly(first);
    }

    @Test
    void findsAnEntry() {
        LedgerEntry entry = added(null, NOON);

        assertThat(ledger().find(isp.id(), entry.id())).contains(entry);
        assertThat(ledger().find(otherIsp.id(), entry.id())).isEmpty();
        assertThat(ledger().find(isp.id(), new LedgerEntryId(Samples.uuid()))).isEmpty();
    }

    @Test
    void takesManyPaymentsByHand() {
        LedgerEntry older = added(null, NOON);
        LedgerEntry newest = added(null, NOON.plusSeconds(2));
        LedgerEntry newer = added(null, NOON.plusSeconds(1));

        assertThat(ledger().ofCustomer(isp.id(), invoice.customer(), 10))
                .extracting(LedgerRow::entry)
                .containsExactly(newest, newer, older);
    }

    @Test
    void listsAtMostTheLimit() {
        added(null, NOON);
        LedgerEntry newer = added(null, NOON.plusSeconds(1));

        assertThat(ledger().ofCustomer(isp.id(), invoice.customer(), 1))
                .extracting(LedgerRow::entry)
                .containsExactly(newer);
    }

    @Test
    void listsOneCustomerOnly() {
        added(null, NOON);

        assertThat(ledger().ofCustomer(isp.id(), isp.customer().id(), 10)).isEmpty();
    }

    @Test
    void sumsUpWhatWasPaidBeyondWhatWasOwed() {
        assertThat(ledger().credit(isp.id(), invoice.customer())).isEqualTo(money("0.00"));

        commit(() -> {
            ledger().add(isp.id(), entry(null, NOON, "300.00"));
            ledger().add(isp.id(), entry(null, NOON, "349.99"));
            ledger().add(isp.id(), entry(null, NOON, "350.00"));
        });

        assertThat(ledger().credit(isp.id(), invoice.customer())).isEqualTo(money("50.01"));
        assertThat(ledger().credit(isp.id(), isp.customer().id())).isEqualTo(money("0.00"));
        assertThat(ledger().credit(otherIsp.id(), invoice.customer()).isZero()).isTrue();
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        added(null, NOON);

        assertThat(ledger().ofCustomer(otherIsp.id(), invoice.customer(), 10)).isEmpty();
    }

    @Test
    void leavesNothingAfterARollback() {
        PaymentReportId report = isp.report(invoice).id();
        LedgerEntry entry = entry(report, NOON);

        rollBack(() -> ledger().add(isp.id(), entry));

        assertThat(ledger().ofCustomer(isp.id(), invoice.customer(), 10)).isEmpty();
        added(report, NOON);
    }

    private LedgerEntry added(@Nullable PaymentReportId report, Instant at) {
        LedgerEntry entry = entry(report, at);
        commit(() -> ledger().add(isp.id(), entry));
        return entry;
    }

    private LedgerEntry entry(@Nullable PaymentReportId report, Instant at) {
        return entry(report, at, "350.00");
    }

    private LedgerEntry entry(@Nullable PaymentReportId report, Instant at, String applied) {
        return new LedgerEntry(
                new LedgerEntryId(Samples.uuid()),
                invoice.customer(),
                invoice.id(),
                report,
                isp.method().id(),
                money("350.00"),
                money(applied),
                "REF 1",
                DAY,
                Samples.cashier(),
                at);
    }

    private Ledger ledger() {
        return stores().ledger();
    }
}
