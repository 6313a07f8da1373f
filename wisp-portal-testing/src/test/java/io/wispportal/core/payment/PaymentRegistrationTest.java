package io.wispportal.core.payment;

import static io.wispportal.core.TestIsp.pesos;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.Money;
import io.wispportal.NotFoundException;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.FieldError;
import io.wispportal.core.ForbiddenException;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.TestIsp;
import io.wispportal.invoice.InvoiceNotPayableException;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.message.Mail;
import io.wispportal.payment.LedgerEntry;
import io.wispportal.payment.PaymentReport;
import io.wispportal.payment.PaymentReportState;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("PAY-12")
class PaymentRegistrationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private final TestIsp isp = new TestIsp();

    @Test
    @Tag("PAY-04")
    void aPaymentByHandPaysTheInvoice() {
        register(isp.cashier(), form("499.00", "  77  "));

        assertThat(isp.invoice("ana", 0).state()).isEqualTo(InvoiceState.PAID);
        LedgerEntry entry = isp.ledger("ana").get(0);
        assertThat(entry.report()).isNull();
        assertThat(entry.reference()).isEqualTo("77");
        assertThat(entry.by()).isEqualTo(isp.cashier().actor());
        assertThat(isp.actions()).containsExactly(AuditAction.PAYMENT_REGISTERED);
    }

    @Test
    void aFormSentTwiceCountsOnce() {
        ManualPayment half = form("249.50", "1");
        register(isp.cashier(), half);

        assertThatThrownBy(() -> register(isp.cashier(), half)).isInstanceOf(ConcurrentChangeException.class);

        assertThat(isp.ledger("ana")).hasSize(1);
        assertThat(isp.invoice("ana", 0).due()).isEqualTo(pesos("249.50"));
    }

    @Test
    void aPaidInvoiceTakesNothingMore() {
        register(isp.cashier(), form("499.00", "1"));

        assertThatThrownBy(() -> register(isp.cashier(), form("1.00", "2")))
                .isInstanceOf(InvoiceNotPayableException.class);
    }

    @Test
    void anOpenReportIsApprovedByIt() {
        PaymentReport report = isp.report("ana", 0);

        register(isp.cashier(), form("499.00", "1"));
        isp.memory().ringDueAlarms();

        assertThat(isp.find(report.id()).state()).isEqualTo(PaymentReportState.APPROVED);
        assertThat(isp.ledger("ana"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.report()).isEqualTo(report.id()));
        assertThat(isp.memory().mail().sent(isp.id())).extracting(Mail::subject).contains("Su pago quedó registrado");
    }

    @Test
    void aFormMadeBeforeTheReportLoses() {
        ManualPayment early = form("499.00", "1");
        PaymentReport report = isp.report("ana", 0);

        assertThatThrownBy(() -> register(isp.cashier(), early)).isInstanceOf(ConcurrentChangeException.class);

        assertThat(isp.find(report.id()).isOpen()).isTrue();
        assertThat(isp.ledger("ana")).isEmpty();
    }

    @Test
    void moreThanDueIsCreditAndSuspendedServicesAreActivatedOnRequest() {
        ManualPayment form = new ManualPayment(
                isp.invoice("rosa", 0).id(), 0, isp.method("Efectivo"), pesos("400.00"), TODAY, null, true);

        register(isp.cashier(), form);

        assertThat(isp.service("rosa").isSuspended()).isFalse();
        assertThat(isp.ledger("rosa").get(0).credit()).isEqualTo(pesos("51.00"));
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        assertThat(errors(new ManualPayment(isp.invoice("ana", 0).id(), 0, null, null, null, "1".repeat(81), false)))
                .containsExactly(
                        new FieldError("method", "required"),
                        new FieldError("amount", "required"),
                        new FieldError("paidOn", "required"),
                        new FieldError("reference", "tooLong"));
        assertThat(errors(on(TODAY.plusDays(1)))).containsExactly(new FieldError("paidOn", "future"));
        assertThat(errors(on(TODAY.minusYears(10).minusDays(1)))).containsExactly(new FieldError("paidOn", "tooOld"));
        assertThat(errors(form("0.00", "1"))).containsExactly(new FieldError("amount", "notPositive"));
    }

    @Test
    @Tag("STA-01")
    @Tag("TEN-01")
    void onlyWhoMayAndOnlyOwnInvoices() {
        assertThatThrownBy(() -> register(isp.technician(), form("499.00", "1")))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> register(isp.demo().staff("admin@redrural"), form("499.00", "1")))
                .isInstanceOf(NotFoundException.class);
    }

    private List<FieldError> errors(ManualPayment form) {
        return catchThrowableOfType(InvalidInputException.class, () -> register(isp.cashier(), form))
                .errors();
    }

    private void register(StaffCaller staff, ManualPayment form) {
        isp.portal().paymentRegistration().register(staff, form);
    }

    private ManualPayment form(String amount, String reference) {
        Money money = pesos(amount);
        return new ManualPayment(
                isp.invoice("ana", 0).id(),
                isp.invoice("ana", 0).version(),
                isp.method("OXXO"),
                money,
                TODAY,
                reference,
                false);
    }

    private ManualPayment on(LocalDate day) {
        return new ManualPayment(isp.invoice("ana", 0).id(), 0, isp.method("OXXO"), pesos("1.00"), day, null, false);
    }
}
