package io.wispportal.core.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.PortalException;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.TestIsp;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceLine;
import io.wispportal.invoice.InvoiceNotPayableException;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.invoice.InvoiceStore;
import io.wispportal.payment.AlreadyDecidedException;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.PaymentReportState;
import io.wispportal.service.InternetService;
import io.wispportal.service.ServiceId;
import io.wispportal.service.ServiceStore;
import io.wispportal.tenant.TenantSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;

/** Sixteen people do the same at the same time. */
@Tag("PAY-03")
class PaymentRacesTest {

    private static final int THREADS = 16;

    private final TestIsp isp = new TestIsp();

    @RepeatedTest(5)
    @Tag("PAY-04")
    void ofManyDecisionsOneWinsAndTheOthersAreTold() throws Exception {
        PaymentReport report = isp.report("ana", 0);

        List<Object> results = together(n -> n % 2 == 0 ? isp.approve(report) : isp.giveBack(report));

        List<PaymentReport> won = of(PaymentReport.class, results);
        assertThat(won).hasSize(1);
        assertThat(of(AlreadyDecidedException.class, results))
                .hasSize(THREADS - 1)
                .allMatch(told -> told.report().equals(won.get(0)));
        boolean approved = won.get(0).state() == PaymentReportState.APPROVED;
        assertThat(isp.ledger("ana")).hasSize(approved ? 1 : 0);
        assertThat(isp.invoice("ana", 0).state()).isEqualTo(approved ? InvoiceState.PAID : InvoiceState.PENDING);
        assertThat(isp.actions().stream().filter(PaymentRacesTest::isDecision)).hasSize(1);
    }

    @RepeatedTest(5)
    @Tag("PAY-01")
    void ofManyReportsOnOneInvoiceOneIsThere() throws Exception {
        List<PaymentSubmission> forms = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            forms.add(isp.form("ana", 0));
        }

        List<Object> results = together(n -> isp.portal().paymentReporting().submit(isp.customer("ana"), forms.get(n)));

        assertThat(of(PaymentReport.class, results)).hasSize(1);
        assertThat(of(InvoiceNotPayableException.class, results)).hasSize(THREADS - 1);
        assertThat(isp.portal().customerPortal().reports(isp.customer("ana")).items())
                .hasSize(1);
    }

    @RepeatedTest(3)
    @Tag("PAY-12")
    void aPaymentByHandAndAnApprovalCountOnce() throws Exception {
        PaymentReport report = isp.report("ana", 0);
        ManualPayment byHand = new ManualPayment(
                report.invoice(),
                isp.invoice("ana", 0).version(),
                report.method(),
                report.amount(),
                report.paidOn(),
                "1",
                false);

        List<Object> results = together(n -> {
            if (n % 2 == 0) {
                return isp.approve(report);
            }
            isp.portal().paymentRegistration().register(isp.cashier(), byHand);
            return "registered";
        });

        assertThat(results.stream().filter(result -> !(result instanceof PortalException)))
                .hasSize(1);
        assertThat(isp.ledger("ana")).hasSize(1);
        assertThat(isp.find(report.id()).state()).isEqualTo(PaymentReportState.APPROVED);
    }

    @RepeatedTest(3)
    @Tag("PAY-07")
    void ofManyReportsOnOtherInvoicesOneActivatesWhereOneMay() throws Exception {
        isp.settings(new TenantSettings(false, null, 1, null, List.of()));
        List<PaymentSubmission> forms = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            forms.add(new PaymentSubmission(
                    invoiceOnASuspendedService(i), isp.method("OXXO"), "REF " + i, isp.voucher("luis")));
        }

        List<Object> results =
                together(n -> isp.portal().paymentReporting().submit(isp.customer("luis"), forms.get(n)));

        assertThat(of(PaymentReport.class, results))
                .hasSize(THREADS)
                .filteredOn(PaymentReport::autoActivated)
                .hasSize(1);
    }

    private InvoiceId invoiceOnASuspendedService(int number) {
        InternetService luis = isp.service("luis");
        Invoice model = isp.invoice("luis", 0);
        ServiceId service = new ServiceId(new UUID(8, number));
        InvoiceId invoice = new InvoiceId(new UUID(9, number));
        isp.inTransaction(() -> {
            isp.store(ServiceStore.class)
                    .add(
                            isp.id(),
                            new InternetService(
                                    service,
                                    luis.customer(),
                                    luis.plan(),
                                    null,
                                    luis.connection(),
                                    luis.state(),
                                    true,
                                    null,
                                    luis.router(),
                                    0));
            isp.store(InvoiceStore.class)
                    .add(
                            isp.id(),
                            new Invoice(
                                    invoice,
                                    luis.customer(),
                                    "X-" + number,
                                    model.issuedOn(),
                                    model.dueOn(),
                                    List.of(new InvoiceLine("Internet", model.total(), service)),
                                    model.paid(),
                                    model.state(),
                                    0));
        });
        return invoice;
    }

    private static boolean isDecision(AuditAction action) {
        return action == AuditAction.REPORT_APPROVED || action == AuditAction.REPORT_RETURNED;
    }

    /** Results, or the refusals in their place. */
    private static List<Object> together(IntFunction<Object> work) throws Exception {
        CountDownLatch ready = new CountDownLatch(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Object>> futures = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int number = i;
                futures.add(threads.submit(() -> result(ready, work, number)));
            }
            List<Object> results = new ArrayList<>();
            for (Future<Object> future : futures) {
                results.add(future.get(30, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Object result(CountDownLatch ready, IntFunction<Object> work, int number)
            throws InterruptedException {
        ready.countDown();
        ready.await();
        try {
            return work.apply(number);
        } catch (PortalException refused) {
            return refused;
        }
    }

    private static <T> List<T> of(Class<T> type, List<Object> results) {
        return results.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
