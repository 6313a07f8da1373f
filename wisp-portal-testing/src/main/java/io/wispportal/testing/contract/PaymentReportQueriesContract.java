package io.wispportal.testing.contract;

import static io.wispportal.testing.contract.Samples.DAY;
import static io.wispportal.testing.contract.Samples.NOON;
import static io.wispportal.testing.contract.Samples.cashier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.wispportal.Slice;
import io.wispportal.customer.Customer;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.payment.PaymentReportQueries;
import io.wispportal.payment.PaymentReportState;
import io.wispportal.payment.QueuedReport;
import io.wispportal.payment.Repetition;
import io.wispportal.payment.ReportFilter;
import io.wispportal.payment.ReportRow;
import io.wispportal.testing.PortalStores;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link PaymentReportQueries} must keep. To check yours, extend this class, return it with the stores named
 * below from {@link #stores()}, and run it with JUnit 5.
 */
public abstract class PaymentReportQueriesContract extends StoreContract {

    private static final ReportFilter ALL = new ReportFilter(null, "");

    private Customer ana;

    /**
     * @return stores of which transactions, tenants, customers, invoices, payment methods, documents, payment reports
     *     and the queries under test are used
     */
    @Override
    protected abstract PortalStores stores();

    @BeforeEach
    final void addCustomer() {
        ana = isp.customer("Ana", "Peña");
    }

    @Test
    void rowsCarryTheNamesThatPeopleKnow() {
        Invoice invoice = isp.invoice(ana);
        PaymentReport report = isp.report(invoice);
        ReportRow row = new ReportRow(report, ana.fullName(), ana.userName(), invoice.number(), "Transferencia");

        assertThat(queries().queue(isp.id(), ReportFilter.WAITING, null, 10).items())
                .containsExactly(new QueuedReport(row, false, false, false));
        assertThat(queries().ofCustomer(isp.id(), ana.id(), 10).items()).containsExactly(row);
        assertThat(queries().row(isp.id(), report.id())).contains(row);
    }

    @Test
    void showsWaitingOnesOldestFirst() {
        PaymentReport second = at(20);
        PaymentReport third = at(30);
        PaymentReport first = at(10);
        isp.decided(at(0).approve(cashier(), NOON));

        assertThat(queue(ReportFilter.WAITING, null, 2)).isEqualTo(slice(true, first, second));
        assertThat(queue(ReportFilter.WAITING, second.id(), 2)).isEqualTo(slice(false, third));
        assertThat(queue(ReportFilter.WAITING, third.id(), 2)).isEqualTo(slice(false));
    }

    @Test
    void showsDecidedOnesNewestFirst() {
        PaymentReport second = isp.decided(at(20).approve(cashier(), NOON.plusSeconds(120)));
        PaymentReport third = isp.decided(at(10).approve(cashier(), NOON.plusSeconds(110)));
        PaymentReport first = isp.decided(at(30).approve(cashier(), NOON.plusSeconds(130)));
        isp.decided(at(40).giveBack(cashier(), NOON.plusSeconds(140), "No."));
        ReportFilter approved = new ReportFilter(PaymentReportState.APPROVED, "");

        assertThat(queue(approved, null, 2)).isEqualTo(slice(true, first, second));
        assertThat(queue(approved, second.id(), 2)).isEqualTo(slice(false, third));
    }

    @Test
    void showsAllOfThemNewestFirstWhateverBecameOfThem() {
        PaymentReport fourth = isp.decided(at(10).approve(cashier(), NOON.plusSeconds(110)));
        PaymentReport second = at(30);
        PaymentReport first = isp.decided(at(40).giveBack(cashier(), NOON.plusSeconds(140), "No."));
        PaymentReport third = at(20);

        assertThat(queue(ALL, null, 10)).isEqualTo(slice(false, first, second, third, fourth));
        assertThat(queue(ALL, null, 1)).isEqualTo(slice(true, first));
        assertThat(queue(ALL, first.id(), 2)).isEqualTo(slice(true, second, third));
        assertThat(queue(ALL, third.id(), 2)).isEqualTo(slice(false, fourth));
    }

    @Test
    @Tag("PAY-05")
    void theNextPageBeginsWhereThisOneEndedThoughItsLastReportWasDecidedMeanwhile() {
        PaymentReport first = at(10);
        PaymentReport second = at(20);
        PaymentReport third = at(30);
        isp.decided(second.approve(cashier(), NOON.plusSeconds(100)));

        assertThat(queue(ReportFilter.WAITING, second.id(), 5)).isEqualTo(slice(false, third));
        assertThat(queue(ALL, second.id(), 5)).isEqualTo(slice(false, first));
    }

    @Test
    void reportsOfTheSameMomentAreNeitherLostNorRepeated() {
        PaymentReport one = at(10);
        PaymentReport two = at(10);
        PaymentReport three = at(10);
        List<PaymentReport> page = queue(ALL, null, 2).items();

        assertThat(page).hasSize(2);
        List<PaymentReport> rest = queue(ALL, page.get(1).id(), 2).items();

        assertThat(List.of(page.get(0), page.get(1), rest.get(0))).containsExactlyInAnyOrder(one, two, three);
    }

    @Test
    void findsByPartOfNameUserNameInvoiceAndReference() {
        Invoice invoice = isp.invoice(ana);
        PaymentReport wanted = isp.report(invoice, NOON, "Ref %_ ñ-77", Samples.sha());
        isp.report(isp.invoice(isp.customer("Otra", "Persona")), NOON, null, Samples.sha());

        assertThat(List.of("ana pe", "PEÑA", ana.userName().value(), invoice.number(), "ref %_", "Ñ-77", "%_"))
                .allSatisfy(text -> assertThat(queue(new ReportFilter(null, text), null, 10))
                        .isEqualTo(slice(false, wanted)));
        assertThat(queue(new ReportFilter(null, "a%a"), null, 10)).isEqualTo(slice(false));
        assertThat(queue(new ReportFilter(PaymentReportState.APPROVED, "ref"), null, 10))
                .isEqualTo(slice(false));
    }

    @Test
    void listsACustomersReportsNewestFirst() {
        PaymentReport third = isp.decided(at(10).giveBack(cashier(), NOON, "No se lee."));
        PaymentReport first = at(30);
        PaymentReport second = at(20);
        isp.report(isp.invoice(isp.customer()));

        assertThat(reports(queries().ofCustomer(isp.id(), ana.id(), 3))).isEqualTo(slice(false, first, second, third));
        assertThat(reports(queries().ofCustomer(isp.id(), ana.id(), 2))).isEqualTo(slice(true, first, second));
    }

    @Test
    void findsReportsWithTheSameFileOrReference() {
        String file = Samples.sha();
        PaymentReport report = isp.report(isp.invoice(ana), NOON, "AB-12.3 x", file);
        PaymentReport both = isp.report(isp.invoice(isp.customer()), NOON.plusSeconds(3), "ab123X", file);
        PaymentReport sameReference =
                isp.report(isp.invoice(ana), NOON.plusSeconds(2), " a b 1 2 3 - X", Samples.sha());
        PaymentReport sameFile = isp.report(isp.invoice(ana), NOON.plusSeconds(1), null, file);
        isp.report(isp.invoice(ana), NOON, "AB1234X", Samples.sha());

        assertThat(queries().repetitions(isp.id(), report))
                .containsExactly(
                        repetition(both, true, true),
                        repetition(sameReference, false, true),
                        repetition(sameFile, true, false));
    }

    @Test
    @Tag("PAY-08")
    void rowsOfTheQueueCarryTheirAlerts() {
        String file = Samples.sha();
        isp.decided(isp.report(isp.invoice(ana), NOON, "AB 1", file).giveBack(cashier(), NOON, "No."));
        isp.report(isp.invoice(ana), NOON.plusSeconds(1), "ab-1", Samples.sha());
        isp.report(isp.invoice(ana), NOON.plusSeconds(2), null, file);
        isp.report(isp.invoice(ana), NOON.plusSeconds(3), " - ", Samples.sha());
        isp.report(isp.invoice(ana), NOON.plusSeconds(4), ".", Samples.sha());
        isp.report(isp.invoice(ana, DAY, InvoiceState.PAID), NOON.plusSeconds(5), "77", Samples.sha());
        otherIsp.report(otherIsp.invoice(otherIsp.customer()), NOON, "77", file);

        assertThat(queries().queue(isp.id(), ReportFilter.WAITING, null, 10).items())
                .extracting(QueuedReport::sameFile, QueuedReport::sameReference, QueuedReport::otherAmount)
                .containsExactly(
                        tuple(false, true, false),
                        tuple(true, false, false),
                        tuple(false, false, false),
                        tuple(false, false, false),
                        tuple(false, false, true));
        assertThat(queries()
                        .queue(isp.id(), new ReportFilter(PaymentReportState.RETURNED, ""), null, 10)
                        .items())
                .extracting(QueuedReport::sameFile, QueuedReport::sameReference, QueuedReport::otherAmount)
                .containsExactly(tuple(true, true, false));
    }

    @Test
    @Tag("PAY-08")
    void comparesReferencesWithoutAnySpaceOrDash() {
        List<String> typed = List.of("AB\u201312", "AB\u00a012", "AB\u200212", "AB\u201012", "ab\t1.2");
        PaymentReport report = isp.report(isp.invoice(ana), NOON, "AB12", Samples.sha());
        typed.forEach(reference -> isp.report(isp.invoice(ana), NOON, reference, Samples.sha()));

        assertThat(queries().repetitions(isp.id(), report))
                .extracting(repetition -> repetition.other().report().reference())
                .containsExactlyInAnyOrderElementsOf(typed);
    }

    @Test
    void aDecidedReportIsARepetitionToo() {
        PaymentReport old = isp.decided(isp.report(isp.invoice(ana)).approve(cashier(), NOON));
        PaymentReport report = isp.report(isp.invoice(ana));

        assertThat(queries().repetitions(isp.id(), report)).containsExactly(repetition(old, false, true));
    }

    @Test
    void reportsWithoutReferenceDoNotRepeatEachOther() {
        PaymentReport none = isp.report(isp.invoice(ana), NOON, null, Samples.sha());
        PaymentReport dashes = isp.report(isp.invoice(ana), NOON, " -.- ", Samples.sha());
        isp.report(isp.invoice(ana), NOON, null, Samples.sha());
        isp.report(isp.invoice(ana), NOON, "...", Samples.sha());

        assertThat(queries().repetitions(isp.id(), none)).isEmpty();
        assertThat(queries().repetitions(isp.id(), dashes)).isEmpty();
    }

    @Test
    void showsAtMostTwentyRepetitions() {
        PaymentReport report = at(0);
        for (int second = 1; second <= 21; second++) {
            at(second);
        }

        List<Repetition> repetitions = queries().repetitions(isp.id(), report);

        assertThat(repetitions).hasSize(20);
        assertThat(repetitions.get(0).other().report().submittedAt()).isEqualTo(NOON.plusSeconds(21));
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        String file = Samples.sha();
        PaymentReport report = isp.report(isp.invoice(ana), NOON, "REF", file);
        isp.decided(isp.report(isp.invoice(ana)).giveBack(cashier(), NOON, "No."));
        PaymentReport same = otherIsp.report(otherIsp.invoice(otherIsp.customer()), NOON, "REF", file);

        assertThat(queries().repetitions(isp.id(), report)).isEmpty();
        assertThat(queries().row(otherIsp.id(), report.id())).isEmpty();
        assertThat(queries().ofCustomer(otherIsp.id(), ana.id(), 10).items()).isEmpty();
        assertThat(queued(queries().queue(otherIsp.id(), ALL, null, 10))).isEqualTo(slice(false, same));
    }

    private PaymentReport at(int second) {
        return isp.report(isp.invoice(ana), NOON.plusSeconds(second), "REF", Samples.sha());
    }

    private Repetition repetition(PaymentReport other, boolean sameFile, boolean sameReference) {
        return new Repetition(queries().row(isp.id(), other.id()).orElseThrow(), sameFile, sameReference);
    }

    private Slice<PaymentReport> queue(ReportFilter filter, @Nullable PaymentReportId after, int limit) {
        return queued(queries().queue(isp.id(), filter, after, limit));
    }

    private static Slice<PaymentReport> queued(Slice<QueuedReport> rows) {
        return new Slice<>(rows.items().stream().map(QueuedReport::report).toList(), rows.more());
    }

    private static Slice<PaymentReport> reports(Slice<ReportRow> rows) {
        return new Slice<>(rows.items().stream().map(ReportRow::report).toList(), rows.more());
    }

    private static Slice<PaymentReport> slice(boolean more, PaymentReport... reports) {
        return new Slice<>(List.of(reports), more);
    }

    private PaymentReportQueries queries() {
        return stores().paymentReportQueries();
    }
}
