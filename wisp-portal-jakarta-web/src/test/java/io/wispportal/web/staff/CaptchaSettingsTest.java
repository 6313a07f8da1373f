package io.wispportal.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.Transactions;
import io.wispportal.captcha.CaptchaSettings;
import io.wispportal.captcha.CaptchaSettingsStore;
import io.wispportal.captcha.CaptchaTrouble;
import io.wispportal.captcha.OutagePolicy;
import io.wispportal.web.Answer;
import io.wispportal.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ajustes, Captcha. */
@Tag("CAP-01")
class CaptchaSettingsTest extends ConsoleTest {

    private static final String PATH = "/admin/ajustes/captcha";
    private static final String SITE = "6Lc_aAAAAAAAAsite";
    private static final String SECRET = "6Lc_aAAAAAAAAsecret";

    @Test
    void explainsTheRegistration() {
        Answer page = administrator().get(PATH);

        assertThat(page.words())
                .contains(
                        "de hasta 50 caracteres",
                        "Desafío (v2), con la casilla de verificación «No soy un robot»",
                        "Solo el dominio: clientes.wispmega.localhost. Sin https://, puerto, ruta, «?» ni «#». Sus"
                                + " subdominios quedan incluidos.");
        assertThat(page.text()).contains("href=\"https://www.google.com/recaptcha/admin/create\"");
        assertThat(administrator().get("/admin/ajustes").text()).contains("href=\"" + PATH + "\"");
    }

    @Test
    @Tag("CAP-02")
    void tellsThatTheFormsAreClosedOnTheOwnDomainAndHowToMendIt() {
        assertThat(administrator().get(PATH).words())
                .contains(
                        "Los formularios están cerrados en clientes.wispmega.localhost",
                        "ve un enlace al mismo formulario en localhost",
                        "Sin claves: cerrado");

        save(administrator(), SITE, SECRET, "0");

        assertThat(administrator().get(PATH).words())
                .contains("Con sus claves")
                .doesNotContain("Los formularios están cerrados");
    }

    @Test
    @Tag("CAP-02")
    void aTenantWithoutDomainOfItsOwnIsToldThatTheInstallationsKeysCount() {
        assertThat(portal.staff("admin@redrural").get(PATH).words())
                .contains(
                        "Con las claves de la instalación",
                        "Las claves de abajo se usan cuando su portal tenga un dominio propio.",
                        "Solo el dominio: clientes.suempresa.com.")
                .doesNotContain("Los formularios están cerrados");
    }

    @Test
    void theSecretGoesInAndNeverComesOut() {
        Visitor administrator = administrator();
        assertThat(save(administrator, SITE, SECRET, "0").location()).isEqualTo(PATH + "?done=saved");

        Answer page = administrator.get(PATH);

        assertThat(page.input("siteKey")).isEqualTo(SITE);
        assertThat(page.words()).contains("Vacío: se queda la que está guardada.");
        assertThat(page.text()).doesNotContain(SECRET);
        assertThat(administrator.get("/admin/bitacora").words())
                .contains("Cambió el captcha", "Clave de sitio del captcha: vacío → " + SITE)
                .doesNotContain(SECRET);
    }

    @Test
    void wrongKeysAreToldAndTheSecretIsAskedForAgain() {
        Visitor administrator = administrator();

        Answer wrong = save(administrator, "con espacios aquí", SECRET, "0");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.words()).contains("Cópiela como la muestra Google", "Escriba otra vez la clave secreta");
        assertThat(wrong.text()).doesNotContain(SECRET);
        assertThat(save(administrator, SITE, "", "0").words()).contains("Escriba la clave secreta.");
        assertThat(save(administrator, "", SECRET, "0").words()).contains("Escriba también la clave de sitio.");
        assertThat(save(administrator, SITE, SITE, "0").words()).contains("Es la clave de sitio. Copie la otra.");

        save(administrator, SITE, SECRET, "0");
        assertThat(save(administrator, "6Lc_another_site", "", "1").words())
                .contains("Cambió la clave de sitio: escriba también su clave secreta.");
    }

    @Test
    @Tag("CAP-03")
    void whatHappensWithoutTheProviderIsTheTenantsChoice() {
        Visitor administrator = administrator();
        assertThat(administrator.get(PATH).text()).containsPattern("value=\"REFUSE\" checked");

        administrator.post(PATH, "siteKey", "", "policy", "ACCEPT_FEWER", "version", "0");

        assertThat(administrator.get(PATH).text()).containsPattern("value=\"ACCEPT_FEWER\" checked");
        assertThat(useCases().captchaEditing().current(admin()).settings().policy())
                .isEqualTo(OutagePolicy.ACCEPT_FEWER);
    }

    @Test
    @Tag("TEN-08")
    void whoWasSlowerSeesWhatIsStoredNow() {
        Visitor administrator = administrator();
        save(administrator, SITE, SECRET, "0");

        Answer raced = save(administrator, "6Lc_another_site", SECRET, "0");

        assertThat(raced.status()).isEqualTo(409);
        assertThat(raced.words()).contains("Otra persona guardó cambios", SITE, "Escriba otra vez la clave secreta");
        assertThat(raced.input("siteKey")).isEqualTo("6Lc_another_site");
    }

    @Test
    @Tag("CAP-03")
    void everyTroubleIsTold() {
        save(administrator(), SITE, SECRET, "0");
        for (CaptchaTrouble trouble : CaptchaTrouble.values()) {
            useCases()
                    .adapters()
                    .get(Transactions.class)
                    .runInTransaction(() -> useCases()
                            .adapters()
                            .get(CaptchaSettingsStore.class)
                            .note(wispmega(), 1, trouble));
            assertThat(administrator().get(PATH).text()).contains("notice bad").contains("Google");
        }
    }

    @Test
    void theKeysAreTriedOnTheOwnDomainWhichAloneShowsWhetherTheyAreRight() {
        assertThat(administrator().get(PATH).words()).as("there are none").doesNotContain("Pruebe sus claves");
        save(administrator(), SITE, SECRET, "0");

        Answer page = administrator().get(PATH);

        assertThat(page.text()).contains("href=\"https://clientes.wispmega.localhost/saldo/wispmega\"");
        assertThat(page.words())
                .contains("Pruebe sus claves", "En Google, agregue clientes.wispmega.localhost a los dominios");
        assertThat(portal.staff("admin@redrural").get(PATH).words()).doesNotContain("Pruebe sus claves");
    }

    @Test
    @Tag("CAP-02")
    void aSecretThatCannotBeReadIsAskedForAndNotCalledWorking() {
        CaptchaSettings lost = new CaptchaSettings(SITE, "bm90aGluZw==", OutagePolicy.REFUSE, null, 0);
        useCases()
                .adapters()
                .get(Transactions.class)
                .runInTransaction(() ->
                        useCases().adapters().get(CaptchaSettingsStore.class).put(wispmega(), lost));

        assertThat(administrator().get(PATH).words())
                .contains(
                        "Los formularios están cerrados en clientes.wispmega.localhost",
                        "ya no se puede leer. Escríbala otra vez",
                        "Con claves que no funcionan: cerrado")
                .doesNotContain("Falta registrar el dominio", "se queda la que está guardada");
        assertThat(save(administrator(), SITE, "", "1").words()).contains("ya no se puede leer: escríbala otra vez.");
    }

    @Test
    @Tag("STA-01")
    void isForAdministratorsOnly() {
        assertThat(cashier().get(PATH).status()).isEqualTo(403);
        assertThat(technician().post(PATH, "version", "0").status()).isEqualTo(403);
    }

    private static Answer save(Visitor by, String site, String secret, String version) {
        return by.post(PATH, "siteKey", site, "secretKey", secret, "policy", "REFUSE", "version", version);
    }
}
