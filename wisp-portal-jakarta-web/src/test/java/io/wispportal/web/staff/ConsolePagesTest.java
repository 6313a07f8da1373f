package io.wispportal.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.payment.PaymentReportId;
import io.wispportal.web.Answer;
import io.wispportal.web.Visitor;
import io.wispportal.web.http.Method;
import io.wispportal.web.http.Route;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The console's pages as a whole. */
class ConsolePagesTest extends ConsoleTest {

    @Test
    void everyAddressThatTakesFormsAlsoAnswersGet() {
        List<Route> console = portal.routes().all().stream()
                .filter(route -> route.pattern().startsWith("/admin"))
                .toList();

        assertThat(console.stream().filter(route -> route.method() == Method.POST))
                .isNotEmpty()
                .allSatisfy(post -> assertThat(console)
                        .anyMatch(get ->
                                get.method() == Method.GET && get.pattern().equals(post.pattern())));
    }

    @Test
    void anExpiredFormLeadsBackToItself() {
        PaymentReportId report = reports.sentBy("ana@wispmega");
        Visitor cashier = cashier();
        String path = QUEUE + "/" + report + "/aprobar";

        Answer expired = cashier.postWithToken(path, "old", "received", "499.00");

        assertThat(expired.status()).isEqualTo(403);
        assertThat(expired.text()).contains("href=\"" + path + "\"");
        assertThat(cashier.open(path).words()).contains("Ana Torres Medina · Noviembre 2026");
        assertThat(stored(report).isOpen()).isTrue();
    }

    @Test
    void aCustomersWholeFileIsOnOnePage() {
        reports.sentBy("luis@wispmega");

        String file = cashier().get(customerPath("luis@wispmega")).words();

        assertThat(file)
                .contains("Luis Hernández Ruiz luis@wispmega", "Por pagar $1,047.00 MXN")
                .contains("Internet Hogar 50", "luis@example.com", "Septiembre 2026", "En revisión")
                .contains("Transferencia · 88410273", "Servicio activado al reportar un pago", "Reportó un pago");
    }

    @Test
    void customersAreFoundByPartOfNameUserPhoneOrMail() {
        Visitor cashier = cashier();

        assertThat(cashier.get("/admin/clientes?q=hern%C3%A1ndez").words())
                .contains("Luis Hernández Ruiz")
                .doesNotContain("Rosa");
        assertThat(cashier.get("/admin/clientes?q=8765+1234").words()).contains("Luis Hernández Ruiz");
        assertThat(cashier.get("/admin/clientes?q=maria1@").words()).contains("maria1@wispmega");
        assertThat(cashier.get("/admin/clientes?q=%3Cb%3E").text()).doesNotContain("<b>");
    }

    @Test
    void longListsGoOnAfterTheLastRowSeen() {
        String second = portal.demo().customer("maria1@wispmega").customer().toString();

        String rest = cashier().get("/admin/clientes?desde=" + second).words();

        assertThat(rest).contains("Rosa Medina", "Al principio").doesNotContain("Luis Hernández");
    }

    @Test
    void openingAVoucherIsAudited() {
        PaymentReportId report = reports.sentBy("ana@wispmega");
        cashier().get(QUEUE + "/" + report + "/comprobante");

        assertThat(administrator().get("/admin/bitacora").words())
                .containsPattern("Abrió un comprobante Factura [0-9-]+ · ana caja@wispmega");
    }

    @Test
    void anErrorKeepsTheNavigationAndOffersNoCustomerContact() {
        Answer missing = cashier().get(QUEUE + "/" + unknown());
        Answer forbidden = cashier().get("/admin/ajustes");

        assertThat(missing.status()).isEqualTo(404);
        assertThat(forbidden.status()).isEqualTo(403);
        assertThat(missing.words())
                .contains("Clientes", "No encontramos esta página")
                .doesNotContain("WhatsApp");
        assertThat(forbidden.words())
                .contains("Clientes", "No tiene permiso para esto")
                .doesNotContain("WhatsApp");
    }

    @Test
    void phonesFindTheRestInTheMenu() {
        assertThat(administrator().get("/admin/menu").words()).contains("Formas de pago", "Bitácora", "Ajustes");
        assertThat(cashier().get("/admin/menu").text()).doesNotContain("<li><a href=\"/admin/ajustes\">");
    }
}
