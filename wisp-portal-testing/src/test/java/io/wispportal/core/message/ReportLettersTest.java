package io.wispportal.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.core.CustomerCaller;
import io.wispportal.core.TestIsp;
import io.wispportal.core.payment.PaymentSubmission;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerState;
import io.wispportal.customer.CustomerStore;
import io.wispportal.customer.UserName;
import io.wispportal.invoice.Invoice;
import io.wispportal.invoice.InvoiceId;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.invoice.InvoiceStore;
import io.wispportal.message.Mail;
import io.wispportal.payment.PaymentReport;
import java.time.Duration;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("MSG-01")
class ReportLettersTest {

    private final TestIsp isp = new TestIsp();

    @Test
    void theFourLettersSayWhatHappened() {
        PaymentReport report = isp.report("ana", 0);
        isp.memory().ringDueAlarms();
        isp.giveBack(report);
        isp.memory().ringDueAlarms();
        isp.approve(isp.report("ana", 0));
        isp.memory().ringDueAlarms();

        Invoice owed = isp.invoice("ana", 0);
        String number = "factura de "
                + owed.issuedOn().getMonth().getDisplayName(TextStyle.FULL, Locale.forLanguageTag("es-MX")) + " de "
                + owed.issuedOn().getYear() + " (" + owed.number() + ")";
        assertThat(sent()).hasSize(6);
        assertThat(letter("Pago reportado por Ana Torres Medina: " + number).text())
                .contains("Ana Torres Medina (ana@wispmega)", "$499.00", number, "«Reportes de pago»");
        assertThat(letter("Recibimos el reporte de su pago").text())
                .startsWith("Hola, Ana Torres Medina:\n\nRecibimos su comprobante por $499.00 para la " + number);
        assertThat(letter("Necesitamos que revise su reporte de pago").text())
                .contains(
                        "\n\nNo se lee el folio.\n\n",
                        "\nhttps://clientes.wispmega.localhost/mis-reportes/" + report.id() + "\n");
        assertThat(letter("Su pago quedó registrado").text())
                .contains("Registramos su pago de $499.00 para la " + number + ". ¡Gracias!")
                .endsWith("WispMega\nTeléfono: +52 55 1234 5678\n");
    }

    @Test
    @Tag("PAY-06")
    void theReceiptSaysThatTheServiceWasActivated() {
        isp.report("luis", 0);
        isp.memory().ringDueAlarms();

        assertThat(letter("Recibimos el reporte de su pago").text()).contains("su servicio ya está activo.");
    }

    @Test
    @Tag("PAY-04")
    void aPaymentOfAnotherAmountSaysWhatIsLeftOrInCredit() {
        isp.portal().paymentReview().approve(isp.cashier(), isp.report("ana", 0).id(), TestIsp.pesos("400.00"), false);
        isp.memory().ringDueAlarms();
        assertThat(letter("Su pago quedó registrado").text())
                .contains("Registramos su pago de $400.00", "Quedan por pagar $99.00.");

        isp.portal()
                .paymentReview()
                .approve(isp.cashier(), isp.report("sofia", 0).id(), TestIsp.pesos("5000.00"), false);
        isp.memory().ringDueAlarms();
        assertThat(sent().stream().map(Mail::text))
                .anyMatch(text -> text.contains("Registramos su pago de $5,000.00") && text.contains("a su favor."));
    }

    @Test
    void noPlaceholderIsLeftAndTheTenantSpeaksUnderItsName() {
        isp.giveBack(isp.report("ana", 0));
        isp.approve(isp.report("ana", 0));
        isp.memory().ringDueAlarms();

        for (Mail mail : sent()) {
            assertThat(mail.subject() + mail.text()).doesNotContain("{", "}", "\\", "null", "''");
            assertThat(mail.fromName()).isEqualTo("WispMega");
            assertThat(mail.replyTo()).isEqualTo("cobranza@wispmega.example");
        }
    }

    @Test
    void namesAndReasonsWithBracesAndApostrophesSurvive() {
        CustomerCaller odd = customer("D'{0}rtagnan", "O''Neill {x", "odd@example.com");
        PaymentReport report = submit(odd);
        isp.portal().paymentReview().giveBack(isp.cashier(), report.id(), "No es su {1} ni 'otro' $ \\ %s");
        isp.memory().ringDueAlarms();

        assertThat(letter("Necesitamos que revise su reporte de pago").text())
                .contains("Hola, D'{0}rtagnan O''Neill {x:")
                .contains("\n\nNo es su {1} ni 'otro' $ \\ %s\n\n");
    }

    @Test
    @Tag("MSG-03")
    void aMailIsWrittenFromWhatIsStoredWhenItGoesOut() {
        PaymentReport report = isp.report("ana", 0);
        isp.memory().mail().becomeUnavailable();
        isp.giveBack(report);
        isp.memory().ringDueAlarms();
        isp.memory().mail().recover();
        isp.after(Duration.ofSeconds(5));

        assertThat(letter("Necesitamos que revise su reporte de pago").text()).contains("No se lee el folio.");
    }

    @Test
    @Tag("MSG-03")
    void anAddressThatIsNoneIsParkedAtOnceWithAReasonForStaff() {
        submit(customer("Ana", "Sin Correo", "no tengo"));
        isp.memory().ringDueAlarms();

        assertThat(isp.portal().messageDesk().list(isp.admin(), null, null).items())
                .anySatisfy(row -> assertThat(row.entry().note())
                        .isEqualTo("No se puede escribir a esta dirección de correo: no tengo"));
    }

    private List<Mail> sent() {
        return isp.memory().mail().sent(isp.id());
    }

    private Mail letter(String subject) {
        return sent().stream()
                .filter(mail -> mail.subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new AssertionError(subject + " not in "
                        + sent().stream().map(Mail::subject).toList()));
    }

    private PaymentReport submit(CustomerCaller customer) {
        Invoice model = isp.invoice("ana", 0);
        Invoice invoice = new Invoice(
                new InvoiceId(new UUID(8, 2)),
                customer.customer(),
                "X-1",
                model.issuedOn(),
                model.dueOn(),
                model.lines(),
                model.paid(),
                InvoiceState.PENDING,
                0);
        isp.inTransaction(() -> isp.store(InvoiceStore.class).add(isp.id(), invoice));
        PaymentSubmission form = new PaymentSubmission(
                invoice.id(), isp.method("OXXO"), "1", isp.voucher(customer, "%PDF-1.4 " + customer.name()));
        return isp.portal().paymentReporting().submit(customer, form);
    }

    private CustomerCaller customer(String firstName, String lastNames, @Nullable String email) {
        CustomerId id = new CustomerId(new UUID(8, 1));
        Customer customer = new Customer(
                id, new UserName("odd"), firstName, lastNames, email, null, null, null, null, CustomerState.ACTIVE);
        isp.inTransaction(() -> isp.store(CustomerStore.class).add(isp.id(), customer));
        return new CustomerCaller(isp.id(), id, "odd@wispmega");
    }
}
