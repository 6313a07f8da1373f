package io.wispportal.testing.contract;

import static io.wispportal.payment.PaymentReportState.RETURNED;
import static io.wispportal.payment.PaymentReportState.SUBMITTED;
import static io.wispportal.testing.contract.Samples.DAY;
import static io.wispportal.testing.contract.Samples.NOON;
import static io.wispportal.testing.contract.Samples.cashier;
import static io.wispportal.testing.contract.Samples.money;
import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.Money;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerHome;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerInvoices;
import io.wispportal.customer.CustomerPortalQueries;
import io.wispportal.customer.InvoicePayment;
import io.wispportal.customer.PaidInvoice;
import io.wispportal.customer.ReportNews;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.invoice.InvoiceSummary;
import io.wispportal.payment.LedgerEntry;
import io.wispportal.payment.LedgerEntryId;
import io.wispportal.payment.PaymentMethod;
import io.wispportal.payment.PaymentReport;
import io.wispportal.service.InternetService;
import io.wispportal.session.SessionId;
import io.wispportal.session.SubjectFacts;
import io.wispportal.session.SubjectKind;
import io.wispportal.testing.PortalStores;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link CustomerPortalQueries} must keep. To check yours, extend this class, return it with the stores named
 * below from {@link #stores()}, and run it with JUnit 5.
 */
public abstract class CustomerPortalQueriesContract extends StoreContract {

    private final SessionId session = new SessionId(Samples.uuid());
    private Customer ana;

    /**
     * @return stores of which transactions, tenants, customers, credentials, sessions, plans, services, invoices,
     *     payment methods, documents, payment reports, ledger and the queries under test are used
     */
    @Override
    protected abstract PortalStores stores();

    @BeforeEach
    final void addCustomer() {
        ana = isp.customer();
    }

    @Test
    void homeOfANewCustomerIsEmpty() {
        CustomerHome home = home();

        assertThat(home.customer()).isEqualTo(ana);
        assertThat(home.credit()).isEqualTo(Money.zero(isp.tenant().currency()));
        assertThat(home.pending()).isEmpty();
        assertThat(home.services()).isEmpty();
    }

    @Test
    void homeShowsWhatIsToPayEarliestDueFirst() {
        Invoice later = isp.invoice(ana, DAY, InvoiceState.REPORTED);
        Invoice earlier = isp.invoice(ana, DAY.minusMonths(1), InvoiceState.PENDING);
        isp.invoice(ana, DAY.minusMonths(2), InvoiceState.PAID);
        isp.invoice(isp.customer(), DAY, InvoiceState.PENDING);

        assertThat(home().pending()).containsExactly(summary(earlier), summary(later));
        assertThat(home().balance()).isEqualTo(money("700.00"));
    }

    @Test
    void homeShowsServicesByPlanName() {
        InternetService second = isp.stored(Samples.service(ana.id(), isp.plan("Negocio 100")));
        InternetService first = isp.stored(Samples.service(ana.id(), isp.plan("Hogar 50")));
        isp.service(isp.customer());

        assertThat(home().services()).containsExactly(first, second);
    }

    @Test
    void severalInvoicesAndServicesDoNotMultiplyEachOther() {
        isp.invoice(ana);
        isp.invoice(ana);
        isp.service(ana);
        isp.service(ana);
        isp.service(ana);
        pay(ana, "500.00", "350.00");
        pay(ana, "100.00", "90.00");

        assertThat(home().pending()).hasSize(4);
        assertThat(home().services()).hasSize(3);
        assertThat(home().credit()).isEqualTo(money("160.00"));
    }

    @Test
    void creditIsWhatWasReceivedAndNotApplied() {
        pay(ana, "500.00", "350.00");
        pay(ana, "350.00", "350.00");
        pay(ana, "0.05", "0.00");
        pay(isp.customer(), "20.00", "10.00");

        assertThat(home().credit()).isEqualTo(money("150.05"));
    }

    @Test
    void invoicesShowsAllPendingAndTheNewestPaid() {
        isp.invoice(ana, DAY.minusMonths(3), InvoiceState.PAID);
        Invoice second = isp.invoice(ana, DAY.minusMonths(2), InvoiceState.PAID);
        Invoice first = isp.invoice(ana, DAY.minusMonths(1), InvoiceState.PAID);
        Invoice pending = isp.invoice(ana);
        Invoice reported = isp.invoice(ana, DAY.plusDays(1), InvoiceState.REPORTED);

        assertThat(invoices(2).pending()).containsExactly(summary(pending), summary(reported));
        assertThat(invoices(2).paid().items())
                .extracting(PaidInvoice::invoice)
                .containsExactly(summary(first), summary(second));
        assertThat(invoices(2).paid().more()).isTrue();
        assertThat(invoices(3).paid().more()).isFalse();
        assertThat(invoices(3).customer()).isEqualTo(ana);
    }

    @Test
    @Tag("PAY-09")
    void homeTellsTheNewestReportOnEachPendingInvoice() {
        Invoice again = isp.invoice(ana);
        Invoice waiting = isp.invoice(ana);
        isp.decided(reported(again, 1).giveBack(cashier(), NOON, "No se lee."));
        PaymentReport returned = isp.decided(reported(again, 2).giveBack(cashier(), NOON, "Falta la fecha."));
        PaymentReport open = reported(waiting, 3);
        reported(isp.invoice(ana, DAY, InvoiceState.PAID), 4);
        reported(isp.invoice(isp.customer()), 5);

        assertThat(home().reports())
                .containsExactly(
                        new ReportNews(open.id(), waiting.id(), open.amount(), open.submittedAt(), SUBMITTED, null),
                        new ReportNews(
                                returned.id(),
                                again.id(),
                                returned.amount(),
                                returned.submittedAt(),
                                RETURNED,
                                "Falta la fecha."));
    }

    @Test
    @Tag("PRO-02")
    void paidInvoicesTellHowTheyWerePaid() {
        Invoice twice = isp.invoice(ana, DAY, InvoiceState.PAID);
        Invoice unknown = isp.invoice(ana, DAY.minusMonths(1), InvoiceState.PAID);
        PaymentMethod cash = isp.stored(Samples.method("Efectivo", 2));
        PaymentMethod transfer = isp.method();
        InvoicePayment second = pay(twice, cash, DAY.plusDays(3), "300.00", "250.00");
        InvoicePayment first = pay(twice, transfer, DAY.plusDays(1), "100.00", "100.00");

        assertThat(invoices(2).paid().items())
                .containsExactly(
                        new PaidInvoice(summary(twice), List.of(first, second)),
                        new PaidInvoice(summary(unknown), List.of()));
        assertThat(queries().payments(isp.id(), ana.id(), twice.id())).containsExactly(first, second);
        assertThat(queries().payments(isp.id(), ana.id(), unknown.id())).isEmpty();
        assertThat(queries().payments(isp.id(), isp.customer().id(), twice.id()))
                .isEmpty();
        assertThat(queries().payments(otherIsp.id(), ana.id(), twice.id())).isEmpty();
    }

    @Test
    void bringsTheFactsOfTheSessionAlong() {
        assertThat(home().facts()).isEqualTo(facts()).isEqualTo(invoices(1).facts());
        assertThat(home().facts().ended()).isFalse();

        commit(() -> stores().sessions().end(isp.id(), session, NOON));

        assertThat(home().facts()).isEqualTo(facts());
        assertThat(home().facts().ended()).isTrue();
        assertThat(invoices(1).facts().ended()).isTrue();
    }

    @Test
    void factsChangeWithTheOwnPassword() {
        long before = home().facts().version();

        commit(() -> stores().credentials()
                .set(isp.id(), SubjectKind.CUSTOMER, ana.id().value(), "$own"));

        assertThat(home().facts()).isEqualTo(facts());
        assertThat(home().facts().version()).isNotEqualTo(before);
        assertThat(invoices(1).facts()).isEqualTo(facts());
    }

    @Test
    void answersNothingForWhatIsUnknown() {
        CustomerId nobody = new CustomerId(Samples.uuid());

        assertThat(queries().home(isp.id(), nobody, session)).isEmpty();
        assertThat(queries().invoices(isp.id(), nobody, session, 10)).isEmpty();
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        isp.invoice(ana);
        commit(() -> stores().sessions().end(otherIsp.id(), session, NOON));

        assertThat(queries().home(otherIsp.id(), ana.id(), session)).isEmpty();
        assertThat(queries().invoices(otherIsp.id(), ana.id(), session, 10)).isEmpty();
        assertThat(home().facts().ended()).isFalse();
    }

    static InvoiceSummary summary(Invoice invoice) {
        return new InvoiceSummary(
                invoice.id(),
                invoice.number(),
                invoice.issuedOn(),
                invoice.dueOn(),
                invoice.total(),
                invoice.paid(),
                invoice.state());
    }

    private PaymentReport reported(Invoice invoice, int second) {
        return isp.report(invoice, NOON.plusSeconds(second), "REF", Samples.sha());
    }

    private void pay(Customer by, String received, String applied) {
        pay(isp.invoice(by), isp.method(), DAY, received, applied);
    }

    private InvoicePayment pay(Invoice invoice, PaymentMethod method, LocalDate day, String received, String applied) {
        LedgerEntry entry = new LedgerEntry(
                new LedgerEntryId(Samples.uuid()),
                invoice.customer(),
                invoice.id(),
                null,
                method.id(),
                money(received),
                money(applied),
                "OP 7",
                day,
                cashier(),
                NOON);
        commit(() -> stores().ledger().add(isp.id(), entry));
        return new InvoicePayment(entry.id(), day, method.visibleName(), "OP 7", entry.received(), entry.applied());
    }

    private CustomerHome home() {
        return queries().home(isp.id(), ana.id(), session).orElseThrow();
    }

    private CustomerInvoices invoices(int paidLimit) {
        return queries().invoices(isp.id(), ana.id(), session, paidLimit).orElseThrow();
    }

    private SubjectFacts facts() {
        return stores().sessions()
                .facts(isp.id(), SubjectKind.CUSTOMER, ana.id().value(), session)
                .orElseThrow();
    }

    private CustomerPortalQueries queries() {
        return stores().customerPortalQueries();
    }
}
