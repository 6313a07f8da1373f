package io.wispportal.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.service.Connection;
import io.wispportal.service.PppLogin;
import io.wispportal.web.Answer;
import io.wispportal.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Staff say in the console where a service is connected. */
@Tag("STA-05")
class ConnectionsTest extends ConsoleTest {

    private final Visitor technician = technician();
    private final String path = servicePath("ana@wispmega");
    private final String form = path + "/conexion";

    @Test
    void aTechnicianMovesAServiceToAnotherRouter() {
        Answer page = technician.get(form);

        Answer sent = send(page, south(page), "10.30.0.7", "ana@wisp", "100M", "ana-100");

        assertThat(page.words()).contains("Cambiar conexión Ana Torres Medina", "torre-norte", "torre-sur");
        assertThat(page.input("ip")).isEqualTo("10.20.0.11");
        assertThat(sent.location()).isEqualTo(path + "?done=connected");
        assertThat(technician.get(sent.location()).words())
                .contains("Conexión guardada. Los routers reciben el cambio en unos segundos.")
                .contains("Router torre-sur Dirección IP 10.30.0.7 Usuario PPP ana@wisp Perfil PPP 100M Cola ana-100");
        assertThat(service("ana@wispmega").connection().login()).isEqualTo(new PppLogin("ana@wisp", "100M"));
        assertThat(administrator().get("/admin/bitacora").words())
                .contains(
                        "Cambió la conexión de un servicio",
                        "Router: torre-norte → torre-sur",
                        "Cola: vacío → ana-100");
    }

    @Test
    void onlyWhoMaySeeRoutersIsLedToTheRouterAndOnlyWhoConnectsToTheForm() {
        assertThat(administrator().get(path).text()).contains("href=\"/admin/routers/", "href=\"" + form);
        assertThat(technician.get(path).text()).contains("href=\"/admin/routers/", "href=\"" + form);
        assertThat(cashier().get(path).words()).contains("Router torre-norte");
        assertThat(cashier().get(path).text()).doesNotContain(form, "href=\"/admin/routers/");
        assertThat(cashier().get(form).status()).isEqualTo(403);
    }

    @Test
    @Tag("NOT-02")
    void anAddressThatAnotherRoutersCustomerHasIsSavedWithAWarning() {
        Answer page = technician.get(form);

        Answer sent = send(page, south(page), "10.20.0.12", "", "", "");

        assertThat(sent.location()).isEqualTo(form + "?done=connected");
        assertThat(technician.get(sent.location()).words())
                .contains("Conexión guardada.")
                .contains("La IP 10.20.0.12 también la tiene Luis Hernández Ruiz en torre-norte")
                .contains("un cliente vería los avisos del otro");
        assertThat(page.words()).doesNotContain("también la tiene");
    }

    @Test
    void aServiceWithoutARouterSaysWhatThatMeans() {
        Answer page = technician.get(form);

        send(page, "", "10.20.0.11", "", "", "");

        assertThat(technician.get(path).words())
                .contains("Router Sin router", "El portal no puede suspenderlo ni activarlo en la red");
        assertThat(service("ana@wispmega").connection()).isEqualTo(new Connection(null, "10.20.0.11", null, null));
    }

    @Test
    void whatIsWrongIsToldBesideItsFieldAndNothingTypedIsLost() {
        Answer page = technician.get(form);

        Answer refused = send(page, south(page), "10.20.0.13", "ana torres", "", "ana/100");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words())
                .contains("Revise 4 datos antes de guardar")
                .contains("En este router ya tiene esa IP el servicio de Rosa Medina.")
                .contains("El usuario PPP lleva letras sin acento, números y los signos @ . + / _ - hasta 64.")
                .contains("Escriba también el perfil, o quite el usuario PPP.")
                .contains("La cola lleva letras sin acento, números y los signos @ . + _ - hasta 64.");
        assertThat(refused.input("ip")).isEqualTo("10.20.0.13");
        assertThat(refused.input("pppUser")).isEqualTo("ana torres");
        assertThat(refused.text()).contains("value=\"" + south(page) + "\" selected");
        assertThat(service("ana@wispmega").ip()).isEqualTo("10.20.0.11");
    }

    @Test
    void aRouterThatIsNoneIsNotTakenForNoRouter() {
        Answer page = technician.get(form);

        assertThat(send(page, "torre-norte", "10.20.0.11", "", "", "").words())
                .contains("Elija un router de la lista.");
        assertThat(send(page, unknown().toString(), "10.20.0.11", "", "", "").words())
                .contains("Elija un router de la lista.");
        assertThat(service("ana@wispmega").connection().router()).isNotNull();
    }

    @Test
    void whoIsLateReadsWhatIsStoredNowAndKeepsWhatWasTyped() {
        Answer page = technician.get(form);
        send(page, south(page), "10.30.0.7", "", "", "");

        Answer raced = send(page, south(page), "10.30.0.8", "", "", "");

        assertThat(raced.status()).isEqualTo(409);
        assertThat(raced.words())
                .contains("Otra persona guardó cambios mientras usted editaba.")
                .contains("Lo que está guardado ahora Dirección IP 10.30.0.7");
        assertThat(raced.input("ip")).isEqualTo("10.30.0.8");
        assertThat(send(raced, south(page), "10.30.0.8", "", "", "").status()).isEqualTo(303);
    }

    private Answer send(Answer page, String router, String ip, String user, String profile, String queue) {
        return technician.post(
                form,
                "version",
                page.input("version"),
                "router",
                router,
                "ip",
                ip,
                "pppUser",
                user,
                "pppProfile",
                profile,
                "queue",
                queue);
    }

    private static String south(Answer page) {
        return page.find("value=\"([0-9a-f-]{36})\">torre-sur").orElseThrow();
    }
}
