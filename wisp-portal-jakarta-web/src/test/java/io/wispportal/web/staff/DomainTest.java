package io.wispportal.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.router.Obstacle;
import io.wispportal.router.RouterId;
import io.wispportal.router.RouterPlan;
import io.wispportal.testing.InMemoryRouterGateway;
import io.wispportal.web.Answer;
import io.wispportal.web.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The portal moves to another domain, from the console. */
@Tag("NOT-04")
class DomainTest extends ConsoleTest {

    private static final String DOMAIN = "/admin/dominio";
    private static final String PLAN = DOMAIN + "/plan?domain=";
    private static final String OLD = "clientes.wispmega.localhost";
    private static final String NEW = "nuevo.wispmega.example";

    private final Visitor administrator = administrator();
    private final InMemoryRouterGateway network = portal.memory().router();
    private final List<RouterId> routers = useCases().routerDesk().all(admin()).stream()
            .map(overview -> overview.router().id())
            .toList();

    @Test
    void thePlanTellsForEachRouterWhatWouldChangeAndChangesNothing() {
        visitAll();
        network.becomeUnreachable(routers.get(1));
        Object before = portal.memory().database().snapshot();

        Answer plan = administrator.get(PLAN + NEW.toUpperCase(Locale.ROOT));

        assertThat(plan.words())
                .contains("De " + OLD + " A " + NEW, "1 router no se pudo leer")
                .contains("torre-norte Listo para cambiar Cambiar 4 Sin cambio 1")
                .contains("torre-sur No responde El router no responde. Se hará cuando vuelva.")
                .contains("Los enlaces que ya envió siguen abriendo Deje " + OLD + " en su DNS")
                .contains("Cambiar el dominio y actualizar 2 routers");
        assertThat(plan.text()).contains("https://" + NEW + "/aviso/suspension/wispmega");
        assertThat(portal.memory().database().snapshot()).isEqualTo(before);
    }

    @Test
    void whatStandsAgainstItIsToldBeforeAnythingIsDone() {
        network.pretend(
                routers.get(0),
                plan -> new RouterPlan(
                        List.of(),
                        0,
                        List.of(new Obstacle(Obstacle.Kind.NO_PORTAL_ADDRESS, NEW)),
                        List.of(),
                        List.of(),
                        null));

        assertThat(administrator.get(PLAN + NEW).words())
                .contains("torre-norte No se puede aplicar", "No se encontró la dirección IP del portal " + NEW);
    }

    @Test
    void confirmedItIsDoneEverywhereAndThePageTellsHowFarItIs() {
        visitAll();
        network.becomeUnreachable(routers.get(1));
        Answer plan = administrator.get(PLAN + NEW);

        Answer moved = administrator.post(DOMAIN, "from", plan.input("from"), "domain", plan.input("domain"));

        assertThat(moved.location()).isEqualTo(DOMAIN + "/avance?done=portalMoved");
        assertThat(administrator.get(moved.location()).words()).contains("Dominio cambiado.", "0 de 2 routers listos");
        portal.memory().ringDueAlarms();
        assertThat(administrator.get(DOMAIN + "/avance").words())
                .contains("1 de 2 routers listos", "torre-norte Listo", "El router no responde.");
        network.recover();
        portal.clock().advance(Duration.ofSeconds(5));
        portal.memory().ringDueAlarms();
        assertThat(administrator.get(DOMAIN + "/avance").words())
                .contains("Su portal está en https://" + NEW, "2 de 2 routers listos", "nada del anterior");
        assertThat(routers).allMatch(router -> network.mentions(router, NEW) && !network.mentions(router, OLD));
        assertThat(administrator.get("/admin/bitacora").words())
                .contains("Cambió el dominio del portal", "Dominio: " + OLD + " → " + NEW);
        assertThat(portal.visitorOf(NEW).get("/").status()).isEqualTo(200);
    }

    @Test
    void theFormerDomainLeadsToTheNewOneAndStillAnswersCustomersOfRoutersThatHaveNotFollowed() {
        administrator.post(DOMAIN, "from", OLD, "domain", NEW);
        Visitor former = portal.visitorOf(OLD);

        assertThat(portal.visitorOf(NEW).get("/").status()).isEqualTo(200);
        assertThat(former.get("/a/K7QF-2M9X?x=1&y=2").status()).isEqualTo(302);
        assertThat(former.get("/a/K7QF-2M9X?x=1&y=2").location()).isEqualTo("https://" + NEW + "/a/K7QF-2M9X?x=1&y=2");
        assertThat(former.get("/aviso/suspension/wispmega").words()).contains("WispMega");
        assertThat(former.get("/aviso/suspension/redrural").status()).isEqualTo(404);
        assertThat(former.get("/aviso/pago/wispmega").status()).isEqualTo(200);
    }

    @Test
    @Tag("TEN-01")
    void nobodyElseGetsADomainThatACompanyHasLeftAndTheCompanyMayComeBack() {
        administrator.post(DOMAIN, "from", OLD, "domain", NEW);

        assertThat(portal.staff("admin@redrural")
                        .post(DOMAIN, "from", "", "domain", OLD)
                        .words())
                .contains("Ese dominio es de otra empresa de esta instalación.");
        assertThat(administrator.post(DOMAIN, "from", NEW, "domain", OLD).status())
                .isEqualTo(303);
        assertThat(portal.visitorOf(OLD).get("/").status()).isEqualTo(200);
        assertThat(portal.visitorOf(NEW).get("/").location()).isEqualTo("https://" + OLD + "/");
    }

    @Test
    void whoPlannedForWhatIsOutdatedIsTold() {
        administrator.post(DOMAIN, "from", OLD, "domain", NEW);

        Answer raced = administrator.post(DOMAIN, "from", OLD, "domain", "otro.wispmega.example");

        assertThat(raced.status()).isEqualTo(409);
        assertThat(raced.words()).contains("Alguien más cambió el dominio", "https://" + NEW);
        assertThat(raced.input("domain")).isEqualTo("otro.wispmega.example");
    }

    @Test
    void whatIsNoDomainIsRefusedWithWhatWasTyped() {
        Answer refused = administrator.get(PLAN + "https%3A%2F%2Fnuevo");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Escriba un dominio completo, sin https:// y sin puerto.");
        assertThat(refused.input("domain")).isEqualTo("https://nuevo");

        assertThat(administrator.get(PLAN).words()).contains("Escriba el dominio nuevo.");
        assertThat(administrator.get(PLAN + OLD).words()).contains("Es el dominio que ya tiene.");
        assertThat(administrator
                        .get(PLAN + "a".repeat(63) + ".example".repeat(30))
                        .words())
                .contains("El dominio es muy largo. Use hasta 253 letras.");
        assertThat(portal.staff("admin@redrural").get(PLAN + OLD).words())
                .contains("Ese dominio es de otra empresa de esta instalación.");
        assertThat(administrator.get(DOMAIN + "/plan").location()).isEqualTo(DOMAIN);
    }

    @Test
    void aCompanyWithoutRoutersMovesItsPortalAlone() {
        Visitor other = portal.staff("admin@redrural");

        assertThat(other.get(DOMAIN).words()).contains("Es la dirección general de esta instalación.");
        assertThat(other.get(PLAN + "portal.redrural.example").words())
                .contains("De la dirección general", "No hay routers en uso", "Cambiar el dominio");
        other.post(DOMAIN, "from", "", "domain", "portal.redrural.example");
        assertThat(other.get(DOMAIN + "/avance").words())
                .contains("https://portal.redrural.example", "No hay routers en uso");
    }

    private void visitAll() {
        routers.forEach(router -> useCases().routerDesk().tryNow(admin(), router, false));
        portal.memory().ringDueAlarms();
    }
}
