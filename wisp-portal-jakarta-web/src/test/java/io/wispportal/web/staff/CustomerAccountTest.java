package io.wispportal.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.web.Answer;
import io.wispportal.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a customer signs in with, in the console. */
class CustomerAccountTest extends ConsoleTest {

    private static final String ANA = "ana@wispmega";

    @Test
    @Tag("CRE-03")
    void toolsSetOneCustomersPassword() {
        Visitor administrator = administrator();
        String file = customerPath(ANA);
        assertThat(administrator.get(file).text()).contains("href=\"" + file + "/contrasena\"");

        assertThat(administrator.post(file + "/contrasena", "password", "ana").words())
                .contains("Use 8 caracteres o más. No use el nombre de usuario como contraseña.");
        Answer done = administrator.post(file + "/contrasena", "password", "cabra azul 7");

        assertThat(done.location()).isEqualTo(file + "?done=password");
        assertThat(portal.visitor().signedIn(ANA, "cabra azul 7").get("/inicio").status())
                .isEqualTo(200);
    }

    @Test
    @Tag("CRE-01")
    void additionalInformationChangesTheUserName() {
        Visitor administrator = administrator();
        String file = customerPath(ANA);
        assertThat(administrator.get(file).words()).contains("Información adicional Nombre de usuario " + ANA);
        Answer form = administrator.get(file + "/usuario");

        assertThat(administrator
                        .post(file + "/usuario", "before", "ana", "userName", "luis")
                        .words())
                .contains("Otro cliente ya tiene ese usuario.");
        Answer done = administrator.post(file + "/usuario", "before", form.input("before"), "userName", "Ana.Torres");

        assertThat(done.location()).isEqualTo(file + "?done=renamed");
        assertThat(administrator.get("/admin/clientes").words()).contains("ana.torres@wispmega");
        assertThat(administrator.get("/admin/bitacora").words())
                .contains("Cambió el usuario de un cliente", "Usuario: ana → ana.torres");
        assertThat(administrator
                        .post(file + "/usuario", "before", "ana", "userName", "anita")
                        .status())
                .isEqualTo(409);
    }

    @Test
    @Tag("CRE-01")
    void theListShowsUserNamesOrNot() {
        Visitor administrator = administrator();

        assertThat(administrator.get("/admin/clientes").words()).contains(ANA);
        Answer without = administrator.get("/admin/clientes?usuario=no");

        assertThat(without.words()).contains("Ana Torres Medina").doesNotContain(ANA);
        assertThat(without.input("usuario")).isEqualTo("no");
    }

    @Test
    @Tag("CRE-03")
    @Tag("STA-01")
    void othersDoNotSeeTheWayThere() {
        assertThat(cashier().get(customerPath(ANA)).text()).doesNotContain("/contrasena", "/usuario\"");
    }
}
