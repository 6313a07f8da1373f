package io.wispportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.invoice.Invoice;
import io.wispportal.payment.PaymentReportId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** After a report came back every page tells the same of the service: nobody is looking at the report any more. */
@Tag("PAY-06")
@Tag("PAY-07")
class ReturnedReportTest extends PortalTest {

    private final Visitor luis = portal.customer("luis@wispmega");
    private final Invoice owed = portal.demo().invoices("luis@wispmega").get(0);

    @Test
    void withALimitOfHoursEveryPageTellsUntilWhenTheServiceIsOn() {
        limit("48");
        String report = sent("one");
        assertThat(luis.get(report).words()).contains("mientras lo revisamos");
        assertThat(luis.get("/servicios").words()).contains("mientras revisamos su pago");

        giveBack(report);

        for (String page : new String[] {report, "/inicio", "/servicios"}) {
            assertThat(luis.get(page).words())
                    .as(page)
                    .containsPattern(
                            "Su servicio sigue activo hasta el 25 de noviembre, .{5,12}\\. Envíe un comprobante")
                    .doesNotContain("mientras");
        }
    }

    @Test
    void withoutALimitTheServiceIsOnForGood() {
        String report = sent("one");

        giveBack(report);

        assertThat(luis.get(report).words())
                .contains("Su servicio sigue activo.")
                .doesNotContain("Envíe un comprobante correcto");
        assertThat(luis.get("/servicios").words()).contains("Activo").doesNotContain("mientras");
    }

    @Test
    void onceItIsReportedAgainTheServiceIsOnWhileThatIsInReview() {
        limit("48");
        giveBack(sent("one"));

        sent("two");

        assertThat(luis.get("/servicios").words()).contains("mientras revisamos su pago");
        assertThat(luis.get("/inicio").words()).doesNotContain("Envíe un comprobante correcto");
    }

    private void limit(String hours) {
        Visitor administrator = portal.staff("admin@wispmega");
        String version = administrator.get("/admin/ajustes").input("version");
        administrator.post("/admin/ajustes", "version", version, "provisionalHours", hours);
    }

    private String sent(String file) {
        Answer sent = luis.upload(
                "/mis-facturas/" + owed.id() + "/reportar",
                new SentFile("voucher", "comprobante.png", SampleFiles.png(file)),
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

    private void giveBack(String report) {
        PaymentReportId id = PaymentReportId.parse(report.substring(report.lastIndexOf('/') + 1));
        portal.memory().portal().paymentReview().giveBack(portal.demo().staff("caja@wispmega"), id, "No se lee.");
    }
}
