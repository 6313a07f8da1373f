package io.wispportal.core.payment;

import static io.wispportal.core.TestIsp.pesos;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wispportal.Money;
import io.wispportal.NotFoundException;
import io.wispportal.core.CustomerCaller;
import io.wispportal.core.FieldError;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.TestIsp;
import io.wispportal.document.DocumentId;
import io.wispportal.invoice.InvoiceNotPayableException;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.message.Mail;
import io.wispportal.payment.PaymentMethodId;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.PaymentReportState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("PAY-01")
class PaymentReportingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private final TestIsp isp = new TestIsp();
    private final CustomerCaller ana = isp.customer("ana");

    @Test
    @Tag("PAY-04")
    void aReportSetsTheInvoiceInReviewAndTellsTenantAndCustomer() {
        PaymentReport report = isp.report("ana", 0);
        isp.memory().ringDueAlarms();

        assertThat(isp.find(report.id())).isEqualTo(report);
        assertThat(isp.invoice("ana", 0).state()).isEqualTo(InvoiceState.REPORTED);
        assertThat(isp.invoice("ana", 0).paid()).isEqualTo(pesos("0.00"));
        assertThat(isp.memory().mail().sent(isp.id()))
                .extracting(Mail::to)
                .containsExactlyInAnyOrder("cobranza@wispmega.example", "ana@example.com");
    }

    @Test
    void whatIsLeftEmptyIsTheSumDueToday() {
        PaymentReport report = isp.report("ana", 0);

        assertThat(report.amount()).isEqualTo(pesos("499.00"));
        assertThat(report.paidOn()).isEqualTo(TODAY);
    }

    @Test
    void todayIsTheTenantsDay() {
        isp.clock().set(Instant.parse("2026-03-11T05:59:59Z")); // 23:59:59 in Mexico City

        assertThat(isp.report("ana", 0).paidOn()).isEqualTo(TODAY);
    }

    @Test
    void everyMissingFieldIsNamedAtOnce() {
        PaymentSubmission empty = new PaymentSubmission(isp.invoice("ana", 0).id(), null, null, null, null, null, null);

        assertThat(errors(empty))
                .containsExactly(new FieldError("method", "required"), new FieldError("voucher", "required"));
        assertThat(isp.invoice("ana", 0).state()).isEqualTo(InvoiceState.PENDING);
    }

    @Test
    void theReferenceIsRequiredAsTheMethodSays() {
        PaymentSubmission form = new PaymentSubmission(
                isp.invoice("ana", 0).id(), isp.method("OXXO"), null, null, "  ", null, isp.voucher("ana"));

        assertThat(errors(form)).containsExactly(new FieldError("reference", "required"));
    }

    @Test
    void aMethodThatNeedsNoReferenceTakesNone() {
        isp.portal()
                .paymentMethods()
                .change(isp.admin(), isp.method("OXXO"), 0, new MethodForm("OXXO 1", "OXXO", true, "", false, 2));
        PaymentSubmission form = new PaymentSubmission(
                isp.invoice("ana", 0).id(), isp.method("OXXO"), null, null, "  ", " ", isp.voucher("ana"));

        PaymentReport report = isp.portal().paymentReporting().submit(ana, form);

        assertThat(report.reference()).isNull();
        assertThat(report.comment()).isNull();
    }

    @Test
    void aDayInTheFutureOrLongAgoIsRefused() {
        assertThat(errors(paidOn(TODAY.plusDays(1)))).containsExactly(new FieldError("paidOn", "future"));
        assertThat(errors(paidOn(TODAY.minusYears(2).minusDays(1))))
                .containsExactly(new FieldError("paidOn", "tooOld"));
        assertThat(isp.portal()
                        .paymentReporting()
                        .submit(ana, paidOn(TODAY.minusYears(2)))
                        .paidOn())
                .isEqualTo(TODAY.minusYears(2));
    }

    @Test
    void anAmountMustBePositiveOfTheTenantsCurrencyAndOfThisWorld() {
        assertThat(errors(paying(pesos("0.00")))).containsExactly(new FieldError("amount", "notPositive"));
        assertThat(errors(paying(pesos("-1.00")))).containsExactly(new FieldError("amount", "notPositive"));
        assertThat(errors(paying(Money.of("499.00", "USD")))).containsExactly(new FieldError("amount", "notPositive"));
        assertThat(errors(paying(pesos("1000000000000.00")))).containsExactly(new FieldError("amount", "tooLarge"));
    }

    @Test
    void textsHaveALimit() {
        PaymentSubmission form = new PaymentSubmission(
                isp.invoice("ana", 0).id(),
                isp.method("OXXO"),
                null,
                null,
                "1".repeat(81),
                "a".repeat(1001),
                isp.voucher("ana"));

        assertThat(errors(form))
                .containsExactly(new FieldError("reference", "tooLong"), new FieldError("comment", "tooLong"));
    }

    @Test
    @Tag("MET-02")
    void aHiddenOrForeignMethodIsRefused() {
        PaymentMethodId foreign = isp.demo().method("redrural", "Consignación").id();

        assertThat(errors(by(isp.method("Efectivo")))).containsExactly(new FieldError("method", "notOffered"));
        assertThat(errors(by(foreign))).containsExactly(new FieldError("method", "notOffered"));
        assertThat(errors(by(new PaymentMethodId(new UUID(1, 1)))))
                .containsExactly(new FieldError("method", "notOffered"));
    }

    @Test
    @Tag("PAY-02")
    void anErrorInAnotherFieldDoesNotLoseTheFile() {
        PaymentSubmission wrong = paidOn(TODAY.plusDays(1));
        assertThat(errors(wrong)).isNotEmpty();
        isp.after(Duration.ofMinutes(59));

        PaymentSubmission right = new PaymentSubmission(wrong.invoice(), isp.method("OXXO"), "12", voucherOf(wrong));

        assertThat(isp.portal().paymentReporting().submit(ana, right).voucher()).isEqualTo(voucherOf(wrong));
    }

    @Test
    void aFileOfSomebodyElseOrOfAnotherReportOrAlreadySweptIsGone() {
        DocumentId luis = isp.voucher("luis");
        DocumentId used = isp.report("sofia", 0).voucher();
        DocumentId old = isp.voucher("ana");
        isp.after(Duration.ofMinutes(61));

        for (DocumentId voucher : List.of(luis, used, old)) {
            assertThat(errors(with(voucher))).containsExactly(new FieldError("voucher", "gone"));
        }
    }

    @Test
    @Tag("PAY-03")
    @Tag("PAY-05")
    void whatIsSentTwiceIsOneReport() {
        PaymentSubmission form = isp.form("ana", 0);
        isp.portal().paymentReporting().submit(ana, form);

        InvoiceNotPayableException refused = catchThrowableOfType(
                InvoiceNotPayableException.class,
                () -> isp.portal().paymentReporting().submit(ana, form));

        assertThat(refused.invoice().state()).isEqualTo(InvoiceState.REPORTED);
        assertThat(isp.portal().customerPortal().reports(ana).items()).hasSize(1);
    }

    @Test
    void aPaidInvoiceIsNotReported() {
        assertThatThrownBy(() -> isp.report("pedro", 0))
                .isInstanceOfSatisfying(
                        InvoiceNotPayableException.class,
                        refused -> assertThat(refused.invoice().state()).isEqualTo(InvoiceState.PAID));
    }

    @Test
    @Tag("TEN-01")
    void nobodyReportsOnAnInvoiceOfSomebodyElse() {
        PaymentSubmission form = isp.form("ana", 0);
        CustomerCaller namesake = isp.demo().customer("ana@redrural");

        assertThatThrownBy(() -> isp.portal().paymentReporting().submit(isp.customer("luis"), form))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> isp.portal().paymentReporting().submit(namesake, form))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("PAY-09")
    void theCustomerSeesTheStateAndTheReasonOfAReturn() {
        PaymentReport report = isp.report("ana", 0);
        isp.giveBack(report);

        PaymentReport seen =
                isp.portal().customerPortal().report(ana, report.id()).report();

        assertThat(seen.state()).isEqualTo(PaymentReportState.RETURNED);
        assertThat(seen.decision()).isNotNull();
        assertThat(seen.decision().reason()).isEqualTo("No se lee el folio.");
        assertThatThrownBy(() -> isp.portal().customerPortal().report(isp.customer("luis"), report.id()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatCouldNotBeReadIsNamedBesideTheRest() {
        PaymentSubmission form = paidOn(TODAY.plusDays(1));

        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> isp.portal().paymentReporting().submit(ana, form, List.of(new FieldError("amount", "invalid"))));

        assertThat(refused.errors())
                .containsExactly(new FieldError("amount", "invalid"), new FieldError("paidOn", "future"));
    }

    private List<FieldError> errors(PaymentSubmission form) {
        return catchThrowableOfType(
                        InvalidInputException.class,
                        () -> isp.portal().paymentReporting().submit(ana, form))
                .errors();
    }

    private PaymentSubmission paidOn(LocalDate day) {
        return new PaymentSubmission(
                isp.invoice("ana", 0).id(), isp.method("OXXO"), null, day, "12", null, isp.voucher("ana"));
    }

    private PaymentSubmission paying(Money amount) {
        return new PaymentSubmission(
                isp.invoice("ana", 0).id(), isp.method("OXXO"), amount, null, "12", null, isp.voucher("ana"));
    }

    private PaymentSubmission by(PaymentMethodId method) {
        return new PaymentSubmission(isp.invoice("ana", 0).id(), method, "12", isp.voucher("ana"));
    }

    private PaymentSubmission with(DocumentId voucher) {
        return new PaymentSubmission(isp.invoice("ana", 0).id(), isp.method("OXXO"), "12", voucher);
    }

    private static DocumentId voucherOf(PaymentSubmission form) {
        return Objects.requireNonNull(form.voucher());
    }
}
