package io.wispportal.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.payment.PaymentReportId;
import io.wispportal.web.Answer;
import io.wispportal.web.Visitor;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who sees and does what in the console. */
class RolesTest extends ConsoleTest {

    private static final List<String> ADMINISTRATORS_OWN = List.of(
            "/admin/formas-de-pago",
            "/admin/formas-de-pago/nueva",
            "/admin/routers/nuevo",
            "/admin/avisos",
            "/admin/avisos/nuevo",
            "/admin/dominio",
            "/admin/dominio/plan?domain=nuevo.example.com",
            "/admin/dominio/avance",
            "/admin/bitacora",
            "/admin/ajustes",
            "/admin/ajustes/contrasena");

    @Test
    @Tag("STA-01")
    void eachRoleBeginsWhereItMay() {
        assertThat(cashier().open("/admin").words()).contains("Reportes de pago");
        assertThat(technician().get("/admin").location()).isEqualTo("/admin/clientes");
        assertThat(administrator().get("/admin").location()).isEqualTo(QUEUE);
    }

    @Test
    @Tag("STA-01")
    void theNavigationShowsWhatTheRoleMay() {
        String cashiers = cashier().get("/admin/roles").text();
        String technicians = technician().get("/admin/roles").text();
        String administrators = administrator().get("/admin/roles").text();

        assertThat(cashiers)
                .contains("href=\"" + QUEUE + "\"", "href=\"/admin/mensajes\"", "href=\"/admin/instalaciones\"");
        assertThat(cashiers).doesNotContain("href=\"/admin/bitacora\"", "href=\"/admin/ajustes\"");
        assertThat(technicians).contains("href=\"/admin/clientes\"", "href=\"/admin/instalaciones\"");
        assertThat(technicians).doesNotContain("href=\"" + QUEUE + "\"", "href=\"/admin/mensajes\"");
        assertThat(administrators)
                .contains("href=\"/admin/formas-de-pago\"", "href=\"/admin/bitacora\"", "href=\"/admin/ajustes\"");
    }

    @Test
    @Tag("STA-01")
    void whatARoleMayNotIsForbiddenAlsoByAddress() {
        PaymentReportId report = reports.sentBy("ana@wispmega");
        String one = QUEUE + "/" + report;
        Stream<String> technicians = Stream.of(
                QUEUE,
                one,
                one + "/comprobante",
                "/admin/mensajes",
                "/admin/correos",
                invoicePath("ana@wispmega", 0),
                invoicePath("ana@wispmega", 0) + "/pago");

        Visitor technician = technician();
        technicians.forEach(
                path -> assertThat(technician.get(path).status()).as(path).isEqualTo(403));
        ADMINISTRATORS_OWN.forEach(
                path -> assertThat(technician.get(path).status()).as(path).isEqualTo(403));
        Visitor cashier = cashier();
        ADMINISTRATORS_OWN.forEach(
                path -> assertThat(cashier.get(path).status()).as(path).isEqualTo(403));
        assertThat(cashier.get("/admin/ajustes").words()).contains("No tiene permiso para esto");
    }

    @Test
    @Tag("STA-01")
    void whatARoleMayNotDoIsRefusedAndNothingHappens() {
        PaymentReportId report = reports.sentBy("ana@wispmega");
        Visitor technician = technician();
        Visitor cashier = cashier();
        String approve = QUEUE + "/" + report + "/aprobar";

        assertThat(technician.post(approve, "received", "499.00").status()).isEqualTo(403);
        assertThat(technician
                        .post(invoicePath("ana@wispmega", 0) + "/pago", "amount", "1", "version", "0")
                        .status())
                .isEqualTo(403);
        assertThat(cashier.post(servicePath("ana@wispmega") + "/suspender").status())
                .isEqualTo(403);
        assertThat(cashier.post("/admin/ajustes", "wordDocuments", "on").status())
                .isEqualTo(403);
        assertThat(cashier.post("/admin/ajustes", "provisionalHours", "x").status())
                .isEqualTo(403);
        assertThat(cashier.post("/admin/formas-de-pago/nueva", "internalName", "x")
                        .status())
                .isEqualTo(403);
        assertThat(stored(report).isOpen()).isTrue();
        assertThat(service("ana@wispmega").isSuspended()).isFalse();
    }

    @Test
    @Tag("STA-01")
    void aTechnicianSeesOfACustomerWhereAndWhichServiceOnly() {
        reports.sentBy("ana@wispmega");

        String file = technician().get(customerPath("ana@wispmega")).words();

        assertThat(file).contains("Ana Torres Medina", "Internet Hogar 100", "Av. Juárez 18");
        assertThat(file).doesNotContain("ana@example.com", "TOMA850312", "$499.00", "Facturas", "Movimientos");
        assertThat(technician().get("/admin/clientes").words()).doesNotContain("@example.com");
    }

    @Test
    @Tag("STA-01")
    void theTableOfRolesIsShownToEverybody() {
        Answer table = technician().get("/admin/roles");

        assertThat(table.words())
                .contains("Permiso Caja Técnico Admin.")
                .contains("Revisar reportes de pago Sí No Sí")
                .contains("Suspender servicios No Sí Sí")
                .contains("Cambiar los ajustes No No Sí");
    }

    @Test
    @Tag("TEN-01")
    void toAnotherTenantsStaffNothingOfThisOneExists() {
        PaymentReportId report = reports.sentBy("ana@wispmega");
        Visitor stranger = portal.staff("admin@redrural");
        String one = QUEUE + "/" + report;

        Stream.of(
                        one,
                        one + "/comprobante",
                        customerPath("ana@wispmega"),
                        invoicePath("ana@wispmega", 0),
                        invoicePath("ana@wispmega", 0) + "/pago",
                        servicePath("ana@wispmega"),
                        "/admin/formas-de-pago/"
                                + portal.demo()
                                        .method("wispmega", "Transferencia")
                                        .id())
                .forEach(
                        path -> assertThat(stranger.get(path).status()).as(path).isEqualTo(404));
        Stream.of(one + "/aprobar", one + "/devolver", invoicePath("ana@wispmega", 0) + "/pendiente")
                .forEach(path -> assertThat(stranger.post(path, "received", "1", "reason", "x")
                                .status())
                        .as(path)
                        .isEqualTo(404));
        assertThat(stranger.post(servicePath("ana@wispmega") + "/suspender").status())
                .isEqualTo(404);
        assertThat(stranger.get("/admin/clientes?q=torres").words()).contains("Ningún cliente coincide");
        assertThat(stranger.get(QUEUE).words()).contains("Todo revisado");
        assertThat(stored(report).isOpen()).isTrue();
    }

    @Test
    @Tag("TEN-06")
    void theConsoleIsOnTheStaffHostOnly() {
        assertThat(portal.customer("ana@wispmega").get(QUEUE).status()).isEqualTo(404);
        assertThat(portal.visitorOfDomain().get("/admin").status()).isEqualTo(404);
        assertThat(cashier().get("/inicio").status()).isEqualTo(404);
        assertThat(portal.staffVisitor().get(QUEUE).location()).isEqualTo("/");
    }
}
