package io.wispportal.core.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.audit.AuditAction;
import io.wispportal.core.CustomerCaller;
import io.wispportal.core.TestIsp;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerState;
import io.wispportal.customer.CustomerStore;
import io.wispportal.customer.UserName;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceLine;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.invoice.InvoiceStore;
import io.wispportal.notice.NoticeKind;
import io.wispportal.payment.PaymentReport;
import io.wispportal.service.InternetService;
import io.wispportal.service.Provisional;
import io.wispportal.service.ServiceId;
import io.wispportal.service.ServiceStore;
import io.wispportal.tenant.TenantSettings;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Luis is suspended with three overdue invoices and may be activated; Rosa may not. */
class AutoActivationTest {

    private final TestIsp isp = new TestIsp();

    @Test
    @Tag("PAY-06")
    void reportingActivatesAtOnceAndRegistersNothing() {
        assertThat(announced("luis", 0)).isTrue();

        PaymentReport report = isp.report("luis", 0);
        isp.memory().ringDueAlarms();

        assertThat(report.autoActivated()).isTrue();
        assertThat(isp.service("luis").isSuspended()).isFalse();
        assertThat(isp.service("luis").provisional()).isEqualTo(new Provisional(report.id(), null));
        assertThat(isp.invoice("luis", 0).state()).isEqualTo(InvoiceState.REPORTED);
        assertThat(isp.ledger("luis")).isEmpty();
        assertThat(isp.actions()).contains(AuditAction.SERVICE_AUTO_ACTIVATED);
        assertThat(isp.isShown("luis", NoticeKind.SUSPENSION)).isFalse();
    }

    @Test
    @Tag("PAY-06")
    void withoutThePermissionNothingIsActivated() {
        assertThat(announced("rosa", 0)).isFalse();

        assertThat(isp.report("rosa", 0).autoActivated()).isFalse();

        assertThat(isp.service("rosa").isSuspended()).isTrue();
    }

    @Test
    @Tag("PAY-06")
    void aServiceThatIsOnIsNotTouched() {
        isp.portal()
                .serviceControl()
                .allowAutoActivation(isp.admin(), isp.service("ana").id(), true);

        assertThat(isp.report("ana", 0).autoActivated()).isFalse();
        assertThat(isp.service("ana").provisional()).isNull();
    }

    @Test
    @Tag("PAY-06")
    @Tag("PAY-05")
    void aReturnLeavesTheServiceOnForGood() {
        isp.giveBack(isp.report("luis", 0));
        isp.after(Duration.ofDays(365));

        assertThat(isp.service("luis").isSuspended()).isFalse();
        assertThat(isp.service("luis").provisional()).as("in review no more").isNull();
    }

    @Test
    @Tag("PAY-07")
    void aReturnDoesNotMoveTheHourAtWhichItEnds() {
        limits(24, null, null);
        isp.giveBack(isp.report("luis", 0));

        isp.after(Duration.ofHours(24));

        assertThat(isp.service("luis").isSuspended()).isTrue();
    }

    @Test
    @Tag("PAY-07")
    void withoutApprovalItEndsAtTheHourAndNotBefore() {
        limits(24, null, null);
        isp.report("luis", 0);

        isp.after(Duration.ofHours(24).minusMillis(1));
        assertThat(isp.service("luis").isSuspended()).isFalse();

        isp.after(Duration.ofMillis(1));
        assertThat(isp.service("luis").isSuspended()).isTrue();
        assertThat(isp.service("luis").provisional()).isNull();
        assertThat(isp.actions()).contains(AuditAction.PROVISIONAL_ENDED);
        assertThat(isp.isShown("luis", NoticeKind.SUSPENSION)).isTrue();
    }

    @Test
    @Tag("PAY-07")
    void anApprovedServiceIsNeverSuspendedAgain() {
        limits(24, null, null);
        isp.approve(isp.report("luis", 0));

        isp.after(Duration.ofDays(30));

        assertThat(isp.service("luis").isSuspended()).isFalse();
        assertThat(isp.actions()).doesNotContain(AuditAction.PROVISIONAL_ENDED);
    }

    @Test
    @Tag("PAY-07")
    void anApprovalAfterAReturnCountsToo() {
        limits(24, null, null);
        isp.giveBack(isp.report("luis", 0));
        isp.approve(isp.report("luis", 0));

        isp.after(Duration.ofDays(30));

        assertThat(isp.service("luis").isSuspended()).isFalse();
    }

    @Test
    @Tag("PAY-07")
    @Tag("PAY-12")
    void aPaymentByHandAfterAReturnCountsToo() {
        limits(24, null, null);
        PaymentReport returned = isp.report("luis", 0);
        isp.giveBack(returned);
        isp.portal()
                .paymentRegistration()
                .register(
                        isp.cashier(),
                        new ManualPayment(
                                returned.invoice(),
                                isp.invoice("luis", 0).version(),
                                returned.method(),
                                returned.amount(),
                                returned.paidOn(),
                                null,
                                false));

        isp.after(Duration.ofDays(30));

        assertThat(isp.service("luis").isSuspended()).isFalse();
    }

    @Test
    @Tag("PAY-07")
    void anApprovalOnAnotherInvoiceDoesNotCount() {
        limits(24, null, null);
        isp.report("luis", 0);
        isp.approve(isp.report("luis", 1));

        isp.after(Duration.ofHours(24));

        assertThat(isp.service("luis").isSuspended()).isTrue();
    }

    @Test
    @Tag("PAY-07")
    void whatStaffActivatedMeanwhileStaysOn() {
        limits(24, null, null);
        isp.report("luis", 0);
        isp.portal().serviceControl().suspend(isp.admin(), isp.service("luis").id());
        isp.portal().serviceControl().activate(isp.admin(), isp.service("luis").id());

        isp.after(Duration.ofDays(2));

        assertThat(isp.service("luis").isSuspended()).isFalse();
    }

    @Test
    @Tag("PAY-07")
    void whatStaffActivateForGoodStaysOnWithoutApproval() {
        limits(24, null, null);
        isp.report("luis", 0);
        isp.portal().serviceControl().activate(isp.admin(), isp.service("luis").id());

        isp.after(Duration.ofDays(2));

        assertThat(isp.service("luis").isSuspended()).isFalse();
        assertThat(isp.service("luis").provisional()).isNull();
    }

    @Test
    @Tag("PAY-04")
    @Tag("PAY-07")
    void registerAndActivateOnAnotherInvoiceIsForGoodToo() {
        limits(24, null, null);
        isp.report("luis", 0);
        isp.portal()
                .paymentReview()
                .approve(isp.cashier(), isp.report("luis", 1).id(), null, true);

        isp.after(Duration.ofDays(2));

        assertThat(isp.service("luis").isSuspended()).isFalse();
    }

    @Test
    @Tag("PAY-07")
    void asManyUnreviewedReportsAsTheLimitSaysActivate() {
        limits(null, 2, null);
        PaymentReport first = isp.report("luis", 0);
        suspend("luis");
        assertThat(isp.report("luis", 1).autoActivated()).isTrue();
        suspend("luis");
        assertThat(announced("luis", 2)).isFalse();

        isp.approve(first);

        assertThat(announced("luis", 2)).isTrue();
    }

    @Test
    @Tag("PAY-07")
    void aReportBeyondTheLimitIsTakenButActivatesNothing() {
        limits(null, 1, null);
        isp.report("luis", 0);
        suspend("luis");

        assertThat(isp.report("luis", 1).autoActivated()).isFalse();
        assertThat(isp.service("luis").isSuspended()).isTrue();
    }

    @Test
    @Tag("PAY-07")
    void afterAsManyReturnsInARowItIsLockedUntilAnApproval() {
        limits(null, null, 2);
        returnOne("luis");
        assertThat(announced("luis", 0)).isTrue();
        returnOne("luis");
        assertThat(announced("luis", 0)).isFalse();

        isp.after(Duration.ofMinutes(1));
        isp.approve(isp.report("luis", 0));

        assertThat(announced("luis", 1)).isTrue();
    }

    @Test
    @Tag("PAY-06")
    @Tag("CRE-11")
    void aCancelledCustomerPaysButGetsNoServiceBack() {
        InternetService luis = isp.service("luis");
        Invoice model = isp.invoice("luis", 0);
        CustomerId gone = new CustomerId(new UUID(7, 1));
        ServiceId old = new ServiceId(new UUID(7, 2));
        InternetService service = new InternetService(
                old, gone, luis.plan(), null, luis.connection(), luis.state(), true, null, luis.router(), 0);
        Invoice invoice = new Invoice(
                new InvoiceId(new UUID(7, 3)),
                gone,
                "X-1",
                model.issuedOn(),
                model.dueOn(),
                List.of(new InvoiceLine("Internet", model.total(), old)),
                model.paid(),
                model.state(),
                0);
        isp.inTransaction(() -> {
            isp.store(CustomerStore.class).add(isp.id(), cancelled(gone));
            isp.store(ServiceStore.class).add(isp.id(), service);
            isp.store(InvoiceStore.class).add(isp.id(), invoice);
        });
        CustomerCaller caller = new CustomerCaller(isp.id(), gone, "gone@wispmega");

        PaymentReport report = isp.portal()
                .paymentReporting()
                .submit(
                        caller,
                        new PaymentSubmission(
                                invoice.id(), isp.method("OXXO"), "1", isp.voucher(caller, "%PDF-1.4 gone")));

        assertThat(report.autoActivated()).isFalse();
        assertThat(isp.store(ServiceStore.class).find(isp.id(), old)).get().matches(InternetService::isSuspended);
    }

    private static Customer cancelled(CustomerId id) {
        return new Customer(
                id, new UserName("gone"), "Gil", "Ruiz", null, null, null, null, null, CustomerState.CANCELLED);
    }

    private void returnOne(String local) {
        isp.giveBack(isp.report(local, 0));
        suspend(local);
    }

    private void suspend(String local) {
        isp.portal().serviceControl().suspend(isp.admin(), isp.service(local).id());
    }

    private boolean announced(String local, int invoice) {
        return isp.portal()
                .autoActivation()
                .allows(isp.id(), isp.customer(local).customer(), isp.invoice(local, invoice));
    }

    private void limits(@Nullable Integer hours, @Nullable Integer unreviewed, @Nullable Integer returned) {
        isp.settings(new TenantSettings(false, hours, unreviewed, returned, List.of()));
    }
}
