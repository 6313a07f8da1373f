package io.wispportal.app.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A customer on a phone and a cashier at a desk, in a real browser, with scripts and without. */
final class BrowserJourneyIT extends PublicJourneys {

    @Test
    @Tag("PAY-01")
    @Tag("PAY-05")
    void aCustomerReportsWithAPhotoTheCashierApprovesAndTheCustomerSeesItPaid() {
        journey("ana", "Ana Torres Medina", "$499.00", true);
    }

    @Test
    void theSameWorksWithoutScripts() {
        journey("sofia", "Sofía Ortega Ruiz", "$349.00", false);
    }

    @Test
    void theOtherPagesHaveNoFaultEither() {
        try (Browser customer = customer("luis", Screen.PHONE, true);
                Browser staff = staff("admin@wispmega", Screen.DESK, true)) {
            for (String path : List.of("/inicio", "/mis-facturas", "/mis-reportes", "/como-pagar", "/servicios")) {
                customer.open(path).lookTwice("luis" + path.replace('/', '-'));
            }
            for (String path : List.of(
                    "reporte-de-pagos",
                    "clientes",
                    "mensajes",
                    "formas-de-pago",
                    "formas-de-pago/nueva",
                    "routers",
                    "routers/nuevo",
                    "avisos",
                    "avisos/nuevo",
                    "dominio",
                    "dominio/avance",
                    "bitacora",
                    "roles",
                    "ajustes",
                    "menu",
                    "correos",
                    "instalaciones/nueva",
                    "ajustes/saldo",
                    "ajustes/captcha")) {
                staff.open("/admin/" + path).lookTwice("staff-" + path.replace('/', '-'));
            }
            staff.open("/admin/clientes").follow("Luis Hernández Ruiz").follow("Ver historial");
            staff.lookTwice("staff-history").follow("Internet Hogar 50").lookTwice("staff-service");
            staff.follow("Cambiar conexión").lookTwice("staff-connection");
        }
    }

    @Test
    @Tag("NOT-02")
    void whatCustomersBehindARouterSeeHasNoFaultEitherAndNeedsNoScripts() {
        try (Browser led = customer("luis", Screen.PHONE, true);
                Browser plain = customer("ana", Screen.PHONE, false)) {
            for (String kind : List.of("suspension", "pago", "mensaje", "mantenimiento", "visto")) {
                String path = "/aviso/" + kind + "/wispmega";
                assertThat(led.open(path).lookTwice("led-" + kind).words()).contains("WispMega");
                assertThat(plain.open(path).words()).isEqualTo(led.words());
            }
            assertThat(led.open("/aviso/pago/nadie").lookTwice("led-nowhere").words())
                    .contains("No encontramos esta página");
        }
    }

    @Test
    void aPictureWithoutWordsIsAFaultAndWithoutScriptsThereAreNone() {
        try (Browser browser = new Browser("data:text/html,", "planted", Screen.PHONE, true);
                Browser plain = new Browser("data:text/html,", "planted", Screen.PHONE, false)) {
            browser.open("<img src=x>");
            assertThatThrownBy(() -> browser.look("picture")).hasMessageContaining("image-alt");
            assertThat(plain.open("<noscript>sin scripts</noscript>").words()).isEqualTo("sin scripts");
        }
    }

    private void journey(String user, String fullName, String amount, boolean javaScript) {
        try (Browser customer = customer(user, Screen.PHONE, javaScript);
                Browser cashier = staff("caja@wispmega", Screen.DESK, javaScript)) {
            assertThat(customer.lookEverywhere("2-home").words()).contains("Por pagar", amount);
            report(customer, user);
            cashier.open("/admin/reporte-de-pagos").lookEverywhere("6-queue");
            assertThat(cashier.follow(fullName).look("7-report").words()).contains("folio-" + user, amount);
            assertThat(cashier.has("figure.voucher img")).isTrue();
            assertThat(cashier.press("Registrar el pago").look("8-registered").words())
                    .contains("registrado");
            assertThat(customer.open("/mis-facturas").look("9-invoices").words())
                    .contains("No debe nada");
            assertThat(customer.open("/mis-reportes").look("10-reports").words())
                    .contains("Pago registrado");
            assertThat(customer.unfold("details.menu")
                            .press("Cerrar sesión")
                            .look("11-signed-out")
                            .words())
                    .contains("Cerró su sesión");
        }
    }

    private static void report(Browser customer, String user) {
        customer.follow("Reportar un pago").look("3-form");
        customer.choose("Transferencia").type("reference", "folio-" + user).attach("voucher", photo("folio-" + user));
        assertThat(customer.press("Enviar comprobante").look("4-sent").words()).contains("Recibimos su comprobante");
        customer.open("/inicio").look("5-in-review");
    }
}
