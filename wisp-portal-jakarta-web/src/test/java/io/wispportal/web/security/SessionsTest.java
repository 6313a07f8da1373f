package io.wispportal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.audit.AuditAction;
import io.wispportal.audit.AuditEntry;
import io.wispportal.testing.demo.DemoInstallation;
import io.wispportal.web.Answer;
import io.wispportal.web.Visitor;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How sessions begin, last and end. */
class SessionsTest extends SecurityTest {

    private static final String COOKIE = "wisp-session";

    @Test
    void signingInMakesANewSessionWhateverCookieWasPlanted() {
        Visitor attacker = portal.customer("luis@wispmega");
        Visitor victim = attacker.copy();

        victim.signedIn("ana@wispmega", "wispmega-2026");

        assertThat(victim.cookie(COOKIE)).isNotEqualTo(attacker.cookie(COOKIE));
        assertThat(victim.get("/inicio").words()).contains("Ana Torres Medina");
        assertThat(attacker.get("/inicio").words()).contains("Luis Hernández Ruiz");
        assertThat(portal.customer("ana@wispmega").cookie(COOKIE)).isNotEqualTo(victim.cookie(COOKIE));
    }

    @Test
    void aFormTokenIsOfNoUseInTheNextSession() {
        Visitor ana = portal.visitor();
        String anonymous = ana.token();
        ana.signedIn("ana@wispmega", "wispmega-2026");
        String first = ana.token();
        ana.post("/salir");
        ana.signedIn("ana@wispmega", "wispmega-2026");

        assertThat(ana.postWithToken("/salir", anonymous).status()).isEqualTo(403);
        assertThat(ana.postWithToken("/salir", first).status()).isEqualTo(403);
        assertThat(ana.get("/inicio").status()).isEqualTo(200);
    }

    @Test
    void signingOutEndsTheSessionOnEveryNode() {
        Visitor ana = portal.customer("ana@wispmega");
        Visitor kept = ana.copy().on(portal.startNode());
        Visitor otherDevice = portal.customer("ana@wispmega");
        assertThat(kept.get("/inicio").status()).isEqualTo(200);

        ana.post("/salir");

        Visitor again = kept.copy();
        for (String path : new String[] {"/inicio", "/mis-facturas", "/como-pagar"}) {
            assertThat(kept.copy().get(path).location()).as(path).startsWith("/?sesion=terminada");
        }
        assertThat(again.post("/salir").status()).as("signing out twice").isEqualTo(303);
        assertThat(otherDevice.get("/inicio").status()).isEqualTo(200);
    }

    @Test
    void signingOutIsNotedOnceWithItsCustomer() {
        Visitor ana = portal.customer("ana@wispmega");
        Visitor kept = ana.copy();
        String token = ana.token();

        ana.postWithToken("/salir", token);
        kept.postWithToken("/salir", token);

        assertThat(portal.memory()
                        .portal()
                        .auditReading()
                        .latest(portal.demo().staff("admin@wispmega"), null)
                        .items())
                .filteredOn(entry -> entry.action() == AuditAction.SIGNED_OUT)
                .singleElement()
                .extracting(AuditEntry::customer)
                .isEqualTo(portal.demo().customer("ana@wispmega").customer().value());
    }

    @Test
    void aStaffMembersSessionEndsOnEveryNode() {
        Visitor caja = portal.staff("caja@wispmega");
        Visitor kept = caja.copy().on(portal.startNode());

        caja.post("/salir");

        assertThat(kept.get("/admin/reporte-de-pagos").location()).startsWith("/?sesion=terminada");
    }

    @Test
    void aCookieThatWasChangedIsNobodys() {
        String cookie = portal.customer("ana@wispmega").cookie(COOKIE);

        for (int i = 0; i < cookie.length(); i++) {
            if (i == cookie.length() - 1 || cookie.charAt(i) == '.' || cookie.charAt(i + 1) == '.') {
                continue; // the last letter of a part has bits that stand for nothing
            }
            char other = cookie.charAt(i) == 'A' ? 'B' : 'A';
            assertNobody(cookie.substring(0, i) + other + cookie.substring(i + 1));
        }
        for (String wrong : new String[] {
            "",
            ".",
            "..",
            "x",
            cookie + "A",
            cookie.substring(1),
            cookie + "." + cookie,
            "%00",
            "A".repeat(6000),
            "null"
        }) {
            assertNobody(wrong);
        }
    }

    @Test
    void anotherKindOfSignedTextIsNoSession() {
        Visitor ana = portal.customer("ana@wispmega");

        assertNobody(ana.token());
    }

    @Test
    void aCustomersSessionEndsAfterHalfAnHourWithoutAClick() {
        Visitor ana = portal.customer("ana@wispmega");

        portal.clock().advance(Duration.ofMinutes(30).minusSeconds(1));
        assertThat(ana.get("/inicio").status()).isEqualTo(200);
        portal.clock().advance(Duration.ofMinutes(30).minusSeconds(1));
        assertThat(ana.get("/inicio").status()).as("every click counts").isEqualTo(200);
        portal.clock().advance(Duration.ofMinutes(30));

        assertThat(ana.get("/inicio").location()).startsWith("/?sesion=terminada");
        assertThat(ana.cookie(COOKIE)).as("told once").isEmpty();
        assertThat(ana.get("/inicio").location()).isEqualTo("/");
    }

    @Test
    void aStaffMembersSessionEndsAfterAQuarterOfAnHourWithoutAClick() {
        Visitor caja = portal.staff("caja@wispmega");

        portal.clock().advance(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(caja.get("/admin/menu").status()).isEqualTo(200);
        portal.clock().advance(Duration.ofMinutes(15));

        assertThat(caja.get("/admin/menu").location()).startsWith("/?sesion=terminada");
    }

    @Test
    void whoSignsOutOfASessionThatIsOverIsOut() {
        Visitor ana = portal.customer("ana@wispmega");
        String token = ana.token();
        portal.clock().advance(Duration.ofMinutes(31));

        assertThat(ana.postWithToken("/salir", token).location()).isEqualTo("/?sesion=cerrada");
        assertThat(ana.cookie(COOKIE)).isEmpty();
        assertThat(portal.staffVisitor().postWithToken("/salir", token).location())
                .isEqualTo("/?sesion=cerrada");
    }

    @Test
    void aFormThatWasSentInVainSaysSoAndTheWayLeadsBackToIt() {
        Visitor caja = portal.staff("caja@wispmega");
        String token = caja.token();
        String form = "/admin/facturas/"
                + portal.demo().invoices("ana@wispmega").get(0).id() + "/pago";
        portal.clock().advance(Duration.ofMinutes(16));

        Answer lost = caja.postWithToken(form, token, "amount", "499.00");
        Answer signIn = caja.get(lost.location());
        Answer back = caja.post(
                "/entrar",
                "user",
                "caja@wispmega",
                "password",
                DemoInstallation.STAFF_PASSWORD,
                "a",
                signIn.input("a"));

        assertThat(lost.location()).startsWith("/?sesion=perdida&a=");
        assertThat(signIn.words()).contains("lo que envió no se guardó");
        assertThat(back.location()).isEqualTo(form);
        assertThat(caja.get(form).status()).isEqualTo(200);
    }

    @Test
    void afterSigningInNobodyIsLedToAnotherHost() {
        for (String elsewhere : new String[] {
            "//otro.example",
            "https://otro.example/",
            "/\\otro.example",
            "/inicio//otro.example",
            "/%2Fotro.example",
            "otro"
        }) {
            Answer answer = portal.visitor()
                    .post("/entrar", "user", "ana@wispmega", "password", "wispmega-2026", "a", elsewhere);

            assertThat(answer.location()).as(elsewhere).isEqualTo("/inicio?primera=si");
        }
    }

    @Test
    void aBusySessionEndsAfterTwelveHoursForCustomersAndEightForStaff() {
        assertThat(lastsWhileBusy(portal.customer("ana@wispmega"), "/inicio")).isEqualTo(Duration.ofHours(12));
        assertThat(lastsWhileBusy(portal.staff("caja@wispmega"), "/admin/menu")).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void aSignInFormIsGoodForTwelveHours() {
        Visitor ana = portal.visitor();
        String token = ana.token();

        portal.clock().advance(Duration.ofHours(12).minusSeconds(1));
        Answer inTime = ana.copy().postWithToken("/entrar", token, "user", "ana@wispmega", "password", "wispmega-2026");
        portal.clock().advance(Duration.ofSeconds(1));
        Answer late = ana.postWithToken("/entrar", token, "user", "ana@wispmega", "password", "wispmega-2026");

        assertThat(inTime.status()).isEqualTo(303);
        assertThat(late.status()).isEqualTo(403);
        assertThat(late.words()).contains("La página estuvo abierta mucho tiempo", "Vuelva al formulario");
    }

    private Duration lastsWhileBusy(Visitor visitor, String page) {
        Instant start = portal.clock().instant();
        while (visitor.get(page).status() == 200) {
            portal.clock().advance(Duration.ofMinutes(10));
        }
        return Duration.between(start, portal.clock().instant());
    }

    private void assertNobody(String cookie) {
        WireAnswer answer = wire.get("/inicio", "Host: localhost", "Cookie: " + COOKIE + "=" + cookie);
        assertThat(answer.status()).as(cookie).isEqualTo(303);
        assertThat(answer.header("Location")).as(cookie).isEqualTo("/");
    }
}
