package io.wispportal.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.web.Answer;
import io.wispportal.web.Visitor;
import org.junit.jupiter.api.Test;

/** Administrators maintain routers. */
class RoutersTest extends ConsoleTest {

    private static final String ROUTERS = "/admin/routers";
    private static final String PASSWORD = "una cabra alegre";

    private final Visitor administrator = administrator();

    @Test
    void whereThereAreNoneThePageSaysHowToBegin() {
        assertThat(portal.staff("admin@redrural").get(ROUTERS).words())
                .contains("Todavía no hay routers", "Agregar router");
    }

    @Test
    void aNewRouterIsListedAndItsPasswordIsNeverShown() {
        assertThat(add("Torre norte", "10.0.0.1", PASSWORD).location()).isEqualTo(ROUTERS + "?done=routerAdded");

        assertThat(administrator.get(ROUTERS + "?done=routerAdded").words())
                .contains("Router agregado", "Torre norte 10.0.0.1:8728 Nuevo Todavía no se ha visitado. 0 0 0");
        Answer form = administrator.get(one() + "/editar");
        assertThat(form.input("user")).isEqualTo("portal");
        assertThat(form.words()).contains("Hay una guardada. Déjelo en blanco para conservarla.");
        assertThat(form.text()).doesNotContain(PASSWORD);
        assertThat(administrator.get("/admin/bitacora").words()).contains("Agregó un router", "Torre norte");
    }

    @Test
    void whatIsWrongIsToldAndNothingTypedIsLostButThePassword() {
        Answer refused = add("", "http://10.0.0.1", PASSWORD);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words())
                .contains("Escriba el nombre del router.", "Escriba una IP o un nombre, sin http:// y sin puerto.");
        assertThat(refused.input("host")).isEqualTo("http://10.0.0.1");
        assertThat(refused.text()).doesNotContain(PASSWORD);
        assertThat(refused.words()).contains("Escriba otra vez la contraseña: no se guarda");
    }

    @Test
    void aFormWithoutAVersionStaysTheFormOfItsRouter() {
        add("Torre norte", "10.0.0.1", PASSWORD);

        Answer refused =
                administrator.post(one() + "/editar", "name", "", "host", "10.0.0.1", "port", "8728", "user", "portal");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Editar router");
        assertThat(refused.text()).contains("action=\"" + one() + "/editar\"");
    }

    @Test
    void aChangeOfTheAddressAsksForThePasswordAgain() {
        add("Torre norte", "10.0.0.1", PASSWORD);

        assertThat(change("Torre norte", "10.0.0.66", "0").words())
                .contains("Cambió a dónde se conecta. Escriba otra vez la contraseña.");
        assertThat(change("Torre alta", "10.0.0.1", "0").location()).isEqualTo(one() + "?done=saved");

        Answer raced = change("Torre baja", "10.0.0.1", "0");
        assertThat(raced.status()).isEqualTo(409);
        assertThat(raced.words()).contains("Torre alta");
    }

    private Answer add(String name, String host, String password) {
        return administrator.post(
                ROUTERS + "/nuevo",
                "name",
                name,
                "host",
                host,
                "port",
                "8728",
                "user",
                "portal",
                "password",
                password,
                "strategy",
                "PROXY_PER_KIND",
                "active",
                "on");
    }

    private Answer change(String name, String host, String version) {
        return administrator.post(
                one() + "/editar",
                "name",
                name,
                "host",
                host,
                "port",
                "8728",
                "user",
                "portal",
                "password",
                "",
                "active",
                "on",
                "version",
                version);
    }

    /** The one that was added, whose name is not the demo's. */
    private String one() {
        return administrator
                .get(ROUTERS)
                .find("href=\"(/admin/routers/[0-9a-f]{8}-[0-9a-f-]{27})\">Torre ")
                .orElseThrow();
    }
}
