package io.wispportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.core.StaffCaller;
import io.wispportal.core.payment.PaymentReview;
import io.wispportal.invoice.Invoice;
import io.wispportal.payment.PaymentReportId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the first page and the invoices tell about reported and registered payments. */
class CustomerHomeTest extends PortalTest {

    private final Visitor luis = portal.customer("luis@wispmega");
    private final Invoice first = portal.demo().invoices("luis@wispmega").get(0);
    private final PaymentReview review = portal.memory().portal().paymentReview();
    private final StaffCaller cashier = portal.demo().staff("caja@wispmega");

    @Test
    @Tag("PRO-01")
    @Tag("PAY-09")
    void homeSaysThatAPaymentIsInReview() {
        assertThat(luis.get("/inicio").words()).doesNotContain("Estamos revisando su pago");
        String path = reported(first);

        Answer home = luis.get("/inicio");

        assertThat(home.words())
                .contains("Estamos revisando su pago Recibimos su comprobante de $349.00 MXN el 23 de noviembre");
        assertThat(home.text()).contains("href=\"" + path + "\"");
    }

    @Test
    @Tag("PRO-01")
    void homeTellsWhatIsToPayApartFromWhatIsInReview() {
        reported(first);
        reported(portal.demo().invoices("luis@wispmega").get(1));

        assertThat(luis.get("/inicio").words())
                .containsPattern("Por pagar \\$349\\.00 MXN 1 factura pendiente\\. Venció el [^.]+\\. "
                        + "En revisión: \\$698\\.00 \\(2 facturas\\)\\.")
                .contains("Recibimos 2 comprobantes suyos. Ver mis reportes")
                .containsPattern("Facturas pendientes Ver todas Noviembre")
                .doesNotContain("nada más");
    }

    @Test
    @Tag("PRO-01")
    void whileAllIsInReviewNothingInvitesToPayAgain() {
        portal.demo().invoices("luis@wispmega").forEach(this::reported);

        Answer home = luis.get("/inicio");

        assertThat(home.words())
                .contains("En revisión $1,047.00 MXN Recibimos 3 comprobantes suyos. No tiene que hacer nada más.")
                .containsOnlyOnce("Ver mis reportes")
                .doesNotContain("Por pagar", "Cómo pagar", "Reportar un pago", "Estamos revisando", "pendientes");
    }

    @Test
    @Tag("PRO-01")
    @Tag("PAY-09")
    void homeSaysWhyAReportCameBackAndLeadsToReportingAgain() {
        review.giveBack(cashier, idOf(reported(first)), "La foto <b>no</b> se lee.");

        Answer home = luis.get("/inicio");

        assertThat(home.words())
                .contains("No pudimos confirmar su pago de septiembre 2026 La foto <b>no</b> se lee. Volver a reportar")
                .doesNotContain("Estamos revisando su pago");
        assertThat(home.text()).contains("href=\"" + form(first) + "\"");
    }

    @Test
    @Tag("PAY-09")
    void aReturnIsToldNoMoreOnceItWasReportedAgainOrPaid() {
        review.giveBack(cashier, idOf(reported(first)), "La foto no se lee.");
        String again = reported(first);

        assertThat(luis.get("/inicio").words())
                .contains("Estamos revisando su pago")
                .doesNotContain("La foto no se lee.");

        review.approve(cashier, idOf(again), null, false);

        assertThat(luis.get("/inicio").words()).doesNotContain("Estamos revisando su pago", "La foto no se lee.");
    }

    @Test
    @Tag("PAY-09")
    void aReturnOfOneInvoiceIsStillToldWhenAnotherWasApprovedLater() {
        Invoice second = portal.demo().invoices("luis@wispmega").get(1);
        String returned = reported(first);
        String approved = reported(second);

        review.giveBack(cashier, idOf(returned), "La foto no se lee.");
        review.approve(cashier, idOf(approved), null, false);

        assertThat(luis.get("/inicio").words()).contains("La foto no se lee.");
    }

    @Test
    @Tag("PRO-02")
    @Tag("MET-02")
    void aPaidInvoiceTellsWhenHowAndHowMuchWasPaid() {
        review.approve(cashier, idOf(reported(first)), null, false);

        assertThat(luis.get("/mis-facturas").words())
                .contains("Pagada el Forma de pago")
                .contains("Septiembre 2026 " + first.number() + " 22 de noviembre Transferencia $349.00");
        assertThat(luis.get("/mis-facturas/" + first.id()).words())
                .contains("Pagada el 22 de noviembre de 2026 · Transferencia")
                .contains("Pagos registrados")
                .contains("22 de noviembre Transferencia 884 $349.00")
                .doesNotContain("BBVA");
    }

    private String reported(Invoice invoice) {
        Answer sent = luis.upload(
                form(invoice),
                new SentFile("voucher", "comprobante.png", SampleFiles.png("one")),
                "method",
                portal.demo().method("wispmega", "Transferencia").id().toString(),
                "amount",
                "349.00",
                "paidOn",
                "2026-11-22",
                "reference",
                "884");
        assertThat(sent.status()).isEqualTo(303);
        return sent.location().replace("?done=sent", "");
    }

    private static String form(Invoice invoice) {
        return "/mis-facturas/" + invoice.id() + "/reportar";
    }

    private static PaymentReportId idOf(String path) {
        return PaymentReportId.parse(path.substring(path.lastIndexOf('/') + 1));
    }
}
