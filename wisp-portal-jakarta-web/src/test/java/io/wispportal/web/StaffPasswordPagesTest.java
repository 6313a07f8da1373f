package io.wispportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.core.StaffCaller;
import io.wispportal.testing.demo.DemoInstallation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Passwords on pages of the console: the member's own, and one for all customers. */
class StaffPasswordPagesTest {

    private static final String OWN = "/admin/cuenta";
    private static final String DEFAULT = "/admin/ajustes/contrasena";
    private static final String NEXT = "otra cabra 9";

    private final TestPortal portal = TestPortal.start();

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    @Tag("STA-03")
    void theAccountMenuLeadsToTheFormWhichKeepsThisSessionAndEndsOthers() {
        Visitor home = portal.staff("caja@wispmega");
        Visitor office = portal.staff("caja@wispmega");
        assertThat(office.get("/admin/menu").text()).contains("<a href=\"/admin/cuenta\">Cambiar contraseña</a>");
        assertThat(office.get(OWN).text())
                .contains("autocomplete=\"current-password\"", "autocomplete=\"new-password\"");

        Answer done = office.post(OWN, "current", DemoInstallation.STAFF_PASSWORD, "next", NEXT, "repeat", NEXT);

        assertThat(done.location()).isEqualTo("/admin/cuenta?done=password");
        assertThat(office.get(done.location()).words()).contains("Contraseña cambiada");
        assertThat(home.get("/admin/menu").location()).startsWith("/?sesion=terminada");
        assertThat(portal.staffVisitor()
                        .signedIn("caja@wispmega", NEXT)
                        .get(OWN)
                        .status())
                .isEqualTo(200);
    }

    @Test
    @Tag("CRE-07")
    void whatIsWrongIsToldAtItsField() {
        Visitor cashier = portal.staff("caja@wispmega");

        Answer wrong = cashier.post(OWN, "current", "nope-nope", "next", NEXT, "repeat", NEXT);
        Answer weak = cashier.post(OWN, "current", DemoInstallation.STAFF_PASSWORD, "next", "caja", "repeat", "cajas");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.find("<p class=\"error\" id=\"current-error\">([^<]*)<"))
                .hasValueSatisfying(text -> assertThat(text).startsWith("La contraseña actual no es esa."));
        assertThat(weak.words()).contains("Use 8 caracteres o más.", "Las dos contraseñas nuevas no son iguales.");
        assertThat(weak.text()).doesNotContain(DemoInstallation.STAFF_PASSWORD);
    }

    @Test
    @Tag("CRE-04")
    @Tag("LNK-07")
    void theDialogOfTheChangeForAllOffersToEndAllLinks() {
        Visitor admin = portal.staff("admin@wispmega");
        Answer dialog = admin.post(DEFAULT, "epoch", "1", "password", NEXT, "all", "on");
        assertThat(dialog.words()).contains("Anular también todos los enlaces de entrada");
        assertThat(dialog.text()).contains("<input type=\"checkbox\" name=\"endLinks\">");
        String link = link();

        Answer kept = admin.post(DEFAULT + "/todos", "epoch", "1", "sealed", dialog.input("sealed"));
        assertThat(kept.location()).isEqualTo(DEFAULT + "?done=everybody");
        assertThat(portal.visitorOfDomain().get(link).status()).isEqualTo(200);

        Answer again = admin.post(DEFAULT, "epoch", "2", "password", "tercera cabra 5", "all", "on");
        Answer ended = admin.post(DEFAULT + "/todos", "epoch", "2", "sealed", again.input("sealed"), "endLinks", "on");
        assertThat(admin.get(ended.location()).words())
                .contains("Contraseña cambiada para todos los clientes y enlaces anulados");
        assertThat(portal.visitorOfDomain().get(link).status()).isEqualTo(404);
    }

    /** The path of a new link of Ana's. */
    private String link() {
        StaffCaller admin = portal.demo().staff("admin@wispmega");
        String address = portal.memory()
                .portal()
                .links()
                .issue(admin, portal.demo().customer("ana@wispmega").customer(), false)
                .address();
        return address.substring(address.indexOf("/a/"));
    }
}
