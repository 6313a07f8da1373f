package io.wispportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.Transactions;
import io.wispportal.core.TimeOrderedIds;
import io.wispportal.customer.Customer;
import io.wispportal.customer.CustomerId;
import io.wispportal.customer.CustomerState;
import io.wispportal.customer.CustomerStore;
import io.wispportal.customer.UserName;
import io.wispportal.invoice.Invoice;
import io.wispportal.tenant.TenantId;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What customers read. */
class CustomerPagesTest extends PortalTest {

    @Test
    @Tag("PRO-02")
    void invoicesListsWhatIsToPayAndWhatWasPaid() {
        Answer owing = portal.customer("luis@wispmega").get("/mis-facturas");
        Answer settled = portal.customer("pedro@wispmega").get("/mis-facturas");

        assertThat(owing.words())
                .contains("Total $1,047.00 MXN", "Septiembre 2026", "Venció el 10 de noviembre", "Vencida");
        assertThat(settled.words()).contains("No debe nada", "Pagadas", "Noviembre 2025");
        assertThat(settled.text().split("<th scope=\"row\">", -1)).hasSize(13);
    }

    @Test
    @Tag("PRO-02")
    void anInvoiceShowsItsLinesAndPrintsWithTheCompanysName() {
        Invoice invoice = portal.demo().invoices("luis@wispmega").get(0);

        Answer page = portal.customer("luis@wispmega").get("/mis-facturas/" + invoice.id());

        assertThat(page.words())
                .contains("Factura de septiembre 2026", "Vencida", "Reportar este pago", invoice.number())
                .contains("Luis Hernández Ruiz", "Total $349.00", "Pagado $0.00", "Por pagar $349.00 MXN");
        assertThat(page.text()).contains("<div class=\"print\"><strong>WispMega</strong>");
    }

    @Test
    @Tag("PRO-03")
    void servicesShowPlanSpeedPriceStateAndIp() {
        Answer page = portal.customer("luis@wispmega").get("/servicios");

        assertThat(page.words())
                .contains("Internet Hogar 50 Suspendido", "Velocidad de bajada 50 Mbps", "Velocidad de subida 10 Mbps")
                .contains("Precio $349.00 MXN al mes", "Dirección IP 10.20.0.12");
    }

    @Test
    @Tag("TEN-01")
    void somebodyElsesThingsDoNotExist() {
        Invoice his = portal.demo().invoices("luis@wispmega").get(0);
        Invoice foreign = portal.demo().invoices("ana@redrural").get(0);
        Visitor ana = portal.customer("ana@wispmega");
        String report = reportOf(his);

        for (String path : List.of(
                "/mis-facturas/" + his.id(),
                "/mis-facturas/" + foreign.id(),
                "/mis-facturas/" + his.id() + "/reportar",
                "/mis-facturas/nada",
                "/mis-reportes/" + report)) {
            assertThat(ana.get(path).status()).as(path).isEqualTo(404);
            assertThat(ana.get(path).words()).contains("No encontramos esta página");
        }
    }

    @Test
    @Tag("MET-02")
    void customersAreOfferedVisibleMethodsUnderTheirVisibleNamesOnly() {
        Visitor luis = portal.customer("luis@wispmega");
        String form = "/mis-facturas/"
                + portal.demo().invoices("luis@wispmega").get(0).id() + "/reportar";

        assertThat(luis.get("/como-pagar").words())
                .contains("Transferencia", "OXXO")
                .doesNotContain("Efectivo");
        assertThat(luis.get(form).words()).contains("Transferencia", "OXXO").doesNotContain("Efectivo");
        for (String path : List.of("/inicio", "/mis-facturas", "/como-pagar", form)) {
            assertThat(luis.get(path).text())
                    .as(path)
                    .doesNotContain("BBVA 0123456789", "4152-3131", "Efectivo oficina");
        }
    }

    @Test
    @Tag("PRO-02")
    void howToPayNamesTheSumAndWhatToWriteAndLeadsToTheForm() {
        assertThat(portal.customer("luis@wispmega").get("/como-pagar").words())
                .contains("Por pagar $1,047.00 MXN Concepto o referencia: su usuario luis")
                .contains("Ya pagué, reportar mi pago");
        assertThat(portal.customer("pedro@wispmega").get("/como-pagar").words())
                .contains("Transferencia")
                .doesNotContain("Por pagar", "Ya pagué");
    }

    @Test
    @Tag("CRE-11")
    void aCancelledCustomerSeesAndPaysInvoicesAndNothingElse() {
        cancelled("olga");
        Visitor olga = portal.customer("olga@wispmega");

        Answer refused = olga.get("/servicios");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.words()).contains("Su cuenta puede ver y pagar facturas, nada más.");
        for (String path : List.of("/inicio", "/mis-facturas", "/mis-reportes", "/como-pagar")) {
            Answer page = olga.get(path);
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(page.text()).as(path).doesNotContain("href=\"/servicios\"");
        }
    }

    @Test
    void signedOutPeopleAreLedToSignIn() {
        for (String path : List.of("/inicio", "/mis-facturas", "/mis-reportes", "/como-pagar", "/servicios")) {
            assertThat(portal.visitor().get(path).location()).as(path).isEqualTo("/");
        }
    }

    @Test
    void everyPageForbidsScriptsAndFrames() {
        Answer page = portal.customer("ana@wispmega").get("/inicio");

        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.text()).doesNotContain("<script", "style=");
    }

    /** A report of Luis, who can see it. */
    private String reportOf(Invoice invoice) {
        Visitor luis = portal.customer("luis@wispmega");
        String location = luis.upload(
                        "/mis-facturas/" + invoice.id() + "/reportar",
                        new SentFile("voucher", "pago.png", SampleFiles.png("luis")),
                        "method",
                        portal.demo().method("wispmega", "Transferencia").id().toString(),
                        "amount",
                        "349",
                        "paidOn",
                        "2026-11-20",
                        "reference",
                        "7")
                .location();
        assertThat(luis.get(location).status()).isEqualTo(200);
        return location.replaceFirst("/mis-reportes/([^?]+).*", "$1");
    }

    private void cancelled(String name) {
        TenantId tenant = portal.demo().tenant("wispmega").id();
        CustomerId id = new CustomerId(new TimeOrderedIds(portal.clock(), new SecureRandom()).get());
        Customer olga = new Customer(
                id, new UserName(name), "Olga", "Paz", null, null, null, null, null, CustomerState.CANCELLED);
        Transactions transactions = portal.memory().portal().adapters().get(Transactions.class);
        CustomerStore customers = portal.memory().portal().adapters().get(CustomerStore.class);
        transactions.runInTransaction(() -> customers.add(tenant, olga));
    }
}
