package io.wispportal.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.Money;
import io.wispportal.invoice.InvoiceState;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.payment.PaymentReportState;
import io.wispportal.web.Answer;
import io.wispportal.web.Visitor;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Staff decide payment reports. */
class ReviewTest extends ConsoleTest {

    @Test
    @Tag("PAY-05")
    void theQueueShowsWhatWaitsAndTheVoucherBesideTheData() {
        PaymentReportId report =
                reports.by("ana@wispmega").comment("Pagué en la app").send();

        Answer queue = cashier().get(QUEUE);
        Answer detail = cashier().get(QUEUE + "/" + report);

        assertThat(queue.words()).contains("1 por revisar", "Ana Torres Medina", "$499.00");
        assertThat(detail.words())
                .contains("Ana Torres Medina · Noviembre 2026", "$499.00 de $499.00", "88410273", "Pagué en la app");
        assertThat(detail.text()).contains("<img src=\"" + QUEUE + "/" + report + "/comprobante\"");
    }

    @Test
    @Tag("PAY-05")
    void anImageIsShownAndAnythingElseIsACardToOpen() {
        PaymentReportId picture = reports.sentBy("ana@wispmega");
        PaymentReportId document = reports.by("rosa@wispmega").document().send();
        Visitor cashier = cashier();

        Answer image = cashier.get(QUEUE + "/" + picture + "/comprobante");
        Answer file = cashier.get(QUEUE + "/" + document + "/comprobante");

        assertThat(image.header("Content-Type")).isEqualTo("image/png");
        assertThat(image.header("Content-Security-Policy")).startsWith("sandbox");
        assertThat(image.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        assertThat(cashier.get(QUEUE + "/" + document).words()).contains("comprobante.pdf PDF ·", "Abrir");
    }

    @Test
    @Tag("PAY-04")
    void approvingRegistersThePaymentOnceAndLeadsToTheNext() {
        PaymentReportId first = reports.sentBy("ana@wispmega");
        PaymentReportId second = reports.sentBy("sofia@wispmega");
        Visitor cashier = cashier();

        Answer answer = approve(cashier, first, "499.00", "none");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo(QUEUE + "/" + second + "?decidido=" + first);
        assertThat(cashier.open(answer.location()).words())
                .contains("Pago registrado: Ana Torres Medina, Noviembre 2026 ($499.00)")
                .contains("Ver ese reporte · Este es el siguiente.", "Sofía Ortega Ruiz");
        assertThat(invoice("ana@wispmega", 0).state()).isEqualTo(InvoiceState.PAID);
        assertThat(payments("ana@wispmega")).singleElement().satisfies(entry -> {
            assertThat(entry.report()).isEqualTo(first);
            assertThat(entry.reference()).isEqualTo("88410273");
            assertThat(entry.by().name()).isEqualTo("caja@wispmega");
        });
    }

    @Test
    @Tag("PAY-04")
    void theLastOneLeadsToTheEmptyQueue() {
        PaymentReportId report = reports.sentBy("ana@wispmega");
        Visitor cashier = cashier();

        Answer answer = approve(cashier, report, "499", "none");

        assertThat(answer.location()).isEqualTo(QUEUE + "?decidido=" + report);
        assertThat(cashier.get(answer.location()).words())
                .contains("Todo revisado", "Pago registrado: Ana Torres Medina")
                .doesNotContain("Este es el siguiente");
    }

    @Test
    @Tag("TEN-01")
    void onlyADecidedReportOfTheCompanyIsSaidToBeDecided() {
        PaymentReportId open = reports.sentBy("ana@wispmega");
        PaymentReportId decided = reports.sentBy("sofia@wispmega");
        giveBack(cashier(), decided, "No se lee");

        assertThat(cashier().get(QUEUE + "?decidido=" + open).words()).doesNotContain("Pago registrado", "devuelto:");
        assertThat(portal.staff("admin@redrural")
                        .get(QUEUE + "?decidido=" + decided)
                        .words())
                .doesNotContain("Sofía", "devuelto:");
    }

    @Test
    @Tag("PAY-04")
    void whatCameInIsShownOnTheDecidedReportAndOnItsInvoice() {
        PaymentReportId report = reports.sentBy("ana@wispmega");
        Visitor cashier = cashier();
        approve(cashier, report, "300.00", "none");

        assertThat(cashier.get(QUEUE + "/" + report).words()).contains("Importe $499.00 Importe recibido $300.00");
        assertThat(cashier.get(invoicePath("ana@wispmega", 0)).words())
                .contains("Pagos registrados")
                .contains("Transferencia 88410273 $300.00");
    }

    @Test
    @Tag("PAY-03")
    void ofTwoReviewersOneWinsAndTheOtherSeesWhoWasQuicker() {
        PaymentReportId report = reports.sentBy("ana@wispmega");
        Visitor quick = administrator();
        Visitor slow = cashier();
        slow.get(QUEUE + "/" + report);
        approve(quick, report, "499.00", "none");

        Answer late = giveBack(slow, report, "No se lee el folio");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.words())
                .contains("Otra persona ya decidió este reporte", "admin@wispmega lo registró el 23 de noviembre")
                .contains("Lo que usted escribió No se lee el folio");
        assertThat(stored(report).state()).isEqualTo(PaymentReportState.APPROVED);
        assertThat(payments("ana@wispmega")).hasSize(1);
    }

    @Test
    @Tag("PAY-03")
    @Tag("PAY-04")
    void ofTwoReviewersInTheSameMomentOneWins() {
        PaymentReportId report = reports.sentBy("ana@wispmega");
        Visitor one = administrator();
        Visitor other = cashier();
        String[] tokens = {one.token(), other.token()};
        CyclicBarrier together = new CyclicBarrier(2);

        List<Integer> answers = Stream.of(0, 1)
                .map(reviewer -> CompletableFuture.supplyAsync(() -> {
                    await(together);
                    return (reviewer == 0 ? one : other)
                            .postWithToken(
                                    QUEUE + "/" + report + "/aprobar",
                                    tokens[reviewer],
                                    "received",
                                    "499.00",
                                    "activation",
                                    "none")
                            .status();
                }))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsExactlyInAnyOrder(303, 409);
        assertThat(payments("ana@wispmega")).hasSize(1);
    }

    @Test
    @Tag("PAY-03")
    @Tag("PAY-04")
    void aButtonPressedTwiceRegistersOnce() {
        PaymentReportId report = reports.sentBy("ana@wispmega");
        Visitor cashier = cashier();
        approve(cashier, report, "499.00", "none");

        Answer again = approve(cashier, report, "499.00", "none");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.words()).contains("Usted ya decidió este reporte");
        assertThat(payments("ana@wispmega")).hasSize(1);
    }

    @Test
    @Tag("PAY-04")
    void lessThanDueLeavesTheRestPending() {
        PaymentReportId report = reports.sentBy("ana@wispmega");

        approve(cashier(), report, "400.00", "none");

        assertThat(invoice("ana@wispmega", 0).state()).isEqualTo(InvoiceState.PENDING);
        assertThat(invoice("ana@wispmega", 0).due()).isEqualTo(Money.of("99.00", "MXN"));
    }

    @Test
    @Tag("PAY-04")
    void moreThanDueIsTheCustomersCredit() {
        PaymentReportId report = reports.sentBy("ana@wispmega");
        Visitor cashier = cashier();

        approve(cashier, report, "1,000.00", "none");

        assertThat(invoice("ana@wispmega", 0).state()).isEqualTo(InvoiceState.PAID);
        assertThat(payments("ana@wispmega").get(0).credit()).isEqualTo(Money.of("501.00", "MXN"));
        assertThat(cashier.get(customerPath("ana@wispmega")).words()).contains("$501.00 a favor");
        assertThat(administrator().get("/admin/bitacora").words())
                .contains(" · Recibido $1,000.00 · Aplicado $499.00 · A favor $501.00 ");
        assertThat(portal.customer("ana@wispmega").get("/inicio").words()).contains("Saldo a favor", "$501.00");
    }

    @Test
    @Tag("PAY-04")
    void registerAndActivateIsFirstWhenNothingOverdueRemains() {
        PaymentReportId report = reports.sentBy("rosa@wispmega");
        Visitor cashier = cashier();

        Answer page = cashier.get(QUEUE + "/" + report);
        approve(cashier, report, "349.00", "activate");

        assertThat(firstButton(page)).isEqualTo("activate");
        assertThat(page.words()).contains("El pago queda registrado y se activa Internet Hogar 50.");
        assertThat(service("rosa@wispmega").isSuspended()).isFalse();
    }

    @Test
    @Tag("PAY-04")
    void onlyRegisterIsFirstWhileAnotherInvoiceIsOverdue() {
        PaymentReportId report = reports.sentBy("luis@wispmega");
        Visitor cashier = administrator();
        cashier.post(servicePath("luis@wispmega") + "/suspender");

        Answer page = cashier.get(QUEUE + "/" + report);

        assertThat(firstButton(page)).isEqualTo("none");
        assertThat(page.words()).contains("quedan facturas vencidas");
    }

    @Test
    @Tag("PAY-04")
    void anActiveServiceLeavesOneWayToRegister() {
        PaymentReportId report = reports.sentBy("ana@wispmega");

        Answer page = cashier().get(QUEUE + "/" + report);

        assertThat(firstButton(page)).isEqualTo("none");
        assertThat(page.words())
                .contains("Registrar el pago El pago queda registrado. El servicio sigue activo.")
                .doesNotContain("Registrar y activar", "Solo registrar");
    }

    @Test
    @Tag("PAY-04")
    @Tag("PAY-07")
    void registeringSaysThatTheServiceIsNotSuspendedAnyMore() {
        limitHours("48");
        PaymentReportId report = reports.sentBy("luis@wispmega");
        Visitor cashier = cashier();

        String words = cashier.get(QUEUE + "/" + report).words();
        approve(cashier, report, "349.00", "none");

        assertThat(words)
                .contains("el servicio queda activo: ya no se suspende el 25 de noviembre")
                .doesNotContain("Registrar y activar", "El servicio no cambia");
        assertThat(service("luis@wispmega").provisional()).isNull();
    }

    @Test
    @Tag("PAY-04")
    @Tag("PAY-07")
    void aServiceThatAnotherInvoicesReportHoldsOnIsActivatedOrStaysSoUntilThen() {
        limitHours("48");
        reports.sentBy("luis@wispmega");
        PaymentReportId second =
                reports.by("luis@wispmega").invoice(1).reference("2222").send();
        Visitor cashier = cashier();

        String words = cashier.get(QUEUE + "/" + second).words();
        approve(cashier, second, "349.00", "none");

        assertThat(words)
                .contains("Solo registrar El pago queda registrado. El servicio sigue activo solo hasta el 25 de")
                .contains("Registrar y activar El pago queda registrado y el servicio queda activo, sin fecha");
        assertThat(service("luis@wispmega").provisional()).isNotNull();
    }

    @Test
    @Tag("PAY-04")
    void onlyRegisterIsFirstWhenTheReportedAmountLeavesTheInvoiceOverdue() {
        PaymentReportId report = reports.by("rosa@wispmega").amount("100.00").send();

        assertThat(firstButton(cashier().get(QUEUE + "/" + report))).isEqualTo("none");
    }

    @Test
    @Tag("PAY-04")
    void onlyRegisteringLeavesTheServiceSuspended() {
        PaymentReportId report = reports.sentBy("rosa@wispmega");

        approve(cashier(), report, "349.00", "none");

        assertThat(invoice("rosa@wispmega", 0).state()).isEqualTo(InvoiceState.PAID);
        assertThat(service("rosa@wispmega").isSuspended()).isTrue();
    }

    @Test
    @Tag("PAY-05")
    void returningTellsTheReasonAndTheCustomerMayReportAgain() {
        PaymentReportId report = reports.sentBy("luis@wispmega");

        Answer answer = giveBack(cashier(), report, "  El folio no se lee  ");

        assertThat(answer.location()).isEqualTo(QUEUE + "?decidido=" + report);
        assertThat(cashier().get(answer.location()).words())
                .contains("Reporte devuelto: Luis Hernández Ruiz, Septiembre 2026 ($349.00)");
        assertThat(stored(report).state()).isEqualTo(PaymentReportState.RETURNED);
        assertThat(invoice("luis@wispmega", 0).state()).isEqualTo(InvoiceState.PENDING);
        assertThat(service("luis@wispmega").isSuspended())
                .as("what the report activated stays active")
                .isFalse();
        portal.memory().ringDueAlarms();
        assertThat(portal.memory().mail().sent(wispmega()))
                .anyMatch(mail ->
                        mail.to().equals("luis@example.com") && mail.text().contains("El folio no se lee"));
        assertThat(reports.by("luis@wispmega").picturing("otro").send()).isNotEqualTo(report);
    }

    @Test
    @Tag("PAY-05")
    void aReturnNeedsAReasonAndKeepsTheForm() {
        PaymentReportId report = reports.sentBy("ana@wispmega");

        Answer answer = giveBack(cashier(), report, "   ");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words()).contains("Escriba el motivo.");
        assertThat(answer.text()).contains("<details class=\"more\" open");
        assertThat(stored(report).isOpen()).isTrue();
    }

    @Test
    @Tag("PAY-04")
    void anAmountThatCannotBeReadIsToldBesideItsField() {
        PaymentReportId report = reports.sentBy("ana@wispmega");
        Visitor cashier = cashier();

        for (String typed : new String[] {"", "cuatrocientos", "0", "-5", "1.234", "99999999999999"}) {
            Answer answer = approve(cashier, report, typed, "none");

            assertThat(answer.status()).as(typed).isEqualTo(422);
            assertThat(answer.text()).contains("id=\"received-error\"");
            assertThat(stored(report).isOpen()).isTrue();
        }
    }

    @Test
    @Tag("PAY-08")
    void theSameFileAndTheSameReferenceAreAlerted() {
        reports.by("ana@wispmega").picturing("uno").reference("A-884 102.73").send();
        PaymentReportId report = reports.by("rosa@wispmega")
                .picturing("uno")
                .reference("a88410273")
                .send();

        String words = cashier().get(QUEUE + "/" + report).words();

        assertThat(words)
                .contains("La misma referencia y el mismo archivo ya se enviaron")
                .containsOnlyOnce("En otro reporte, de Ana Torres Medina, factura 2026-");
    }

    @Test
    @Tag("PAY-08")
    void onlyTheFileOrOnlyTheReferenceIsAlertedAsSuch() {
        reports.by("ana@wispmega").picturing("uno").reference("1111").send();
        PaymentReportId file =
                reports.by("rosa@wispmega").picturing("uno").reference("2222").send();
        PaymentReportId reference =
                reports.by("sofia@wispmega").picturing("dos").reference("1111").send();

        assertThat(cashier().get(QUEUE + "/" + file).words()).contains("El mismo archivo ya se envió");
        assertThat(cashier().get(QUEUE + "/" + reference).words()).contains("La misma referencia ya se usó");
    }

    @Test
    @Tag("PAY-08")
    void oneVoucherForSeveralInvoicesOfACustomerReadsMilder() {
        reports.by("luis@wispmega").picturing("uno").reference("1111").send();
        PaymentReportId second = reports.by("luis@wispmega")
                .invoice(1)
                .picturing("uno")
                .reference("1111")
                .send();

        Answer page = cashier().get(QUEUE + "/" + second);

        assertThat(page.words())
                .contains("Un solo pago por varias facturas, quizá El mismo cliente envió el mismo comprobante")
                .doesNotContain("ya se enviaron", "ya se usó");
        assertThat(page.text()).doesNotContain("notice warn");
    }

    @Test
    @Tag("PAY-05")
    void theDecisionIsReachedByASkipLinkAndByKeys() {
        PaymentReportId report = reports.sentBy("rosa@wispmega");

        String page = cashier().get(QUEUE + "/" + report).text();

        assertThat(page)
                .contains("class=\"skip\" href=\"#decision\"", "id=\"decision\"")
                .contains("accesskey=\"a\"", "accesskey=\"r\"", "accesskey=\"v\"");
        assertThat(cashier().get(QUEUE).text()).doesNotContain("#decision");
    }

    @Test
    @Tag("PAY-08")
    void anAmountThatIsNotTheInvoicesIsAlerted() {
        PaymentReportId report = reports.by("rosa@wispmega").amount("300.00").send();

        assertThat(cashier().get(QUEUE + "/" + report).words())
                .contains("El importe es distinto", "Reportó $300.00 y de la factura faltan $349.00.");
    }

    @Test
    @Tag("PAY-08")
    void theQueueMarksWhatToLookAtTwice() {
        reports.by("ana@wispmega").picturing("uno").reference("1111").send();
        assertThat(cashier().get(QUEUE).words()).doesNotContain("repetid", "Importe distinto");

        reports.by("rosa@wispmega")
                .picturing("uno")
                .reference("11-11")
                .amount("300.00")
                .send();

        assertThat(cashier().get(QUEUE).words())
                .contains("$499.00 Referencia repetida Archivo repetido")
                .contains("$300.00 Referencia repetida Archivo repetido Importe distinto");
    }

    @Test
    @Tag("PAY-08")
    void anHonestReportRaisesNoAlert() {
        reports.by("ana@wispmega").reference("1111").send();
        PaymentReportId report = reports.by("rosa@wispmega").reference("2222").send();

        assertThat(cashier().get(QUEUE + "/" + report).words())
                .doesNotContain("La misma referencia", "El mismo archivo", "El importe es distinto", "Un solo pago");
    }

    @Test
    @Tag("PAY-05")
    void theQueueIsFilteredByTextAndState() {
        reports.sentBy("ana@wispmega");
        PaymentReportId returned = reports.sentBy("rosa@wispmega");
        Visitor cashier = cashier();
        giveBack(cashier, returned, "No se lee");

        assertThat(cashier.get(QUEUE).words()).contains("Ana Torres").doesNotContain("Rosa Medina");
        assertThat(cashier.get(QUEUE + "?estado=devueltos").words())
                .contains("Rosa Medina")
                .doesNotContain("Ana Torres");
        assertThat(cashier.get(QUEUE + "?estado=todos&q=88410273").words()).contains("Rosa Medina", "Ana Torres");
        assertThat(cashier.get(QUEUE + "?estado=todos&q=rosa").words())
                .contains("Rosa Medina")
                .doesNotContain("Ana Torres");
        assertThat(cashier.get(QUEUE + "?q=nadie").words()).contains("Ningún reporte coincide");
    }

    private void limitHours(String hours) {
        Visitor administrator = administrator();
        String version = administrator.get("/admin/ajustes").input("version");
        administrator.post("/admin/ajustes", "version", version, "provisionalHours", hours);
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The value of the button that Enter presses. */
    private static String firstButton(Answer page) {
        return page.find("<button class=\"button main\" name=\"activation\" value=\"(\\w+)\"")
                .orElse("");
    }

    private static Answer approve(Visitor reviewer, PaymentReportId report, String received, String activation) {
        return reviewer.post(QUEUE + "/" + report + "/aprobar", "received", received, "activation", activation);
    }

    private static Answer giveBack(Visitor reviewer, PaymentReportId report, String reason) {
        return reviewer.post(QUEUE + "/" + report + "/devolver", "reason", reason);
    }
}
