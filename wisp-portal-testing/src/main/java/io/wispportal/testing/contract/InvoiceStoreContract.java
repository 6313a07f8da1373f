package io.wispportal.testing.contract;

import static io.wispportal.testing.contract.Samples.DAY;
import static io.wispportal.testing.contract.Samples.money;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.Money;
import io.wispportal.customer.Customer;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceLine;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.invoice.InvoiceStore;
import io.wispportal.testing.PortalStores;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link InvoiceStore} must keep. To check yours, extend this class, return it with the stores named below
 * from {@link #stores()}, and run it with JUnit 5.
 */
public abstract class InvoiceStoreContract extends StoreContract {

    private Customer ana;

    /** @return stores of which transactions, tenants, customers, plans, services and invoices are used */
    @Override
    protected abstract PortalStores stores();

    @BeforeEach
    final void addCustomer() {
        ana = isp.customer();
    }

    @Test
    void findsWhatWasAddedWithEveryFieldAndItsLinesInOrder() {
        Invoice invoice = invoice(List.of(
                new InvoiceLine(
                        "Línea «Ñ» — " + "x".repeat(180),
                        money("99999999999.99"),
                        isp.service(ana).id()),
                new InvoiceLine("Descuento", money("-0.01"), null),
                new InvoiceLine("Anticipo", money("0.00"), isp.service(ana).id())));

        isp.stored(invoice);

        assertThat(find(invoice)).isEqualTo(invoice);
    }

    @Test
    void keepsTheDecimalsOfTheCurrency() {
        Invoice invoice = new Invoice(
                new InvoiceId(Samples.uuid()),
                ana.id(),
                Samples.name("F-"),
                DAY,
                DAY,
                List.of(new InvoiceLine("Internet", Money.of("12990", "CLP"), null)),
                Money.of("0", "CLP"),
                InvoiceState.PENDING,
                0);

        isp.stored(invoice);

        assertThat(find(invoice)).isEqualTo(invoice);
    }

    @Test
    void answersNothingForWhatIsUnknown() {
        assertThat(invoices().find(isp.id(), new InvoiceId(Samples.uuid()))).isEmpty();
    }

    @Test
    void refusesANumberThatIsTaken() {
        Invoice first = isp.invoice(ana);
        Invoice second = numbered(first.number(), ana);

        assertThatThrownBy(() -> isp.stored(second)).isInstanceOf(IllegalStateException.class);

        assertThat(invoices().find(isp.id(), second.id())).isEmpty();
    }

    @Test
    void anotherTenantMayUseTheSameNumber() {
        Invoice same = numbered(isp.invoice(ana).number(), otherIsp.customer());

        otherIsp.stored(same);

        assertThat(invoices().find(otherIsp.id(), same.id())).contains(same);
    }

    @Test
    void replacesStateAndPaidSumAndCountsTheVersion() {
        Invoice invoice = isp.invoice(ana);

        assertThat(replace(isp, invoice.reported())).isTrue();
        Invoice reported = find(invoice);
        assertThat(replace(isp, reported.received(money("100.50")))).isTrue();
        Invoice partly = find(invoice);

        assertThat(reported).isEqualTo(with(invoice, InvoiceState.REPORTED, "0.00", 1));
        assertThat(partly).isEqualTo(with(invoice, InvoiceState.PENDING, "100.50", 2));
    }

    @Test
    void neverChangesAnythingElse() {
        Invoice invoice = isp.invoice(ana);
        Invoice twisted = new Invoice(
                invoice.id(),
                isp.customer().id(),
                Samples.name("G-"),
                DAY.plusDays(1),
                DAY.plusDays(2),
                List.of(new InvoiceLine("Otra", money("1.00"), null)),
                money("1.00"),
                InvoiceState.PAID,
                invoice.version());

        assertThat(replace(isp, twisted)).isTrue();

        assertThat(find(invoice)).isEqualTo(with(invoice, InvoiceState.PAID, "1.00", 1));
    }

    @Test
    void storesNothingIfSomebodyWasQuicker() {
        Invoice invoice = isp.invoice(ana);
        replace(isp, invoice.reported());

        assertThat(replace(isp, invoice.received(money("350.00")))).isFalse();

        assertThat(find(invoice)).isEqualTo(with(invoice, InvoiceState.REPORTED, "0.00", 1));
    }

    @Test
    void aLoserSeesWhatTheWinnerStored() {
        Invoice invoice = isp.invoice(ana);

        Invoice seen = inTransaction(() -> {
            Invoice mine = find(invoice);
            Race.elsewhere(() -> replace(isp, invoice.reported()));
            assertThat(invoices().replace(isp.id(), mine.received(money("350.00"))))
                    .isFalse();
            return find(invoice);
        });

        assertThat(seen.state()).isEqualTo(InvoiceState.REPORTED);
    }

    @RepeatedTest(5)
    void onlyOneOfTwoAtTheSameTimeWins() {
        Invoice invoice = isp.invoice(ana);

        long winners = winners(
                () -> invoices().replace(isp.id(), invoice.reported()),
                () -> invoices().replace(isp.id(), invoice.received(money("350.00"))));

        assertThat(winners).isEqualTo(1);
        assertThat(find(invoice).version()).isEqualTo(1);
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        Invoice invoice = isp.invoice(ana);

        assertThat(invoices().find(otherIsp.id(), invoice.id())).isEmpty();
        assertThat(replace(otherIsp, invoice.reported())).isFalse();
        assertThat(find(invoice)).isEqualTo(invoice);
    }

    @Test
    void leavesNothingAfterARollback() {
        Invoice stored = isp.invoice(ana);
        Invoice added = numbered(Samples.name("F-"), ana);

        rollBack(() -> {
            invoices().add(isp.id(), added);
            invoices().replace(isp.id(), stored.reported());
        });

        assertThat(invoices().find(isp.id(), added.id())).isEmpty();
        assertThat(find(stored)).isEqualTo(stored);
    }

    private boolean replace(SampleIsp of, Invoice invoice) {
        return inTransaction(() -> invoices().replace(of.id(), invoice));
    }

    private Invoice find(Invoice invoice) {
        return invoices().find(isp.id(), invoice.id()).orElseThrow();
    }

    private Invoice invoice(List<InvoiceLine> lines) {
        return new Invoice(
                new InvoiceId(Samples.uuid()),
                ana.id(),
                Samples.name("F-Ñ/2026-"),
                DAY,
                DAY.plusDays(10),
                lines,
                money("0.00"),
                InvoiceState.PENDING,
                0);
    }

    private static Invoice numbered(String number, Customer customer) {
        return new Invoice(
                new InvoiceId(Samples.uuid()),
                customer.id(),
                number,
                DAY,
                DAY,
                List.of(new InvoiceLine("Internet", money("1.00"), null)),
                money("0.00"),
                InvoiceState.PENDING,
                0);
    }

    private static Invoice with(Invoice invoice, InvoiceState state, String paid, long version) {
        return new Invoice(
                invoice.id(),
                invoice.customer(),
                invoice.number(),
                invoice.issuedOn(),
                invoice.dueOn(),
                invoice.lines(),
                money(paid),
                state,
                version);
    }

    private InvoiceStore invoices() {
        return stores().invoices();
    }
}
