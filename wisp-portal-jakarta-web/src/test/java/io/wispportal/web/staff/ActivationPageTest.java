package io.wispportal.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.preinstall.Installation;
import io.wispportal.preinstall.InstallationStep;
import io.wispportal.preinstall.StepContext;
import io.wispportal.preinstall.StepMoment;
import io.wispportal.preinstall.StepPhase;
import io.wispportal.preinstall.StepRefusedException;
import io.wispportal.web.Answer;
import io.wispportal.web.TestPortal;
import io.wispportal.web.Visitor;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Requests become installations in the console. */
class ActivationPageTest extends ConsoleTest {

    private static final String LIST = "/admin/instalaciones";

    private final Applicants applicants = new Applicants(portal);
    private final Visitor administrator = administrator();
    private final String request = applicants.taken(administrator, "inigo@example.test");

    ActivationPageTest() {
        super(TestPortal.startWithSteps(order -> order.before("activate", new CreditCheck())));
    }

    @Test
    @Tag("PRE-06")
    void allThatIsMissingIsToldAtItsField() {
        Answer refused = administrator.post(request + "/activar", "version", "0");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Revise 8 datos antes de enviar");
        assertThat(Stream.of("date", "cost", "queue", "ip", "router", "plan", "zone", "technician"))
                .allMatch(field -> refused.text().contains("id=\"" + field + "-error\""));
        assertThat(administrator.get(LIST).words()).contains("Íñigo Peña Ruiz");
    }

    @Test
    @Tag("PRE-06")
    void theCouponStandsBesideCostAndPlanAndADiscountMayBeEntered() {
        Answer form = administrator.get(request + "/activar");

        Answer tooMuch = applicants.activate(
                administrator, request, "10.20.0.200", "inigo", "costDiscount", "1,200.01", "planDiscount", "x");
        Answer sent = applicants.activate(
                administrator, request, "10.20.0.200", "inigo", "costDiscount", "200", "planDiscount", "50");

        assertThat(form.text()).contains("src=\"" + request + "/documentos/cupon\"");
        assertThat(tooMuch.text()).contains("id=\"costDiscount-error\"", "id=\"planDiscount-error\"");
        assertThat(tooMuch.input("costDiscount")).isEqualTo("1,200.01");
        assertThat(administrator.get(sent.location()).words())
                .contains("Costo de instalación $1,200.00 Descuento en el costo $200.00")
                .contains("Precio del plan $499.00 al mes Descuento mensual en el plan $50.00")
                .contains("A cobrar por la instalación $1,000.00 A cobrar por el servicio $449.00 al mes")
                .contains("El portal no hace facturas");
    }

    @Test
    @Tag("PRE-06")
    void whatIsLeftToBillIsShownBesideTheCouponBeforeAnythingIsDone() {
        Answer unknown = administrator.post(request + "/activar", "version", "0", "do", "totals");
        Answer totals = applicants.activate(
                administrator, request, "", "", "do", "totals", "costDiscount", "200", "planDiscount", "50");
        Answer tooMuch = applicants.activate(
                administrator, request, "", "", "do", "totals", "costDiscount", "1,200.01", "planDiscount", "");

        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.text())
                .contains("id=\"cost-error\"", "id=\"plan-error\"")
                .doesNotContain("id=\"ip-error\"", "id=\"date-error\"");
        assertThat(totals.status()).isEqualTo(200);
        assertThat(totals.words())
                .contains("A cobrar por la instalación $1,000.00 A cobrar por el servicio $449.00 al mes");
        assertThat(totals.input("costDiscount")).isEqualTo("200");
        assertThat(totals.text()).contains("src=\"" + request + "/documentos/cupon\"");
        assertThat(tooMuch.text()).contains("id=\"costDiscount-error\"");
        assertThat(tooMuch.words()).doesNotContain("A cobrar");
        assertThat(administrator.get(LIST).words()).contains("Íñigo Peña Ruiz");
    }

    @Test
    @Tag("PRE-06")
    void theServiceThatItOpensSaysWhatToBillEachMonth() {
        applicants.activate(administrator, request, "10.20.0.200", "inigo", "planDiscount", "50");
        String service = administrator
                .get(request)
                .find("href=\"(/admin/servicios/[0-9a-f-]{36})\"")
                .orElseThrow();

        Answer page = administrator.get(service);

        assertThat(page.words())
                .contains("Precio $499.00 al mes Descuento mensual en el plan $50.00")
                .contains("A cobrar por el servicio $449.00 al mes", "El portal no hace facturas");
        assertThat(page.text()).contains("href=\"" + request + "\"");
        assertThat(administrator.get(servicePath("ana@wispmega")).words())
                .doesNotContain("A cobrar", "Ver su solicitud");
    }

    @Test
    @Tag("PRE-06")
    void zonesAndTechniciansThatWereUsedBeforeAreOffered() {
        assertThat(administrator.get(request + "/activar").text())
                .contains("list=\"zone-used\"", "<option value=\"Norte\">", "<option value=\"Sur\">")
                .doesNotContain("technician-used");
        applicants.activate(administrator, request, "10.20.0.200", "inigo", "zone", "Las Brisas");

        Answer next = administrator.get(applicants.taken(administrator, "") + "/activar");

        assertThat(next.text())
                .contains("<option value=\"Las Brisas\">")
                .contains("list=\"technician-used\"", "<option value=\"Beto\">");
        Visitor other = portal.staff("admin@redrural");
        String theirs = applicants.taken(other, "");
        assertThat(other.get(theirs + "/activar").text()).doesNotContain("Beto", "Brisas");
    }

    @Test
    @Tag("PRE-07")
    @Tag("PRE-11")
    void activatedItIsAnInstallationThatATechnicianMarksAsDone() {
        Answer sent = applicants.activate(administrator, request, "10.20.0.200", "inigo");
        Visitor technician = technician();

        assertThat(sent.location()).isEqualTo(request + "?done=requestActivated");
        assertThat(technician.get(LIST).words()).contains("Ninguna solicitud espera");
        assertThat(technician.get(LIST + "?ver=instalaciones").words())
                .contains("Íñigo Peña Ruiz", "30 de noviembre · Beto · Centro", "Por instalar");
        Answer page = technician.get(request);
        assertThat(page.words())
                .contains("Técnico Beto Zona Centro Usuario inigo.pena@wispmega Plan Internet Hogar 100")
                .contains("Router torre-norte Dirección IP 10.20.0.200 Cola inigo Activada admin@wispmega, ")
                .contains("Marcar como instalada");
        String service = page.find("href=\"(/admin/servicios/[0-9a-f-]{36})\"").orElseThrow();
        String customer = page.find("href=\"(/admin/clientes/[0-9a-f-]{36})\"").orElseThrow();
        String router = page.find("href=\"(/admin/routers/[0-9a-f-]{36})\"").orElseThrow();
        assertThat(technician.get(customer).words()).contains("Íñigo Peña Ruiz");
        assertThat(technician.get(router).words()).contains("torre-norte");
        assertThat(cashier().get(request).text()).contains(service).doesNotContain(router);
        assertThat(technician.get(service).words()).contains("Por instalar");

        Answer done = technician.post(request + "/terminar", "version", page.input("version"));

        assertThat(technician.get(done.location()).words())
                .contains("Instalación terminada. El servicio está en uso.", "Íñigo Peña Ruiz Instalada")
                .doesNotContain("Marcar como instalada");
        assertThat(technician.get(service).words()).contains("Activo").doesNotContain("Por instalar");
        assertThat(technician
                        .post(request + "/terminar", "version", page.input("version"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    @Tag("PRE-07")
    void itIsActivatedOnce() {
        Answer form = administrator.get(request + "/activar");
        applicants.activate(administrator, request, "10.20.0.200", "inigo");

        Answer again =
                applicants.activate(administrator, request, "10.20.0.201", "otra", "version", form.input("version"));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.words()).contains("Antes se activó, se terminó o se cerró.");
        assertThat(administrator.get(request + "/activar").location()).isEqualTo(request);
        assertThat(administrator.get("/admin/clientes?q=inigo.pena").text().split("/admin/clientes/0", -1))
                .hasSize(2);
    }

    @Test
    @Tag("PRE-07")
    void aSecondPressFindsItActivated() {
        Answer form = administrator.get(request + "/activar");
        Answer first = applicants.activate(administrator, request, "10.20.0.200", "inigo");

        Answer second =
                applicants.activate(administrator, request, "10.20.0.200", "inigo", "version", form.input("version"));

        assertThat(first.status()).isEqualTo(303);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(administrator.get(request).words()).contains("Dirección IP 10.20.0.200", "Por instalar");
    }

    @Test
    @Tag("PRE-07")
    void ofTwoWithThePageOpenTheOtherIsToldAndNothingTypedIsLost() {
        Visitor other = administrator();
        Answer before = other.get(request + "/activar");
        String version = administrator.get(request).input("version");
        administrator.post(request + "/correo", "version", version, "email", "otro@example.test");

        Answer raced = applicants.activate(other, request, "10.20.0.200", "inigo", "version", before.input("version"));
        Answer sent = applicants.activate(other, request, "10.20.0.200", "inigo", "version", raced.input("version"));

        assertThat(raced.status()).isEqualTo(409);
        assertThat(raced.input("ip")).isEqualTo("10.20.0.200");
        assertThat(sent.status()).isEqualTo(303);
    }

    @Test
    @Tag("PRE-06")
    void whatIsClosedWhileSomebodyFillsInTheFormIsNotActivated() {
        Answer form = administrator.get(request + "/activar");
        cashier().post(request + "/cerrar", "version", form.input("version"), "reason", "Ya no lo quiere.");

        Answer late =
                applicants.activate(administrator, request, "10.20.0.200", "inigo", "version", form.input("version"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(administrator.get(request).words())
                .contains("Ya no lo quiere.")
                .doesNotContain("Por instalar");
        assertThat(administrator.get("/admin/clientes?q=inigo.pena").words()).doesNotContain("Íñigo");
        assertThat(administrator.post(request + "/activar", "do", "totals").location())
                .isEqualTo(request);
    }

    @Test
    @Tag("PRE-06")
    void whatIsActivatedWhileSomebodyWritesTheReasonIsNotClosed() {
        Visitor cashier = cashier();
        Answer open = cashier.get(request);
        applicants.activate(administrator, request, "10.20.0.200", "inigo");

        Answer late = cashier.post(request + "/cerrar", "version", open.input("version"), "reason", "Ya no lo quiere.");

        assertThat(late.status()).isEqualTo(409);
        assertThat(cashier.get(request).words()).contains("Por instalar").doesNotContain("Ya no lo quiere.");
    }

    @Test
    @Tag("PRE-09")
    void anAddressOfACustomerWhoWasThereBeforeIsTold() {
        Answer refused = applicants.activate(administrator, request, "10.20.0.11", "inigo");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("id=\"ip-error\">En este router ya tiene esa IP el servicio de Ana Torres Medina.");
        assertThat(administrator.get(LIST).words()).contains("Íñigo Peña Ruiz");
    }

    @Test
    @Tag("PRE-04")
    void anEmailThatACustomerTookMeanwhileStopsTheActivation() {
        String other = applicants.taken(administrator, "segunda@example.test");
        applicants.activate(administrator, request, "10.20.0.200", "inigo");
        String version = administrator.get(other).input("version");

        Answer taken = administrator.post(other + "/correo", "version", version, "email", "INIGO@example.test");

        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.text()).contains("id=\"email-error\"");
    }

    @Test
    @Tag("PRE-09")
    void anAddressAndAQueueOfAnotherServiceAreToldAtTheirFields() {
        applicants.activate(administrator, request, "10.20.0.200", "inigo");
        String other = applicants.taken(administrator, "otro@example.test");

        Answer refused = applicants.activate(administrator, other, "10.20.0.200", "inigo");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("id=\"ip-error\">En este router ya tiene esa IP el servicio de Íñigo Peña Ruiz.")
                .contains("id=\"queue-error\">En este router ya tiene esa cola el servicio de Íñigo Peña Ruiz.");
        assertThat(refused.input("ip")).isEqualTo("10.20.0.200");
        assertThat(applicants
                        .activate(administrator, other, "10.20.0.201", "inigo-2")
                        .status())
                .isEqualTo(303);
    }

    @Test
    @Tag("PRE-08")
    @Tag("PRE-06")
    void aStepThatRefusesItIsNamedWithItsReasonAndNothingTypedIsLost() {
        Answer refused =
                applicants.activate(administrator, request, "10.20.0.200", "inigo", "technician", CreditCheck.REFUSED);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words())
                .contains("No se pudo activar. Falló el paso «credito»", "Debe dos meses en otra dirección.");
        assertThat(refused.input("ip")).isEqualTo("10.20.0.200");
        assertThat(administrator.get(LIST).words()).contains("Íñigo Peña Ruiz", "No se pudo activar");
        assertThat(administrator.get(request).words()).contains("Debe dos meses en otra dirección.");
        Answer again = applicants.activate(
                administrator, request, "10.20.0.200", "inigo", "version", refused.input("version"));
        assertThat(again.status()).isEqualTo(303);
    }

    @Test
    @Tag("PRE-11")
    void aPasswordOfItsOwnIsShownOnce() {
        String version = administrator.get("/admin/ajustes/contrasena").input("version");
        administrator.post(
                "/admin/ajustes/contrasena/acceso", "version", version, "firstSignIn", "OFF", "initial", "UNIQUE");

        Answer shown = applicants.activate(administrator, request, "10.20.0.200", "inigo");

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.header("Cache-Control")).isEqualTo("no-store");
        String password = shown.find("<code>([a-z0-9-]+)</code>").orElseThrow();
        assertThat(shown.words()).contains("Usuario inigo.pena@wispmega");
        assertThat(administrator.get(request).text()).doesNotContain(password);
        assertThat(portal.visitor()
                        .post("/entrar", "user", "inigo.pena@wispmega", "password", password)
                        .status())
                .isEqualTo(303);
    }

    /** The browser shows the second answer only. */
    @Test
    @Tag("PRE-11")
    void aSecondPressThatHidThePasswordOffersANewOne() {
        String settings = administrator.get("/admin/ajustes/contrasena").input("version");
        administrator.post(
                "/admin/ajustes/contrasena/acceso", "version", settings, "firstSignIn", "OFF", "initial", "UNIQUE");
        String version = administrator.get(request + "/activar").input("version");
        String hidden = applicants
                .activate(administrator, request, "10.20.0.200", "inigo", "version", version)
                .find("<code>([a-z0-9-]+)</code>")
                .orElseThrow();

        Answer second = applicants.activate(administrator, request, "10.20.0.200", "inigo", "version", version);

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.words())
                .contains("La solicitud ya está activada", "Usuario inigo.pena@wispmega", "Ver la instalación")
                .doesNotContain(hidden, "Anote la contraseña");
        String password = second.find("href=\"(/admin/clientes/[0-9a-f-]{36}/contrasena)\"")
                .orElseThrow();
        assertThat(administrator.get(password).words()).contains("Íñigo Peña Ruiz");
    }

    /** An integrator's step that does not let one technician's work pass. */
    private static final class CreditCheck implements InstallationStep {

        static final String REFUSED = "Nadie";

        @Override
        public String name() {
            return "credito";
        }

        @Override
        public StepMoment moment() {
            return StepMoment.ACTIVATION;
        }

        @Override
        public StepPhase phase() {
            return StepPhase.BEFORE_COMMIT;
        }

        @Override
        public void work(StepContext context) {
            Installation agreed = Objects.requireNonNull(context.request().installation());
            if (agreed.technician().equals(REFUSED)) {
                throw new StepRefusedException("Debe dos meses en otra dirección.");
            }
        }
    }
}
