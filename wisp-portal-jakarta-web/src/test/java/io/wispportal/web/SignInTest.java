package io.wispportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.captcha.OutagePolicy;
import io.wispportal.core.captcha.CaptchaForm;
import io.wispportal.testing.demo.DemoInstallation;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Hosts, signing in and out, as browsers see them. */
class SignInTest extends PortalTest {

    @Test
    @Tag("BAL-01")
    @Tag("PRE-01")
    void onACompanysDomainItLeadsToWhatNeedsNoPassword() {
        assertThat(portal.visitorOfDomain().get("/").text())
                .as("to where they are open")
                .contains("href=\"https://localhost/saldo/wispmega\"")
                .contains("href=\"https://localhost/solicitar-instalacion/wispmega\"");
        portal.memory()
                .portal()
                .captchaEditing()
                .change(
                        portal.demo().staff("admin@wispmega"),
                        new CaptchaForm("site-key-of-wispmega", "secret-of-wispmega", OutagePolicy.REFUSE, 0));
        assertThat(portal.visitorOfDomain().get("/").text())
                .contains("href=\"/saldo/wispmega\"", "href=\"/solicitar-instalacion/wispmega\"");
        assertThat(portal.visitor().get("/").text()).doesNotContain("/saldo/", "/solicitar-instalacion/");
    }

    @Test
    @Tag("PRO-01")
    void aCustomerSignsInAndSeesOwnDataBalanceInvoicesAndServices() {
        Answer home = portal.customer("ana@wispmega").get("/inicio");

        assertThat(home.status()).isEqualTo(200);
        assertThat(home.words())
                .contains("Por pagar $499.00 MXN", "1 factura pendiente. Vence el 29 de noviembre.")
                .contains("Internet Hogar 100 100 Mbps de bajada, 20 Mbps de subida Activo")
                .contains("Ana Torres Medina", "ana@wispmega", "ana@example.com", "+52 55 8111 2201", "Noviembre 2026");
    }

    @Test
    @Tag("TEN-03")
    void onTheDefaultHostTheTenantComesFromTheUserName() {
        Answer hers = portal.customer("ana@redrural").get("/inicio");

        assertThat(hers.words()).contains("Red Rural").doesNotContain("WispMega", "Torres Medina");
        assertThat(portal.visitor()
                        .post("/entrar", "user", "ana", "password", "wispmega-2026")
                        .status())
                .isEqualTo(403);
    }

    @Test
    @Tag("TEN-03")
    void onTheTenantsDomainTheShortNameIsEnoughAndOtherTenantsStayOutside() {
        Visitor ana = portal.visitorOfDomain().signedIn("ana", "wispmega-2026");

        assertThat(portal.visitorOfDomain().get("/").words()).contains("WispMega", "ana@wispmega");
        assertThat(ana.get("/inicio").words()).contains("Ana Torres Medina");
        assertThat(portal.visitorOfDomain()
                        .post("/entrar", "user", "ana@redrural", "password", "redrural-2026")
                        .status())
                .isEqualTo(403);
    }

    @Test
    @Tag("TEN-03")
    void anUnknownHostGetsAPlainPageWhateverThePath() {
        Visitor stranger = portal.visitorOf("otro.example");

        for (String path : new String[] {"/", "/inicio", "/assets/x/portal.css"}) {
            Answer answer = stranger.get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.text()).doesNotContain("WispMega", "Red Rural");
        }
    }

    @Test
    @Tag("TEN-06")
    void portalPagesDoNotExistOnTheStaffHostNorTheConsoleOnPortalHosts() {
        Visitor admin = portal.staff("admin@wispmega");
        Visitor ana = portal.customer("ana@wispmega");

        for (String path : new String[] {"/inicio", "/mis-facturas", "/mis-reportes", "/como-pagar", "/servicios"}) {
            assertThat(admin.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(ana.get("/admin").status()).isEqualTo(404);
    }

    @Test
    @Tag("TEN-06")
    void nobodySignsInOnTheOthersHost() {
        Answer staffOnPortal =
                portal.visitor().post("/entrar", "user", "admin@wispmega", "password", DemoInstallation.STAFF_PASSWORD);
        Answer customerOnConsole =
                portal.staffVisitor().post("/entrar", "user", "ana@wispmega", "password", "wispmega-2026");

        assertThat(staffOnPortal.status()).isEqualTo(403);
        assertThat(customerOnConsole.status()).isEqualTo(403);
    }

    @Test
    @Tag("CRE-10")
    void aWrongPasswordAnUnknownUserAndALockedAccountReadTheSame() {
        String wrong = refusal("ana@wispmega", "nope-nope-1");
        String unknown = refusal("nobody@wispmega", "nope-nope-1");
        for (int i = 0; i < 12; i++) {
            refusal("luis@wispmega", "nope-nope-1");
        }
        String locked = refusal("luis@wispmega", "wispmega-2026");

        assertThat(wrong).contains("Usuario o contraseña incorrectos");
        assertThat(unknown).isEqualTo(wrong);
        assertThat(locked).isEqualTo(wrong);
    }

    @Test
    void afterSigningOutTheOldCookieOpensNothing() {
        Visitor ana = portal.customer("ana@wispmega");

        Answer out = ana.post("/salir");

        assertThat(out.location()).isEqualTo("/?sesion=cerrada");
        assertThat(ana.get("/?sesion=cerrada").words()).contains("Cerró su sesión.");
        assertThat(ana.get("/inicio").location()).isEqualTo("/");
    }

    @Test
    void reloadingARefusedSignInLeadsToTheForm() {
        assertThat(portal.visitor().get("/entrar").location()).isEqualTo("/");
        assertThat(portal.visitor().get("/salir").location()).isEqualTo("/");
    }

    @Test
    void aSessionThatWasIdleTooLongLeadsToSignIn() {
        Visitor ana = portal.customer("ana@wispmega");

        portal.clock().advance(Duration.ofMinutes(31));
        Answer answer = ana.get("/inicio");

        assertThat(answer.location()).isEqualTo("/?sesion=terminada&a=%2Finicio");
        assertThat(ana.get(answer.location()).words()).contains("Su sesión terminó.");
    }

    @Test
    void afterAnEndedSessionTheWayLeadsToThePageThatWasAskedFor() {
        Visitor ana = portal.customer("ana@wispmega");
        portal.clock().advance(Duration.ofMinutes(31));

        Answer signIn = ana.open("/mis-reportes");
        Answer back = ana.post("/entrar", "user", "ana@wispmega", "password", "wispmega-2026", "a", signIn.input("a"));

        assertThat(back.location()).isEqualTo("/mis-reportes");
    }

    private String refusal(String user, String password) {
        Answer answer = portal.visitor().post("/entrar", "user", user, "password", password);
        assertThat(answer.status()).isEqualTo(403);
        return answer.words();
    }
}
