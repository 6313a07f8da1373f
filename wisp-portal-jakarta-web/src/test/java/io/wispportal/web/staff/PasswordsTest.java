package io.wispportal.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.tenant.PasswordSettings;
import io.wispportal.web.Answer;
import io.wispportal.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ajustes, contraseñas de los clientes. */
class PasswordsTest extends ConsoleTest {

    private static final String PATH = "/admin/ajustes/contrasena";
    private static final String OLD = "wispmega-2026";
    private static final String NEXT = "cabra azul 7";

    @Test
    @Tag("CRE-02")
    void thePasswordIsShownToAdministratorsWhoAskAndKeptNowhere() {
        Visitor administrator = administrator();
        assertThat(administrator.get("/admin/ajustes").text()).contains("href=\"" + PATH + "\"");
        assertThat(administrator.get(PATH).text()).doesNotContain(OLD);

        Answer shown = administrator.post(PATH + "/ver");

        assertThat(shown.words()).contains("Contraseña actual " + OLD);
        assertThat(shown.header("Cache-Control")).isEqualTo("no-store");
        assertThat(administrator.get("/admin/bitacora").words())
                .contains("Vio la contraseña predeterminada admin@wispmega")
                .doesNotContain(OLD);
        assertThat(cashier().post(PATH + "/ver").status()).isEqualTo(403);
    }

    @Test
    @Tag("CRE-04")
    void aloneAChangeIsForNewCustomers() {
        Answer answer = change("password", NEXT);

        assertThat(answer.location()).isEqualTo(PATH + "?done=password");
        assertThat(administrator().post(PATH + "/ver").words()).contains(NEXT);
        assertThat(portal.customer("ana@wispmega").get("/inicio").status()).isEqualTo(200);
    }

    @Test
    @Tag("CRE-04")
    void forExistingCustomersItIsConfirmedFirst() {
        Visitor ana = portal.customer("ana@wispmega");
        Visitor administrator = administrator();

        Answer asked = change("password", NEXT, "all", "on");

        assertThat(asked.words()).contains("7 clientes entrarán con la contraseña nueva.", "Sí, cambiar contraseña");
        assertThat(asked.text()).doesNotContain(NEXT);
        assertThat(ana.get("/inicio").status()).isEqualTo(200);

        Answer done =
                administrator.post(PATH + "/todos", "epoch", asked.input("epoch"), "sealed", asked.input("sealed"));

        assertThat(done.location()).isEqualTo(PATH + "?done=everybody");
        assertThat(ana.get("/inicio").location()).isEqualTo("/?sesion=terminada&a=%2Finicio");
        assertThat(portal.visitor()
                        .signedIn("ana@wispmega", NEXT)
                        .get("/inicio")
                        .status())
                .isEqualTo(200);
        assertThat(administrator.get("/admin/bitacora").words())
                .contains("Cambió la contraseña de todos los clientes", "Clientes: 7");
    }

    @Test
    @Tag("CRE-04")
    void whoIsSecondIsToldAndNothingChanges() {
        change("password", NEXT);

        Answer late = administrator().post(PATH, "epoch", "1", "password", "otra cabra 9");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.words()).contains("Otra persona guardó cambios mientras usted editaba");
        assertThat(late.input("epoch")).isEqualTo("2");
        assertThat(administrator().post(PATH + "/ver").words()).contains(NEXT);
    }

    @Test
    @Tag("CRE-07")
    void everyBrokenRuleIsToldAtTheFieldAndWhatWasTypedIsNot() {
        Answer answer = change("password", "wifi12");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words()).contains("Use 8 caracteres o más. Esa contraseña es muy conocida. Piense en otra.");
        assertThat(answer.text()).doesNotContain("wifi12");
    }

    @Test
    @Tag("CRE-08")
    @Tag("TEN-08")
    void howCustomersGetAnOwnOneIsASetting() {
        Visitor administrator = administrator();
        String version = administrator.get(PATH).input("version");

        Answer saved =
                administrator.post(PATH + "/acceso", "version", version, "firstSignIn", "FORCE", "initial", "UNIQUE");

        assertThat(saved.location()).isEqualTo(PATH + "?done=saved");
        assertThat(useCases().settings().current(admin()).passwords())
                .isEqualTo(new PasswordSettings(PasswordSettings.Initial.UNIQUE, PasswordSettings.FirstSignIn.FORCE));
        assertThat(administrator.get("/admin/bitacora").words()).contains("Contraseña inicial:");
        assertThat(administrator
                        .post(PATH + "/acceso", "version", version, "firstSignIn", "OFF", "initial", "SHARED")
                        .status())
                .isEqualTo(409);
    }

    private Answer change(String... fields) {
        Visitor administrator = administrator();
        String epoch = administrator.get(PATH).input("epoch");
        return administrator.post(
                PATH,
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of("epoch", epoch), java.util.Arrays.stream(fields))
                        .toArray(String[]::new));
    }
}
