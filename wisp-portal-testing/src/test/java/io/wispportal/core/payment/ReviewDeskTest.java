package io.wispportal.core.payment;

import static io.wispportal.core.TestIsp.pesos;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.wispportal.audit.AuditAction;
import io.wispportal.core.CustomerCaller;
import io.wispportal.core.TestIsp;
import io.wispportal.core.document.OpenDocument;
import io.wispportal.document.DocumentType;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.payment.PaymentReportState;
import io.wispportal.payment.QueuedReport;
import io.wispportal.payment.Repetition;
import io.wispportal.payment.ReportFilter;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("PAY-05")
class ReviewDeskTest {

    private final TestIsp isp = new TestIsp();

    @Test
    void theQueueShowsWhoWaitsLongestFirstAndFilters() {
        PaymentReport ana = isp.report("ana", 0);
        isp.after(Duration.ofMinutes(1));
        PaymentReport luis = isp.report("luis", 0);
        isp.after(Duration.ofMinutes(1));
        PaymentReport returned = isp.report("sofia", 0);
        isp.giveBack(returned);

        assertThat(queue(ReportFilter.WAITING)).containsExactly(ana.id(), luis.id());
        assertThat(queue(new ReportFilter(PaymentReportState.RETURNED, ""))).containsExactly(returned.id());
        assertThat(queue(new ReportFilter(null, "hernández"))).containsExactly(luis.id());
        assertThat(queue(new ReportFilter(null, isp.invoice("ana", 0).number())))
                .containsExactly(ana.id());
        assertThat(queue(new ReportFilter(null, "%"))).isEmpty();
    }

    @Test
    void afterADecisionTheNextNewerComesElseTheOldest() {
        PaymentReport ana = isp.report("ana", 0);
        isp.after(Duration.ofMinutes(1));
        PaymentReport luis = isp.report("luis", 0);
        isp.after(Duration.ofMinutes(1));
        PaymentReport sofia = isp.report("sofia", 0);

        isp.approve(luis);
        assertThat(isp.portal().reviewDesk().nextAfter(isp.cashier(), luis)).contains(sofia.id());
        isp.approve(sofia);
        assertThat(isp.portal().reviewDesk().nextAfter(isp.cashier(), sofia)).contains(ana.id());
        isp.approve(ana);
        assertThat(isp.portal().reviewDesk().nextAfter(isp.cashier(), ana)).isEmpty();
    }

    @Test
    void theVoucherStandsBesideTheDataAndLookingIsAudited() throws Exception {
        PaymentReport report = isp.report("ana", 0);

        assertThat(dossier(report).voucher().type()).isEqualTo(DocumentType.PDF);
        try (OpenDocument open = isp.portal().reviewDesk().voucher(isp.cashier(), report.id())) {
            assertThat(open.bytes().readAllBytes()).startsWith('%', 'P', 'D', 'F');
        }
        assertThat(isp.actions()).endsWith(AuditAction.VOUCHER_OPENED);
    }

    @Test
    @Tag("PAY-08")
    void theSameFileOrReferenceOfAnotherReportIsShown() {
        PaymentReport first = submit("ana", "%PDF-1.4 A", "BBVA 00-123.4");
        PaymentReport sameFile = submit("sofia", "%PDF-1.4 A", "999");
        PaymentReport sameReference = submit("luis", "%PDF-1.4 C", "bbva001234");
        PaymentReport neither = submit("rosa", "%PDF-1.4 D", "555");

        assertThat(dossier(first).repetitions())
                .extracting(other -> other.other().report().id(), Repetition::sameFile, Repetition::sameReference)
                .containsExactlyInAnyOrder(tuple(sameFile.id(), true, false), tuple(sameReference.id(), false, true));
        assertThat(dossier(neither).repetitions()).isEmpty();
    }

    @Test
    @Tag("PAY-08")
    @Tag("TEN-01")
    void whatAnotherTenantHasIsNoRepetition() {
        CustomerCaller hers = isp.demo().customer("ana@redrural");
        isp.portal()
                .paymentReporting()
                .submit(
                        hers,
                        new PaymentSubmission(
                                isp.demo().invoices("ana@redrural").get(0).id(),
                                isp.demo().method("redrural", "Consignación").id(),
                                "123",
                                isp.voucher(hers, "%PDF-1.4 A")));

        assertThat(dossier(submit("ana", "%PDF-1.4 A", "123")).repetitions()).isEmpty();
    }

    @Test
    @Tag("PAY-08")
    void anotherAmountThanTheInvoiceAsksForIsShown() {
        assertThat(dossier(isp.report("ana", 0)).differs()).isFalse();
        assertThat(dossier(paying("sofia", 0, "348.99")).differs()).isTrue();
        assertThat(dossier(paying("rosa", 0, "349.01")).differs()).isTrue();
    }

    @Test
    @Tag("PAY-04")
    void activatingIsPreselectedOnceNothingOverdueRemains() {
        PaymentReport first = isp.report("luis", 0);
        suspend();
        assertThat(dossier(first).activationPreselected()).isFalse();
        isp.approve(first);
        isp.approve(isp.report("luis", 1));
        suspend();
        PaymentReport last = isp.report("luis", 2);
        suspend();

        assertThat(dossier(last).overdueRemains()).isFalse();
        assertThat(dossier(last).activationPreselected()).isTrue();
        assertThat(isp.portal()
                        .invoiceDesk()
                        .open(isp.cashier(), last.invoice())
                        .activationPreselected())
                .isTrue();
    }

    @Test
    @Tag("PAY-04")
    void aRestThatStaysOverdueIsNotPreselected() {
        assertThat(dossier(paying("rosa", 0, "348.99")).activationPreselected()).isFalse();
    }

    private void suspend() {
        isp.portal().serviceControl().suspend(isp.admin(), isp.service("luis").id());
    }

    private ReportDossier dossier(PaymentReport report) {
        return isp.portal().reviewDesk().dossier(isp.cashier(), report.id());
    }

    private List<PaymentReportId> queue(ReportFilter filter) {
        return isp.portal().reviewDesk().queue(isp.cashier(), filter, null).items().stream()
                .map(QueuedReport::report)
                .map(PaymentReport::id)
                .toList();
    }

    private PaymentReport submit(String local, String file, @Nullable String reference) {
        PaymentSubmission form = new PaymentSubmission(
                isp.invoice(local, 0).id(),
                isp.method("Transferencia"),
                reference,
                isp.voucher(isp.customer(local), file));
        return isp.portal().paymentReporting().submit(isp.customer(local), form);
    }

    private PaymentReport paying(String local, int invoice, String amount) {
        PaymentSubmission form = new PaymentSubmission(
                isp.invoice(local, invoice).id(),
                isp.method("OXXO"),
                pesos(amount),
                null,
                local,
                null,
                isp.voucher(local));
        return isp.portal().paymentReporting().submit(isp.customer(local), form);
    }
}
