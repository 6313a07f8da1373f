package io.wispportal.core.payment;

import static io.wispportal.core.TestIsp.pesos;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.NotFoundException;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.TestIsp;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.message.Mail;
import io.wispportal.notice.NoticeKind;
import io.wispportal.payment.AlreadyDecidedException;
import io.wispportal.payment.LedgerEntry;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.payment.PaymentReportState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("PAY-03")
class PaymentReviewTest {

    private final TestIsp isp = new TestIsp();
    private final StaffCaller cashier = isp.cashier();

    private PaymentReview review() {
        return isp.portal().paymentReview();
    }

    @Test
    @Tag("PAY-04")
    void approvingRegistersThePayment() {
        PaymentReport report = isp.report("ana", 0);

        isp.approve(report);

        assertThat(isp.find(report.id()).state()).isEqualTo(PaymentReportState.APPROVED);
        assertThat(isp.invoice("ana", 0).state()).isEqualTo(InvoiceState.PAID);
        LedgerEntry entry = isp.ledger("ana").get(0);
        assertThat(entry.report()).isEqualTo(report.id());
        assertThat(entry.method()).isEqualTo(report.method());
        assertThat(entry.reference()).isEqualTo(report.reference());
        assertThat(entry.paidOn()).isEqualTo(report.paidOn());
        assertThat(entry.by()).isEqualTo(cashier.actor());
        assertThat(entry.applied()).isEqualTo(pesos("499.00"));
    }

    @Test
    @Tag("PAY-04")
    void approvingTwiceRegistersOnce() {
        PaymentReport report = isp.report("ana", 0);
        isp.approve(report);

        assertThatThrownBy(() -> isp.approve(report)).isInstanceOfSatisfying(AlreadyDecidedException.class, told -> {
            assertThat(told.report().state()).isEqualTo(PaymentReportState.APPROVED);
            assertThat(told.report().decision()).isNotNull();
        });
        assertThat(isp.ledger("ana")).hasSize(1);
    }

    @Test
    void aDecisionStands() {
        PaymentReport approved = isp.report("ana", 0);
        isp.approve(approved);
        PaymentReport returned = isp.report("sofia", 0);
        isp.giveBack(returned);

        assertThatThrownBy(() -> isp.giveBack(approved)).isInstanceOf(AlreadyDecidedException.class);
        assertThatThrownBy(() -> isp.approve(returned)).isInstanceOf(AlreadyDecidedException.class);
        assertThatThrownBy(() -> isp.giveBack(returned)).isInstanceOf(AlreadyDecidedException.class);
        assertThat(isp.invoice("ana", 0).state()).isEqualTo(InvoiceState.PAID);
        assertThat(isp.invoice("sofia", 0).state()).isEqualTo(InvoiceState.PENDING);
    }

    @Test
    @Tag("PAY-04")
    void lessLeavesTheRestPending() {
        PaymentReport report = isp.report("ana", 0);

        review().approve(cashier, report.id(), pesos("498.99"), false);

        Invoice invoice = isp.invoice("ana", 0);
        assertThat(invoice.state()).isEqualTo(InvoiceState.PENDING);
        assertThat(invoice.due()).isEqualTo(pesos("0.01"));
        assertThat(isp.ledger("ana").get(0).credit()).isEqualTo(pesos("0.00"));
        assertThat(isp.report("ana", 0).amount()).isEqualTo(pesos("0.01"));
    }

    @Test
    @Tag("PAY-04")
    void moreIsCredit() {
        PaymentReport report = isp.report("ana", 0);

        review().approve(cashier, report.id(), pesos("500.00"), false);

        assertThat(isp.invoice("ana", 0).paid()).isEqualTo(pesos("499.00"));
        LedgerEntry entry = isp.ledger("ana").get(0);
        assertThat(entry.received()).isEqualTo(pesos("500.00"));
        assertThat(entry.credit()).isEqualTo(pesos("1.00"));
    }

    @Test
    @Tag("PAY-04")
    void nothingReceivedIsNoPayment() {
        PaymentReport report = isp.report("ana", 0);

        assertThatThrownBy(() -> review().approve(cashier, report.id(), pesos("0.00"), false))
                .isInstanceOf(InvalidInputException.class);
        assertThat(isp.find(report.id()).isOpen()).isTrue();
        assertThat(isp.ledger("ana")).isEmpty();
    }

    @Test
    @Tag("PAY-04")
    void registerAndActivateActivatesAndOnlyRegisterDoesNot() {
        review().approve(cashier, isp.report("rosa", 0).id(), null, false);
        assertThat(isp.service("rosa").isSuspended()).isTrue();

        isp.portal().serviceControl().suspend(isp.admin(), isp.service("ana").id());
        review().approve(cashier, isp.report("ana", 0).id(), null, true);
        isp.memory().ringDueAlarms();

        assertThat(isp.service("ana").isSuspended()).isFalse();
        assertThat(isp.isShown("ana", NoticeKind.SUSPENSION)).isFalse();
    }

    @Test
    @Tag("PAY-05")
    void aReturnSetsTheInvoiceBackAndTheCustomerReportsAgain() {
        PaymentReport first = isp.report("ana", 0);
        isp.giveBack(first);
        isp.memory().ringDueAlarms();

        assertThat(isp.invoice("ana", 0).state()).isEqualTo(InvoiceState.PENDING);
        assertThat(isp.memory().mail().sent(isp.id()))
                .extracting(Mail::text)
                .anyMatch(text -> text.contains("No se lee el folio."));

        PaymentReport second = isp.report("ana", 0);
        isp.approve(second);

        assertThat(isp.find(first.id()).state()).isEqualTo(PaymentReportState.RETURNED);
        assertThat(isp.invoice("ana", 0).state()).isEqualTo(InvoiceState.PAID);
    }

    @Test
    @Tag("PAY-05")
    void aReturnNeedsAReasonThatFits() {
        PaymentReport report = isp.report("ana", 0);

        for (String reason : new String[] {"", " \n ", "x".repeat(501)}) {
            assertThatThrownBy(() -> review().giveBack(cashier, report.id(), reason))
                    .isInstanceOf(InvalidInputException.class);
        }
        assertThat(review().giveBack(cashier, report.id(), "x".repeat(500)).state())
                .isEqualTo(PaymentReportState.RETURNED);
    }

    @Test
    @Tag("PAY-05")
    void settingTheInvoiceBackToPendingReturnsItsReport() {
        PaymentReport report = isp.report("ana", 0);

        review().giveBackOn(cashier, report.invoice(), report.id(), "Fue un error.");

        assertThat(isp.find(report.id()).state()).isEqualTo(PaymentReportState.RETURNED);
        assertThat(isp.invoice("ana", 0).state()).isEqualTo(InvoiceState.PENDING);
        assertThatThrownBy(() -> review().giveBackOn(cashier, report.invoice(), report.id(), "Otra vez."))
                .isInstanceOf(ConcurrentChangeException.class);
    }

    @Test
    @Tag("PAY-03")
    @Tag("PAY-05")
    void settingToPendingReturnsTheReportThatWasSeenAndNoLaterOne() {
        PaymentReport seen = isp.report("ana", 0);
        isp.giveBack(seen);
        PaymentReport later = isp.report("ana", 0);

        for (PaymentReportId id : new PaymentReportId[] {seen.id(), null}) {
            assertThatThrownBy(() -> review().giveBackOn(cashier, later.invoice(), id, "Fue un error."))
                    .isInstanceOf(ConcurrentChangeException.class);
        }

        assertThat(isp.find(later.id()).isOpen()).isTrue();
        assertThat(isp.invoice("ana", 0).state()).isEqualTo(InvoiceState.REPORTED);
    }

    @Test
    void everyDecisionIsAudited() {
        isp.giveBack(isp.report("ana", 0));
        isp.approve(isp.report("ana", 0));

        assertThat(isp.actions())
                .containsExactly(
                        AuditAction.PAYMENT_REPORTED,
                        AuditAction.REPORT_RETURNED,
                        AuditAction.PAYMENT_REPORTED,
                        AuditAction.PAYMENT_REGISTERED,
                        AuditAction.REPORT_APPROVED);
        assertThat(isp.audit().get(4).actor()).isEqualTo(cashier.actor());
    }

    @Test
    @Tag("TEN-01")
    void staffOfAnotherTenantFindsNothing() {
        PaymentReport report = isp.report("ana", 0);
        StaffCaller stranger = isp.demo().staff("admin@redrural");

        assertThatThrownBy(() -> review().approve(stranger, report.id(), null, false))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> review().giveBack(stranger, report.id(), "No."))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> review().giveBackOn(stranger, report.invoice(), report.id(), "No."))
                .isInstanceOf(NotFoundException.class);
        assertThat(isp.find(report.id()).isOpen()).isTrue();
    }
}
