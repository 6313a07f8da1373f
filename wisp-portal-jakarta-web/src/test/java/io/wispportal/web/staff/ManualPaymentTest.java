package io.wispportal.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.Money;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.payment.PaymentMethodId;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.payment.PaymentReportState;
import io.wispportal.web.Answer;
import io.wispportal.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Staff register payments by hand and set reported invoices back to pending. */
class ManualPaymentTest extends ConsoleTest {

    @Test
    @Tag("PAY-12")
    void aPaymentByHandPaysTheInvoiceWithMethodDateReferenceAndWho() {
        Visitor cashier = cashier();

        Answer answer = register(cashier, "ana@wispmega", "499.00", "none");

        assertThat(answer.location()).isEqualTo(invoicePath("ana@wispmega", 0) + "?done=registered");
        assertThat(cashier.get(answer.location()).words()).contains("Pago registrado", "Pagada");
        assertThat(payments("ana@wispmega")).singleElement().satisfies(entry -> {
            assertThat(entry.method()).isEqualTo(cash());
            assertThat(entry.paidOn()).hasToString("2026-11-20");
            assertThat(entry.reference()).isEqualTo("R-7");
            assertThat(entry.by().name()).isEqualTo("caja@wispmega");
        });
    }

    @Test
    @Tag("PAY-12")
    void itClosesAnOpenReportAsApproved() {
        PaymentReportId report = reports.sentBy("ana@wispmega");
        Visitor cashier = cashier();

        Answer form = cashier.get(invoicePath("ana@wispmega", 0) + "/pago");
        register(cashier, "ana@wispmega", "499.00", "none");

        assertThat(form.words()).contains("Esta factura tiene un reporte en revisión");
        assertThat(stored(report).state()).isEqualTo(PaymentReportState.APPROVED);
        assertThat(payments("ana@wispmega")).hasSize(1);
        assertThat(cashier.get(QUEUE).words()).contains("Todo revisado");
    }

    @Test
    @Tag("PAY-12")
    @Tag("PAY-04")
    void aFormThatIsSentTwiceCountsOnce() {
        Visitor cashier = cashier();
        String version = version(cashier, "ana@wispmega");

        send(cashier, "ana@wispmega", "100.00", "none", version);
        Answer again = send(cashier, "ana@wispmega", "100.00", "none", version);

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.words()).contains("La factura cambió mientras usted escribía", "$399.00");
        assertThat(again.input("reference")).as("nothing is lost").isEqualTo("R-7");
        assertThat(payments("ana@wispmega")).hasSize(1);
        assertThat(invoice("ana@wispmega", 0).due()).isEqualTo(Money.of("399.00", "MXN"));
    }

    @Test
    @Tag("PAY-12")
    void aPaidInvoiceTakesNoMore() {
        Visitor cashier = cashier();
        String version = version(cashier, "ana@wispmega");
        send(cashier, "ana@wispmega", "499.00", "none", version);

        Answer again = send(cashier, "ana@wispmega", "499.00", "none", version);

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.words()).contains("Esta factura ya está pagada.", "cuenta una sola vez");
        assertThat(payments("ana@wispmega")).hasSize(1);
        assertThat(cashier.get(invoicePath("ana@wispmega", 0)).text()).doesNotContain("/pago\"");
    }

    @Test
    @Tag("PAY-12")
    @Tag("PAY-04")
    void itActivatesTheSuspendedServiceIfStaffSaySo() {
        Visitor cashier = cashier();

        Answer form = cashier.get(invoicePath("rosa@wispmega", 0) + "/pago");
        register(cashier, "rosa@wispmega", "349.00", "activate");

        assertThat(form.text()).contains("<button class=\"button main\" name=\"activation\" value=\"activate\"");
        assertThat(service("rosa@wispmega").isSuspended()).isFalse();
    }

    @Test
    @Tag("PAY-12")
    void everyWrongFieldIsToldAtOnceAndTheFormStaysAsTyped() {
        Visitor cashier = cashier();

        Answer answer = cashier.post(
                invoicePath("ana@wispmega", 0) + "/pago",
                "version",
                version(cashier, "ana@wispmega"),
                "method",
                "",
                "amount",
                "mucho",
                "paidOn",
                "2026-12-24",
                "reference",
                "x".repeat(81));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words())
                .contains("Revise 4 datos antes de enviar")
                .contains("Elija la forma de pago.", "Escriba el importe con números")
                .contains("La fecha del pago no puede ser después de hoy.", "La referencia es muy larga.");
        assertThat(answer.input("amount")).isEqualTo("mucho");
        assertThat(payments("ana@wispmega")).isEmpty();
    }

    @Test
    @Tag("PAY-05")
    void settingAReportedInvoiceToPendingReturnsItsReport() {
        PaymentReportId report = reports.sentBy("ana@wispmega");
        Visitor cashier = cashier();
        String path = invoicePath("ana@wispmega", 0) + "/pendiente";

        String seen = cashier.get(invoicePath("ana@wispmega", 0)).input("report");
        Answer answer = cashier.post(path, "report", seen, "reason", "Falta la segunda página");
        reports.by("ana@wispmega").picturing("otro").send();
        Answer again = cashier.post(path, "report", seen, "reason", "Falta la segunda página");

        assertThat(answer.location()).isEqualTo(invoicePath("ana@wispmega", 0) + "?done=pending");
        assertThat(seen).isEqualTo(report.toString());
        assertThat(stored(report).state()).isEqualTo(PaymentReportState.RETURNED);
        assertThat(invoice("ana@wispmega", 0).state()).as("the later report").isEqualTo(InvoiceState.REPORTED);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.words()).contains("El reporte que usted vio ya no está en revisión.");
    }

    @Test
    @Tag("PAY-12")
    void theFormIsFilledWithTheSumDueAsTheTenantsPeopleTypeIt() {
        String invoice = portal.demo().invoices("ana@redrural").get(0).id().toString();

        String amount = portal.staff("admin@redrural")
                .get("/admin/facturas/" + invoice + "/pago")
                .input("amount");

        assertThat(amount).isEqualTo("65.000");
    }

    @Test
    @Tag("PAY-05")
    void settingToPendingNeedsAReason() {
        PaymentReportId report = reports.sentBy("ana@wispmega");

        Answer answer = cashier().post(invoicePath("ana@wispmega", 0) + "/pendiente", "reason", "");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words()).contains("Escriba el motivo.");
        assertThat(stored(report).isOpen()).isTrue();
    }

    private Answer register(Visitor cashier, String customer, String amount, String activation) {
        return send(cashier, customer, amount, activation, version(cashier, customer));
    }

    private Answer send(Visitor cashier, String customer, String amount, String activation, String version) {
        return cashier.post(
                invoicePath(customer, 0) + "/pago",
                "version",
                version,
                "method",
                cash().toString(),
                "amount",
                amount,
                "paidOn",
                "2026-11-20",
                "reference",
                "R-7",
                "activation",
                activation);
    }

    private String version(Visitor cashier, String customer) {
        return cashier.get(invoicePath(customer, 0) + "/pago").input("version");
    }

    /** Hidden from customers, not from staff. */
    private PaymentMethodId cash() {
        return portal.demo().method("wispmega", "Efectivo").id();
    }
}
