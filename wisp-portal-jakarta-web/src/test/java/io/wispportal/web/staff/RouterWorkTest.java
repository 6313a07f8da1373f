package io.wispportal.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.router.LeftOut;
import io.wispportal.router.Obstacle;
import io.wispportal.router.PlannedChange;
import io.wispportal.router.PlannedChange.Cause;
import io.wispportal.router.PlannedChange.Effect;
import io.wispportal.router.PlannedChange.Purpose;
import io.wispportal.router.Router;
import io.wispportal.router.RouterFinding;
import io.wispportal.router.RouterId;
import io.wispportal.router.RouterPlan;
import io.wispportal.router.RouterPlan.Removals;
import io.wispportal.router.RouterStore;
import io.wispportal.testing.InMemoryRouterGateway;
import io.wispportal.web.Answer;
import io.wispportal.web.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How the work on routers goes, and what would be done there, as the console shows it. */
class RouterWorkTest extends ConsoleTest {

    private static final RouterPlan NOTHING = new RouterPlan(List.of(), 1240, List.of(), List.of(), List.of(), null);

    private final InMemoryRouterGateway network = portal.memory().router();
    private final RouterId north = router("torre-norte");
    private final String page = "/admin/routers/" + north;

    @Test
    @Tag("NOT-07")
    void theListTellsWhichRoutersAreWellAndWhichAreTriedAgain() {
        visitAll();
        network.becomeUnreachable(north);
        suspend("ana@wispmega");

        String list = technician().get("/admin/routers").words();

        assertThat(list)
                .contains("1 router necesita su atención")
                .contains("torre-norte 127.0.0.1:8728 Con falla El router no responde. Último intento: hace un momento."
                        + " Se intenta de nuevo: 10:30. 4 2 1")
                .contains("torre-sur 127.0.0.1:8728 Al día Confirmado hace un momento. 3 1 0");
    }

    @Test
    @Tag("NOT-07")
    void aRoutersPageTellsWhatWaitsForItAndWhy() {
        visitAll();
        network.becomeUnreachable(north);
        suspend("ana@wispmega");

        String words = technician().get(page).words();

        assertThat(words)
                .contains("Con falla El router no responde.")
                .contains("Ana Torres Medina Internet Hogar 100 · Suspender El router no responde.")
                .contains("Lleva al portal en clientes.wispmega.localhost")
                .doesNotContain("Intentar ahora", "Editar");
        assertThat(administrator().get(page).words()).contains("Intentar ahora", "Editar");
        assertThat(technician().get(page).text()).contains("href=\"" + servicePath("ana@wispmega") + "\"");
    }

    @Test
    @Tag("NOT-07")
    void triedNowTheRouterFollowsWithoutWaiting() {
        network.becomeUnreachable(north);
        suspend("ana@wispmega");
        for (int tries = 0; tries < 6; tries++) {
            portal.clock().advance(Duration.ofMinutes(5));
            portal.memory().ringDueAlarms();
        }
        network.recover();

        Answer tried = administrator().post(page + "/intentar");
        portal.memory().ringDueAlarms();

        assertThat(tried.location()).isEqualTo(page + "?done=routerTried");
        assertThat(administrator().get(tried.location()).words())
                .contains("El portal va al router ahora.", "Al día", "Nada pendiente");
        assertThat(technician().post(page + "/intentar").status()).isEqualTo(403);
    }

    @Test
    @Tag("NOT-06")
    void aPlanIsShownAndNothingIsChanged() {
        visitAll();
        Visitor technician = technician();
        Object before = portal.memory().database().snapshot();
        int calls = network.calls();

        String plan = technician.get(page + "/plan").words();

        assertThat(plan).contains("Nada que hacer");
        assertThat(portal.memory().database().snapshot()).isEqualTo(before);
        assertThat(network.calls()).isEqualTo(calls);
    }

    @Test
    @Tag("NOT-06")
    void changesAreToldByPurposeWithTheCustomersName() {
        visitAll();
        portal.memory()
                .portal()
                .serviceControl()
                .suspend(admin(), service("ana@wispmega").id());

        String plan = administrator().get(page + "/plan").words();

        assertThat(plan)
                .contains("1 cambio por hacer Agregar 1 Sin cambio 5")
                .contains("Clientes suspendidos /memory Agregar 1 Ana Torres Medina Falta en el router Agregar")
                .contains("key=address 10.20.0.11 value=SUSPENSION", "Aplicar ahora");
        assertThat(technician().get(page + "/plan").words())
                .contains("1 cambio por hacer")
                .doesNotContain("Aplicar ahora");
    }

    @Test
    @Tag("NOT-09")
    void driftIsMarkedAndWhatIsLeftOutIsExplained() {
        UUID ana = service("ana@wispmega").id().value();
        PlannedChange byHand = change(Effect.SET, Cause.CHANGED_BY_HAND, ana, "https://x/aviso?c=abc.def&t=1");
        LeftOut left = new LeftOut(LeftOut.Kind.TWICE, "/ip/firewall/address-list", ana);
        pretend(new RouterPlan(List.of(byHand), 3, List.of(), List.of(left), List.of(), null));

        Answer plan = technician().get(page + "/plan");

        assertThat(plan.words())
                .contains("1 cosa se cambió a mano en el router", "A mano", "Alguien lo cambió en el router")
                .contains("1 cosa se deja fuera")
                .contains("Otro servicio del mismo router tiene la misma dirección IP");
        assertThat(plan.text()).contains("c=…&amp;t=1").doesNotContain("abc.def");
    }

    @Test
    @Tag("NOT-09")
    void theChecksBeforeAnythingTellWhatBlocks() {
        pretend(new RouterPlan(
                List.of(),
                0,
                List.of(new Obstacle(Obstacle.Kind.DEVICE_MODE, "home")),
                List.of(),
                List.of(
                        new RouterFinding(RouterFinding.Check.POLICIES, true, "api,write"),
                        new RouterFinding(RouterFinding.Check.CLOCK, false, "PT-3H"),
                        new RouterFinding(RouterFinding.Check.PROXY, false, "[8080]")),
                null));

        String plan = administrator().get(page + "/plan").words();

        assertThat(plan)
                .contains("Al usuario del portal le faltan permisos Agregue en su grupo: api,write.")
                .contains("El reloj del router no está en hora Diferencia: 180 min.")
                .contains("El web proxy está encendido Escucha en: 8080.")
                .contains("No se puede aplicar nada El modo del equipo no permite el web proxy")
                .doesNotContain("Aplicar ahora", "Nada que hacer");
    }

    @Test
    @Tag("NOT-06")
    void whatRemovesMuchIsConfirmedWithTheNumbers() {
        RouterPlan much = new RouterPlan(
                List.of(change(Effect.REMOVED, Cause.NOT_WANTED, null, "x")),
                10,
                List.of(),
                List.of(),
                List.of(),
                new Removals(40, 50));
        pretend(much);

        Answer plan = administrator().get(page + "/plan");

        assertThat(plan.words()).contains("Se quitarían 40 de 50 reglas del portal", "Quitar 40 de 50 reglas Cancelar");
        assertThat(technician().get(page + "/plan").words())
                .contains("Un administrador puede confirmarlo.")
                .doesNotContain("Quitar 40");
        administrator().post(page + "/intentar", "removals", plan.input("removals"));
        assertThat(administrator().get("/admin/bitacora").words())
                .contains("Permitió quitar reglas en un router torre-norte");
    }

    @Test
    void anUnreachableRouterIsToldInOneSentence() {
        network.becomeUnreachable(north);

        assertThat(technician().get(page + "/plan").words())
                .contains("No se pudo leer el router El router no responde.")
                .doesNotContain("Nada que hacer");
    }

    @Test
    void nothingToDoIsToldAsWell() {
        pretend(NOTHING);

        assertThat(technician().get(page + "/plan").words())
                .contains("Nada que hacer Las 1,240 reglas del portal están como deben.");
    }

    @Test
    void ofAVeryLongPlanTheFirstHundredOfEachGroupAreShown() {
        List<PlannedChange> many = IntStream.range(0, 5_000)
                .mapToObj(i -> change(Effect.ADDED, Cause.MISSING, null, "fila-" + i))
                .toList();
        pretend(new RouterPlan(many, 0, List.of(), List.of(), List.of(), null));

        Answer plan = administrator().get(page + "/plan");

        assertThat(plan.words())
                .contains("5,000 cambios por hacer", "fila-99", "y 4,900 más")
                .doesNotContain("fila-100");
        assertThat(plan.bytes().length).isLessThan(200_000);
    }

    private void pretend(RouterPlan plan) {
        network.pretend(north, real -> plan);
    }

    private static PlannedChange change(Effect effect, Cause cause, @Nullable UUID about, String value) {
        return new PlannedChange(
                effect, cause, Purpose.SUSPENSION, "/ip/proxy/access", about, Map.of("redirect-to", value));
    }

    private void suspend(String customer) {
        useCases().serviceControl().suspend(admin(), service(customer).id());
        portal.memory().ringDueAlarms();
    }

    private void visitAll() {
        useCases()
                .routerDesk()
                .all(admin())
                .forEach(each ->
                        useCases().routerDesk().tryNow(admin(), each.router().id(), false));
        portal.memory().ringDueAlarms();
    }

    private RouterId router(String name) {
        return useCases().adapters().get(RouterStore.class).all(wispmega()).stream()
                .filter(router -> router.name().equals(name))
                .map(Router::id)
                .findFirst()
                .orElseThrow();
    }
}
