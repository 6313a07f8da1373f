package io.wispportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.core.StaffCaller;
import io.wispportal.tenant.PasswordSettings;
import io.wispportal.tenant.PasswordSettings.FirstSignIn;
import io.wispportal.tenant.PasswordSettings.Initial;
import io.wispportal.tenant.TenantSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A customer's own password, in the portal. */
class OwnPasswordTest {

    private static final String PATH = "/contrasena";
    private static final String DEFAULT = "wispmega-2026";
    private static final String OWN = "mi gato gris";

    private final TestPortal portal = TestPortal.start();

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    @Tag("CRE-06")
    void theProfileMenuLeadsToTheFormWhichKeepsThisSessionAndEndsOthers() {
        Visitor phone = portal.customer("ana@wispmega");
        Visitor ana = portal.customer("ana@wispmega");
        assertThat(ana.get("/inicio").text()).contains("<a href=\"/contrasena\">Cambiar contraseña</a>");
        assertThat(ana.get(PATH).text()).contains("autocomplete=\"current-password\"", "autocomplete=\"new-password\"");

        Answer answer = ana.post(PATH, "current", DEFAULT, "next", OWN, "repeat", OWN);

        assertThat(answer.location()).isEqualTo("/inicio?done=password");
        assertThat(ana.get(answer.location()).words()).contains("Contraseña cambiada");
        assertThat(phone.get("/inicio").location()).isEqualTo("/?sesion=terminada&a=%2Finicio");
        assertThat(portal.visitor().signedIn("ana@wispmega", OWN).get("/inicio").status())
                .isEqualTo(200);
    }

    @Test
    @Tag("CRE-06")
    @Tag("CRE-07")
    void whatIsWrongIsToldAtItsField() {
        Visitor ana = portal.customer("ana@wispmega");

        Answer wrong = ana.post(PATH, "current", "nope-nope", "next", OWN, "repeat", OWN);
        Answer weak = ana.post(PATH, "current", DEFAULT, "next", "ana", "repeat", "anna");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.find("<p class=\"error\" id=\"current-error\">([^<]*)<"))
                .hasValueSatisfying(text -> assertThat(text).startsWith("La contraseña actual no es esa."));
        assertThat(weak.find("<p class=\"error\" id=\"next-error\">([^<]*)<"))
                .contains("Use 8 caracteres o más. No use el nombre de usuario como contraseña.");
        assertThat(weak.words()).contains("Las dos contraseñas nuevas no son iguales.");
        assertThat(ana.get("/inicio").status()).isEqualTo(200);
    }

    @Test
    @Tag("CRE-08")
    void itIsSuggestedRightAfterSigningInAndCanBePutOff() {
        Visitor ana = portal.visitor();
        Answer first = ana.post("/entrar", "user", "ana@wispmega", "password", DEFAULT);

        assertThat(first.location()).isEqualTo("/inicio?primera=si");
        assertThat(ana.get(first.location()).words()).contains("Elija su propia contraseña", "Ahora no");
        assertThat(ana.get("/inicio").words()).doesNotContain("Elija su propia contraseña");
    }

    @Test
    @Tag("CRE-08")
    void whereItMustBeChosenEverythingElseWaits() {
        wanted(FirstSignIn.FORCE);
        Visitor ana = portal.customer("ana@wispmega");

        for (String path : new String[] {"/inicio", "/mis-facturas", "/servicios", "/como-pagar"}) {
            assertThat(ana.get(path).location()).as(path).isEqualTo(PATH);
        }
        assertThat(ana.get(PATH).words()).contains("Antes de seguir, elija su contraseña");
        ana.post(PATH, "current", DEFAULT, "next", OWN, "repeat", OWN);
        assertThat(ana.get("/inicio").status()).isEqualTo(200);

        Visitor luis = portal.customer("luis@wispmega");
        assertThat(luis.post("/salir").location()).isEqualTo("/?sesion=cerrada");
    }

    @Test
    @Tag("CRE-08")
    void whereItIsOffNobodyIsAsked() {
        wanted(FirstSignIn.OFF);

        assertThat(portal.visitor()
                        .post("/entrar", "user", "ana@wispmega", "password", DEFAULT)
                        .location())
                .isEqualTo("/inicio");
    }

    private void wanted(FirstSignIn first) {
        StaffCaller admin = portal.demo().staff("admin@wispmega");
        var settings = portal.memory().portal().settings();
        TenantSettings now = settings.current(admin);
        settings.change(admin, now.version(), now.with(new PasswordSettings(Initial.SHARED, first)));
    }
}
