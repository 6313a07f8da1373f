package io.wispportal.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.tenant.InstallationSettings;
import io.wispportal.web.Answer;
import io.wispportal.web.Visitor;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ajustes, Solicitudes de instalación. */
class InstallationSettingsTest extends ConsoleTest {

    private static final String SETTINGS = "/admin/ajustes/instalaciones";
    private static final String FORM = "/solicitar-instalacion/wispmega";
    private static final String LINK = "https://clientes.wispmega.localhost" + FORM;

    private final Visitor administrator = administrator();

    @Test
    @Tag("PRE-02")
    @Tag("TEN-07")
    void eachDocumentIsRequiredOnItsOwn() {
        assertThat(administrator.get("/admin/ajustes").text()).contains("href=\"" + SETTINGS + "\"");
        assertThat(administrator.get(SETTINGS).text())
                .contains("name=\"idFront\" checked", "name=\"idBack\" checked", "name=\"addressProof\" checked");
        assertThat(form().words()).doesNotContain("Identificación, frente (opcional)");

        save("idBack", "on", "keptDays", "180");

        assertThat(settings()).isEqualTo(new InstallationSettings(false, true, false));
        assertThat(form().words())
                .contains("Identificación, frente (opcional)", "Comprobante de domicilio (opcional)")
                .doesNotContain("Identificación, reverso (opcional)");
    }

    @Test
    @Tag("PRE-10")
    @Tag("TEN-07")
    void documentsAreKeptForOneHundredAndEightyDaysUnlessStaffSayOtherwise() {
        Answer page = administrator.get(SETTINGS);
        assertThat(page.input("keptDays")).isEqualTo("180");
        assertThat(page.words()).contains("730 días", "conservan su fecha");

        save("keptDays", "90");
        assertThat(settings().keptDays()).isEqualTo(90);

        save("keptDays", "");
        assertThat(settings().keptDays()).isEqualTo(180);
    }

    @Test
    @Tag("PRE-10")
    void daysThatCannotBeAreToldAtTheirFieldAndStayTyped() {
        for (String wrong : List.of("0", "3651", "-1", "medio año", "1.5", "99999999999999999999")) {
            Answer refused = save("keptDays", wrong);

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.words()).contains("Escriba un número entero entre 1 y 3650");
            assertThat(refused.input("keptDays")).isEqualTo(wrong);
        }
        assertThat(settings()).isEqualTo(InstallationSettings.DEFAULTS);
    }

    @Test
    @Tag("TEN-08")
    @Tag("PRE-10")
    void aChangeIsInTheAuditTrailInWords() {
        save("idFront", "on", "idBack", "on", "keptDays", "90");

        assertThat(administrator.get("/admin/bitacora").words())
                .contains("Se pide el comprobante de domicilio: Sí → No")
                .contains("Días que se guardan los documentos de una solicitud: 180 → 90");
    }

    @Test
    @Tag("PRE-02")
    void whatSomebodyElseStoredMeanwhileIsNotOverwritten() {
        String version = administrator.get(SETTINGS).input("version");
        save("idFront", "on", "keptDays", "30");

        Answer raced = administrator.post(SETTINGS, "version", version, "idFront", "on", "keptDays", "60");

        assertThat(raced.status()).isEqualTo(409);
        assertThat(raced.words()).contains("Días desde que se cierra la solicitud o se termina la instalación 30");
        assertThat(raced.input("keptDays")).isEqualTo("60");
        assertThat(settings().keptDays()).isEqualTo(30);
    }

    @Test
    @Tag("PRE-01")
    void theLinkTheShortOneAndTheCodeLeadToTheForm() throws Exception {
        openOwnDomain();
        Answer page = administrator.get(SETTINGS);

        assertThat(page.text()).contains("readonly value=\"" + LINK + "\"", "<svg class=\"qr\"");
        assertThat(page.words()).contains("href=\"" + LINK + "\">Solicitar instalación</a>");
        String brief =
                page.find("readonly value=\"https://[^\"/]+(/i/wispmega)\"").orElseThrow();
        Answer led = portal.visitor().get(brief);
        assertThat(led.status()).isEqualTo(302);
        assertThat(led.location()).isEqualTo(LINK);
        Answer png = administrator.get(SETTINGS + "/qr.png");
        assertThat(png.header("Content-Disposition"))
                .isEqualTo("attachment; filename*=UTF-8''instalacion-wispmega.png");
        assertThat(ImageIO.read(new ByteArrayInputStream(png.bytes())).getWidth())
                .isGreaterThanOrEqualTo(600);
        assertThat(administrator.get(SETTINGS + "/qr.svg").header("Content-Type"))
                .isEqualTo("image/svg+xml");
    }

    @Test
    @Tag("PRE-01")
    @Tag("TEN-04")
    void withTheUuidInAddressesNoLinkNamesTheCompany() {
        administrator.post(
                "/admin/ajustes/saldo",
                "urls",
                "UUID",
                "version",
                useCases().settings().current(admin()).version());

        Answer page = administrator.get(SETTINGS);
        assertThat(page.text())
                .contains("/solicitar-instalacion/" + admin().tenant())
                .doesNotContain("/solicitar-instalacion/wispmega", "/i/wispmega");
        String brief = page.find("readonly value=\"https://[^\"/]+(/i/[A-Za-z0-9_-]{22})\"")
                .orElseThrow();
        assertThat(portal.visitor().get(brief).location()).endsWith("/solicitar-instalacion/" + admin().tenant());
        assertThat(portal.visitor().get("/i/wispmega").status()).isEqualTo(404);
    }

    private Answer form() {
        return portal.visitor().get(FORM);
    }

    private InstallationSettings settings() {
        return useCases().settings().current(admin()).installations();
    }

    /** Fills the form in anew. */
    private Answer save(String... fields) {
        List<String> all = new ArrayList<>(Arrays.asList(fields));
        all.add("version");
        all.add(useCases().settings().current(admin()).version());
        return administrator.post(SETTINGS, all.toArray(String[]::new));
    }
}
