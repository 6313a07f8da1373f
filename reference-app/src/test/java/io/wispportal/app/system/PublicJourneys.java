package io.wispportal.app.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** People without an account at the pages that anybody may use, on a phone, and whoever of the staff goes on with it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PublicJourneys {

    private static final Path FOLDER = Path.of("target", "photos");
    private static final String LOOKUP = "/saldo/wispmega";
    private static final String REQUEST = "/solicitar-instalacion/wispmega";
    private static final String ROBOT = "No soy un robot";

    private RunningPortal portal;

    @BeforeAll
    void startPortal(@TempDir Path data) {
        Chromium.require();
        portal = new PortalStart(PackagedServer.WILDFLY, "BrowserJourneyIT")
                .in(data)
                .on(PostgreSql.newDatabase())
                .start();
    }

    @AfterAll
    void stopPortal() {
        if (portal != null) {
            portal.close();
        }
    }

    @Test
    @Tag("BAL-01")
    @Tag("BAL-03")
    @Tag("BAL-08")
    void aBalanceIsLookedUpAnInvoiceChosenAndItsPaymentReportedWithoutSigningIn() {
        reportOneOfSeveral("lookup", true);
    }

    @Test
    @Tag("BAL-01")
    @Tag("BAL-08")
    void theSameWorksForStrangersWithoutScripts() {
        reportOneOfSeveral("lookup-without-scripts", false);
    }

    private void reportOneOfSeveral(String folder, boolean javaScript) {
        try (Browser stranger = stranger(folder, javaScript)) {
            stranger.open(LOOKUP).lookEverywhere("1-lookup").type("value", "luis");
            stranger.pick(ROBOT).press("Consultar").lookTwice("2-pending");
            assertThat(stranger.words()).contains("Facturas pendientes", "L*** H*** R***");
            String number = stranger.followFirst("ul.rows");
            assertThat(stranger.lookTwice("3-pay").words()).contains("Pagar factura", number, "$349.00 MXN", "OXXO");
            stranger.follow("Ya pagué: enviar comprobante").look("4-form");
            stranger.choose("Transferencia").type("reference", folder).attach("voucher", photo(folder));
            assertThat(stranger.press("Enviar comprobante").lookTwice("5-sent").words())
                    .contains("Recibimos su comprobante");
            assertThat(stranger.follow("Ver si queda algo pendiente").words())
                    .contains("$349.00 MXN")
                    .doesNotContain(number);
        }
    }

    @Test
    @Tag("BAL-04")
    void namesakesChooseByWhatOnlyTheyRecognize() {
        try (Browser stranger = stranger("namesakes", true)) {
            stranger.open(LOOKUP).select("by", "Número de identificación").type("value", "lopm 800101");
            stranger.pick(ROBOT).press("Consultar").lookTwice("1-choice");
            assertThat(stranger.words())
                    .contains("¿Cuál es su cuenta?", "M*** L*** P***, Centro", "M*** L*** P***, Sur")
                    .doesNotContain("María", "López", "$");
            assertThat(stranger.pick("Sur").press("Continuar").look("2-pay").words())
                    .contains("Pagar factura", "$349.00 MXN");
        }
    }

    @Test
    @Tag("BAL-03")
    void theKeyboardIsEnoughToLookUpABalance() {
        try (Browser stranger = stranger("keyboard", true)) {
            stranger.open(LOOKUP)
                    .tabTo("value")
                    .hit("pedro")
                    .tabTo("g-recaptcha-response")
                    .hit(Keys.SPACE);
            stranger.tabTo("Consultar").hit(Keys.ENTER);
            assertThat(stranger.lookTwice("1-nothing").words()).contains("No hay facturas pendientes con estos datos");
        }
    }

    @Test
    @Tag("CAP-02")
    void aDomainWithoutCaptchaLeadsToWhereTheFormsAreOpen() {
        try (Browser stranger =
                new Browser("http://clientes.wispmega.localhost:" + portal.port(), "closed", Screen.PHONE, true)) {
            for (String path : List.of(LOOKUP, REQUEST)) {
                stranger.open(path).lookTwice("closed" + path.replace('/', '-'));
                assertThat(stranger.words()).contains("El captcha no está configurado");
                assertThat(stranger.has("form")).isFalse();
            }
        }
    }

    @Test
    @Tag("PRE-02")
    @Tag("PRE-06")
    @Tag("PRE-07")
    void whoAsksForTheServiceWithPhotosIsActivatedByStaff() {
        request("Íñigo", "Peña Ruiz", "inigo", "10.20.0.200", true);
    }

    @Test
    @Tag("PRE-02")
    @Tag("PRE-06")
    void askingForTheServiceNeedsNoScripts() {
        request("Olga", "Paz", "olga", "10.20.0.201", false);
    }

    private void request(String firstName, String lastNames, String queue, String ip, boolean javaScript) {
        try (Browser stranger = stranger("request-" + queue, javaScript);
                Browser staff = staff("admin@wispmega", Screen.DESK, javaScript)) {
            stranger.open(REQUEST).lookEverywhere("1-form");
            stranger.type("firstName", firstName).type("lastNames", lastNames).type("address", "Calle 5 núm. 7");
            for (String document : List.of("idFront", "idBack", "addressProof")) {
                stranger.attach(document, photo(queue + "-" + document));
            }
            stranger.type("phone", "abc").pick(ROBOT).press("Enviar solicitud").lookEverywhere("2-error");
            assertThat(stranger.words()).contains("Revise 1 dato antes de enviar", "Sigue adjunto");
            assertThat(stranger.has("#phone-error")).isTrue();
            stranger.type("phone", "999 123 4567")
                    .pick(ROBOT)
                    .press("Enviar solicitud")
                    .lookTwice("3-sent");
            assertThat(stranger.words()).contains("Recibimos su solicitud");
            activate(staff, firstName + " " + lastNames, queue, ip);
        }
    }

    private static void activate(Browser staff, String name, String queue, String ip) {
        staff.open("/admin/instalaciones").lookEverywhere(queue + "-1-list").follow(name);
        assertThat(staff.lookEverywhere(queue + "-2-request").words()).contains("Ver documentos", "Calle 5 núm. 7");
        staff.follow("Identificación, frente");
        assertThat(staff.has("img")).isTrue();
        staff.open("/admin/instalaciones").follow(name).follow("Activar").lookEverywhere(queue + "-3-activation");
        staff.date("date", LocalDate.now(ZoneOffset.UTC))
                .type("technician", "Beto")
                .type("zone", "Centro")
                .type("cost", "1200");
        staff.select("plan", "Internet Hogar 100").select("router", "torre-norte");
        staff.type("ip", ip).type("queue", queue).press("Activar").look(queue + "-4-activated");
        assertThat(staff.words()).contains(name, "Por instalar", ip);
        assertThat(staff.press("Marcar como instalada")
                        .lookTwice(queue + "-5-installed")
                        .words())
                .contains("Instalada");
    }

    final Browser customer(String user, Screen screen, boolean javaScript) {
        String address = "http://clientes.wispmega.localhost:" + portal.port();
        return signedIn(new Browser(address, user, screen, javaScript), user, "wispmega-2026");
    }

    final Browser staff(String user, Screen screen, boolean javaScript) {
        String folder = javaScript ? "staff" : "staff-without-scripts";
        String address = "http://" + RunningPortal.STAFF_HOST + ":" + portal.port();
        return signedIn(new Browser(address, folder, screen, javaScript), user, "demo-admin-2026");
    }

    private Browser stranger(String folder, boolean javaScript) {
        String address = "http://" + RunningPortal.PORTAL_HOST + ":" + portal.port();
        return new Browser(address, folder, Screen.PHONE, javaScript);
    }

    private static Browser signedIn(Browser browser, String user, String password) {
        browser.open("/").look("1-sign-in");
        return browser.type("user", user).type("password", password).press("Entrar");
    }

    /** A picture of its own. */
    static Path photo(String reference) {
        try {
            Files.createDirectories(FOLDER);
            return Files.write(FOLDER.resolve(reference + ".png"), Photos.receipt(reference));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
