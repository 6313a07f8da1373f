package io.wispportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.Money;
import io.wispportal.core.document.Vouchers;
import io.wispportal.invoice.Invoice;
import io.wispportal.payment.PaymentMethod;
import io.wispportal.payment.PaymentReportId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A customer reports a payment and follows it. */
class PaymentReportTest extends PortalTest {

    private final Invoice owed = portal.demo().invoices("luis@wispmega").get(0);
    private final PaymentMethod transfer = portal.demo().method("wispmega", "Transferencia");
    private final String form = "/mis-facturas/" + owed.id() + "/reportar";
    private final Visitor luis = portal.customer("luis@wispmega");

    @Test
    @Tag("PAY-01")
    void theFormIsFilledWithWhatIsDueAndToday() {
        Answer page = luis.get(form);

        assertThat(page.input("amount")).isEqualTo("349.00");
        assertThat(page.input("paidOn")).isEqualTo("2026-11-23");
        assertThat(page.text()).contains("type=\"file\"", "accept=\"image/png,").doesNotContain("capture");
    }

    @Test
    @Tag("PAY-01")
    void whoOwesSeveralIsToldHowToReportOnePaymentForAll() {
        String hint = "Reporte cada una con el mismo comprobante.";
        Invoice hers = portal.demo().invoices("rosa@wispmega").get(0);

        assertThat(luis.get(form).words()).contains(hint);
        assertThat(portal.customer("rosa@wispmega")
                        .get("/mis-facturas/" + hers.id() + "/reportar")
                        .words())
                .doesNotContain(hint);
    }

    @Test
    @Tag("PAY-01")
    void aReportIsSentAndShownToItsCustomer() {
        Answer answer =
                send(SampleFiles.png("one"), "method", method(), "reference", "884-10273", "comment", "Gracias <b>");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).matches("/mis-reportes/[0-9a-f-]{36}\\?done=sent");
        assertThat(luis.get(answer.location()).words())
                .contains("Su reporte está en revisión", "$349.00 MXN", "Transferencia", "884-10273", "Gracias <b>");
        assertThat(luis.get("/mis-facturas/" + owed.id()).words()).contains("En revisión");
        assertThat(luis.get("/mis-reportes").words()).contains("Factura " + owed.number(), "En revisión");
    }

    @Test
    @Tag("PAY-06")
    void theCustomerIsToldThatTheServiceWasActivatedAtOnce() {
        assertThat(luis.get(form).words()).contains("Su servicio se activa al enviar");

        Answer answer = send(SampleFiles.png("one"), "method", method(), "reference", "1");

        assertThat(luis.get(answer.location()).words())
                .contains("Listo. Su servicio ya está activo", "Servicio activado");
        assertThat(luis.get("/servicios").words()).contains("Activo mientras revisamos su pago.");
        assertThat(luis.get("/mis-facturas/" + owed.id()).words()).contains("Por pagar $349.00 MXN");
    }

    @Test
    @Tag("PAY-06")
    void withoutThePermissionNothingIsActivatedAndTheFormSaysSo() {
        Invoice hers = portal.demo().invoices("rosa@wispmega").get(0);
        Visitor rosa = portal.customer("rosa@wispmega");
        String path = "/mis-facturas/" + hers.id() + "/reportar";

        assertThat(rosa.get(path).words()).contains("Lo activamos al confirmar su pago.");
        Answer answer = rosa.upload(path, voucher(SampleFiles.png("r")), fields("method", method(), "reference", "1"));

        assertThat(rosa.get(answer.location()).words()).contains("Su servicio se activa cuando confirmemos su pago.");
        assertThat(rosa.get("/servicios").words()).contains("Suspendido");
    }

    @Test
    @Tag("PAY-09")
    void aReturnedReportShowsItsReasonAndLeadsToReportingAgain() {
        String path = sent();

        portal.memory()
                .portal()
                .paymentReview()
                .giveBack(portal.demo().staff("caja@wispmega"), reportId(path), "La foto no se lee.");

        assertThat(luis.get(path).words())
                .contains("No pudimos confirmar su pago", "Motivo La foto no se lee.", "Volver a reportar");
        assertThat(luis.get("/mis-reportes").words()).contains("Devuelto");
        assertThat(luis.get(form).status()).isEqualTo(200);
    }

    @Test
    @Tag("PAY-09")
    void anApprovedReportSaysThatTheInvoiceIsPaid() {
        String path = sent();

        portal.memory()
                .portal()
                .paymentReview()
                .approve(portal.demo().staff("caja@wispmega"), reportId(path), null, true);

        assertThat(luis.get(path).words())
                .contains("Su pago está registrado", "Su factura de septiembre 2026 quedó pagada.");
        assertThat(luis.get("/mis-facturas/" + owed.id()).words()).contains("Pagada");
    }

    @Test
    @Tag("PAY-04")
    @Tag("PAY-09")
    void aReportApprovedForLessSaysWhatWasRegisteredOfIt() {
        String path = sent();

        portal.memory()
                .portal()
                .paymentReview()
                .approve(portal.demo().staff("caja@wispmega"), reportId(path), Money.of("300.00", "MXN"), true);

        assertThat(luis.get(path).words())
                .contains("Registramos $300.00 de los $349.00 que reportó. Quedan $49.00 MXN por pagar");
    }

    @Test
    @Tag("PAY-01")
    void amountsMayBeTypedInTheTenantsHabits() {
        for (String typed : List.of("349", "349.00", "$349.00", "349,00", "0349.0")) {
            assertThat(send(SampleFiles.pdf(), "method", "", "amount", typed).words())
                    .as(typed)
                    .contains("Elija cómo pagó.")
                    .doesNotContain("Escriba el importe");
        }
        for (String typed : List.of("trescientos", "", "1.2.3", "-5", "3.999")) {
            assertThat(send(SampleFiles.pdf(), "method", "", "amount", typed).words())
                    .as(typed)
                    .contains("Escriba el importe");
        }
        assertThat(send(SampleFiles.pdf(), "amount", "99999999999999999999").words())
                .contains("es demasiado grande");
        assertThat(send(SampleFiles.pdf(), "amount", "0").words()).contains("El importe debe ser mayor que cero.");
    }

    @Test
    void anotherCustomersInvoiceIsNotThere() {
        Invoice hers = portal.demo().invoices("ana@wispmega").get(0);

        Answer answer = luis.upload(
                "/mis-facturas/" + hers.id() + "/reportar", voucher(SampleFiles.png("x")), fields("method", method()));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(portal.memory().documents().size()).isZero();
    }

    @Test
    void aDoubleClickLeadsToTheReportThatWasJustMade() {
        Answer first = send(SampleFiles.png("same"), "method", method(), "reference", "1");
        Answer second = send(SampleFiles.png("same"), "method", method(), "reference", "1");

        assertThat(second.status()).isEqualTo(303);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(luis.get("/mis-reportes").text().split("<li>", -1)).hasSize(2);
    }

    @Test
    @Tag("PAY-05")
    void aSecondReportWithAnotherFileIsToldThatItIsInReview() {
        String path = sent();

        Answer second = send(SampleFiles.png("other"), "method", method(), "reference", "1");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.words()).contains("Esta factura ya está en revisión");
        assertThat(second.text()).contains("href=\"" + path + "\"");
        assertThat(luis.get(form).status()).isEqualTo(409);
    }

    @Test
    @Tag("PAY-05")
    void aFileForAnInvoiceInReviewIsNotStored() {
        sent();
        int before = portal.memory().documents().size();

        assertThat(send(SampleFiles.png("other"), "method", method(), "reference", "1")
                        .status())
                .isEqualTo(409);

        assertThat(portal.memory().documents().size()).isEqualTo(before);
    }

    @Test
    @Tag("PAY-02")
    void whoSentTooManyFilesIsToldAndNothingIsStored() {
        for (int i = 0; i < Vouchers.MOST_WAITING; i++) {
            assertThat(send(SampleFiles.png("" + i), "method", "").status()).isEqualTo(422);
        }

        Answer refused = send(SampleFiles.png("one more"), "method", method(), "reference", "1");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.words()).contains("Envió demasiados archivos", "Inténtelo de nuevo en una hora.");
        assertThat(portal.memory().documents().size()).isEqualTo(Vouchers.MOST_WAITING);
    }

    @Test
    void aFileForAPaidInvoiceIsNotStored() {
        Invoice paid = portal.demo().invoices("pedro@wispmega").get(0);

        Answer answer = portal.customer("pedro@wispmega")
                .upload(
                        "/mis-facturas/" + paid.id() + "/reportar",
                        voucher(SampleFiles.png("x")),
                        fields("method", method()));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(portal.memory().documents().size()).isZero();
    }

    @Test
    void aPaidInvoiceIsToldToBePaid() {
        Invoice paid = portal.demo().invoices("pedro@wispmega").get(0);
        String path = "/mis-facturas/" + paid.id();

        Answer answer = portal.customer("pedro@wispmega").get(path + "/reportar");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.words()).contains("Esta factura ya está pagada");
        assertThat(answer.text()).contains("href=\"" + path + "\"");
    }

    @Test
    void anExpiredFormWithAFileSaysThatTheFileIsToBeChosenAgain() {
        Answer answer = luis.uploadWithToken(form, "old", voucher(SampleFiles.pdf()), fields("method", method()));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.words()).contains("Si adjuntó un archivo, tendrá que elegirlo de nuevo.");
        assertThat(portal.memory().documents().size()).isZero();
    }

    @Test
    void anExpiredFormIsToldAndNothingIsDone() {
        Answer answer = luis.postWithToken(form, "old", "method", method());

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.words()).contains("La página estuvo abierta mucho tiempo");
        assertThat(answer.text()).contains("action=\"" + form + "\"");
        assertThat(luis.get("/mis-reportes").words()).contains("Todavía no ha reportado pagos");
    }

    @Test
    @Tag("PAY-01")
    void anExpiredFormIsShownAgainWithWhatWasTyped() {
        Answer answer = luis.postWithToken(
                form, "old", "method", method(), "amount", "300", "reference", "884-10273", "comment", "Gracias");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.words()).contains("No guardamos lo que envió.").containsPattern("Gracias");
        assertThat(answer.input("amount")).isEqualTo("300");
        assertThat(answer.input("reference")).isEqualTo("884-10273");
        assertThat(answer.input("form-token")).isNotEmpty();
    }

    private String method() {
        return transfer.id().toString();
    }

    private String sent() {
        return send(SampleFiles.png("one"), "method", method(), "reference", "1")
                .location()
                .replace("?done=sent", "");
    }

    private Answer send(byte[] file, String... fields) {
        return luis.upload(form, voucher(file), fields(fields));
    }

    private static SentFile voucher(byte[] bytes) {
        return new SentFile("voucher", "comprobante.png", bytes);
    }

    /** The form's fields as filled at first, then these. */
    private static String[] fields(String... own) {
        List<String> all = new java.util.ArrayList<>(List.of(own));
        if (!all.contains("amount")) {
            all.addAll(List.of("amount", "349.00"));
        }
        all.addAll(List.of("paidOn", "2026-11-23"));
        return all.toArray(String[]::new);
    }

    private static PaymentReportId reportId(String path) {
        return PaymentReportId.parse(path.substring(path.lastIndexOf('/') + 1));
    }
}
