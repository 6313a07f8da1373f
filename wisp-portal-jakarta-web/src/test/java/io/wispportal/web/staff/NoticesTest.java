package io.wispportal.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.notice.NoticeKind;
import io.wispportal.service.InternetService;
import io.wispportal.web.Answer;
import io.wispportal.web.Visitor;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Administrators have customers shown notices. */
@Tag("NOT-01")
class NoticesTest extends ConsoleTest {

    private static final String NOTICES = "/admin/avisos";
    private static final String NEW = NOTICES + "/nuevo";

    private final Visitor administrator = administrator();

    @Test
    void whereThereAreNoneThePageSaysWhatTheyAreFor() {
        assertThat(administrator.get(NOTICES).words()).contains("Todavía no hay avisos", "Nuevo aviso");
    }

    @Test
    void aNoticeIsShownAsCustomersSeeItBeforeItIsMade() {
        Answer preview = send("MAINTENANCE", "ALL", "Trabajamos en la torre <norte>.\nVolvemos a las 5.");

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.words())
                .contains("Así lo ve el cliente", "Mantenimiento en la red")
                .contains("Trabajamos en la torre <norte>. Volvemos a las 5.", "Todavía no se muestra a nadie.");
        assertThat(administrator.get(NOTICES).words()).contains("Todavía no hay avisos");
        assertThat(preview.input("audience")).isEqualTo("ALL");
    }

    @Test
    void aNoticeThatIsMadeIsOnTheScreensUntilItIsEnded() {
        Answer made = make("CUSTOM", "audience", "ROUTER", "router", router(), "notice", "Pase por su módem.");
        portal.memory().ringDueAlarms();

        assertThat(made.location()).isEqualTo(NOTICES + "?done=noticeMade");
        assertThat(administrator.get(made.location()).words())
                .contains("Aviso creado.", "Mensaje · Router torre-norte Pase por su módem.", "En pantalla");
        assertThat(isShown("ana@wispmega", NoticeKind.CUSTOM)).isTrue();
        assertThat(isShown("pedro@wispmega", NoticeKind.CUSTOM)).isFalse();

        String page = one();
        assertThat(administrator.get(page).words()).contains("Terminar aviso…", "Sí, terminar");
        assertThat(administrator.post(page + "/terminar").location()).isEqualTo(NOTICES + "?done=noticeEnded");
        portal.memory().ringDueAlarms();
        assertThat(isShown("ana@wispmega", NoticeKind.CUSTOM)).isFalse();
        assertThat(administrator.get(page).words()).contains("Terminado").doesNotContain("Sí, terminar");
        assertThat(administrator.get("/admin/bitacora").words())
                .contains("Creó un aviso en pantalla", "Terminó un aviso en pantalla", "Mensaje", "Pase por su módem.");
    }

    @Test
    void itIsScheduledByTheTenantsClock() {
        make("CUSTOM", "audience", "ALL", "notice", "Hola", "from", "2026-11-23T12:00", "until", "2026-11-23T13:00");

        assertThat(administrator.get(NOTICES).words())
                .contains("Programado")
                .contains("Empieza el 23 de noviembre, 12:00 hasta el 23 de noviembre, 13:00.");
        portal.clock().advance(Duration.ofMinutes(90));
        portal.memory().ringDueAlarms();
        assertThat(isShown("ana@wispmega", NoticeKind.CUSTOM)).isTrue();
        portal.clock().advance(Duration.ofMinutes(60));
        portal.memory().ringDueAlarms();
        assertThat(isShown("ana@wispmega", NoticeKind.CUSTOM)).isFalse();
        assertThat(administrator().get(NOTICES).words()).contains("Terminó el 23 de noviembre, 13:00.");
    }

    @Test
    void zonesAreChosenFromThoseThatThereAre() {
        String option = administrator
                .get(NEW)
                .find("<option value=\"Centro\">(Centro \\([0-9]+ clientes?\\))</option>")
                .orElseThrow();

        make("CUSTOM", "audience", "ZONE", "zone", "Centro", "notice", "Hola");

        assertThat(option).startsWith("Centro (");
        assertThat(administrator.get(NOTICES).words()).contains("Mensaje · Zona Centro");
        assertThat(make("CUSTOM", "audience", "ZONE", "notice", "Hola").words())
                .contains("Elija una zona de la lista.");
    }

    @Test
    @Tag("TEN-01")
    void customersAreSearchedForAndThoseThatAreTickedStay() {
        Answer first = find("ana");
        assertThat(first.status()).isEqualTo(200);
        String ana = first.find("name=\"customer\" value=\"(ana [^\"]+)\">").orElseThrow();
        assertThat(first.text()).doesNotContain("value=\"pedro");

        Answer second = find("pedro", "customer", ana);
        String pedro =
                second.find("name=\"customer\" value=\"(pedro [^\"]+)\">").orElseThrow();
        assertThat(second.text()).contains("value=\"" + ana + "\" checked");
        assertThat(find("ana", "customer", ana).text()).containsOnlyOnce("value=\"" + ana + "\"");

        Answer preview = administrator.post(
                NEW, "kind", "CUSTOM", "audience", "CUSTOMERS", "notice", "Hola", "customer", ana, "customer", pedro);
        assertThat(preview.words()).contains("2 clientes elegidos");
        assertThat(preview.text())
                .contains("type=\"hidden\" name=\"customer\" value=\"" + ana, "name=\"customer\" value=\"" + pedro);
        make("CUSTOM", "audience", "CUSTOMERS", "notice", "Hola", "customer", ana, "customer", pedro);
        portal.memory().ringDueAlarms();
        assertThat(isShown("ana@wispmega", NoticeKind.CUSTOM)).isTrue();
        assertThat(isShown("pedro@wispmega", NoticeKind.CUSTOM)).isTrue();
    }

    @Test
    void nobodyIsListedWithoutASearchAndWhoIsNotThereIsRefused() {
        assertThat(find("").words()).contains("Escriba parte del nombre o del usuario.");
        assertThat(find("").text()).doesNotContain("name=\"customer\"");
        assertThat(find("nadie").words()).contains("No encontramos a nadie más con «nadie».");
        Answer unknown = make("CUSTOM", "audience", "CUSTOMERS", "notice", "Hola", "customer", "nadie Don Nadie");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.words()).contains("No hay ningún cliente con el usuario nadie.", "Don Nadie");
        assertThat(make("CUSTOM", "audience", "CUSTOMERS", "notice", "Hola").words())
                .contains("Busque y marque al menos un cliente.");
    }

    private Answer find(String text, String... fields) {
        String[] first = {"do", "find", "kind", "CUSTOM", "audience", "CUSTOMERS", "notice", "Hola", "find", text};
        return administrator.post(
                NEW, Stream.concat(Stream.of(first), Stream.of(fields)).toArray(String[]::new));
    }

    @Test
    void customersAreChosenOneALineOrWithCommas() {
        make("PAYMENT", "audience", "CUSTOMERS", "customers", "ana@wispmega, Pedro\nmaria1", "notice", "");

        assertThat(administrator.get(NOTICES).words())
                .contains("Recordatorio de pago · 3 clientes elegidos, solo quien debe");
    }

    @Test
    void listAndPageTellForWhomItIsHowManyItReachesAndHowManyHaveReadIt() {
        make("MAINTENANCE", "audience", "ROUTER", "router", router(), "notice", "Hola");
        Answer list = administrator.get(NOTICES);
        String reach = list.find("(Llega a [0-9]+ clientes)").orElseThrow();
        assertThat(list.words()).contains("Mantenimiento · Router torre-norte", reach + ". Nadie lo ha leído.");

        String seen = portal.visitor()
                .get("/aviso/mantenimiento/wispmega?c=" + portal.noticeCode("ana@wispmega"))
                .input("notice");
        portal.visitor()
                .postRaw(
                        "/aviso/visto/wispmega",
                        "c=" + portal.noticeCode("ana@wispmega") + "&notice=" + seen,
                        "Content-Type",
                        "application/x-www-form-urlencoded");

        assertThat(administrator.get(NOTICES).words()).contains(reach + ". 1 cliente lo ha leído.");
        assertThat(administrator.get(one()).words())
                .contains("Para quién Router torre-norte Alcance " + reach + ". Lectura 1 cliente lo ha leído.");
        administrator.post(one() + "/terminar");
        assertThat(administrator.get(NOTICES).words()).contains("Con los datos de hoy llegaría a");
    }

    @Test
    void aReminderSparesWhoeverOwesNothingUnlessStaffSayOtherwise() {
        assertThat(administrator.get(NEW).words())
                .contains("Se muestra solo a quienes tienen facturas por pagar.", "también a quienes no deben nada");
        make("PAYMENT", "audience", "ALL", "notice", "");
        portal.memory().ringDueAlarms();
        assertThat(isShown("ana@wispmega", NoticeKind.PAYMENT)).isTrue();
        assertThat(isShown("pedro@wispmega", NoticeKind.PAYMENT)).isFalse();
        assertThat(administrator.get(NOTICES).words()).contains("Todos los clientes, solo quien debe");

        Answer preview = administrator.post(NEW, "kind", "PAYMENT", "audience", "ALL", "nobodySpared", "on");
        assertThat(preview.words()).doesNotContain("solo quien debe");
        make("PAYMENT", "audience", "ALL", "notice", "", "nobodySpared", preview.input("nobodySpared"));
        portal.memory().ringDueAlarms();
        assertThat(isShown("pedro@wispmega", NoticeKind.PAYMENT)).isTrue();
    }

    @Test
    void whatIsWrongIsToldAndNothingTypedIsLost() {
        Answer blank = administrator.post(NEW, "notice", "");
        assertThat(blank.status()).isEqualTo(422);
        assertThat(blank.words()).contains("Elija la clase de aviso.", "Elija para quién es.", "Escriba el texto.");

        Answer unknown = make("CUSTOM", "audience", "CUSTOMERS", "customers", "ana nadie", "notice", "Hola");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.words()).contains("No hay ningún cliente con el usuario nadie.", "ana nadie");

        assertThat(make("CUSTOM", "audience", "ZONE", "zone", "Luna", "notice", "Hola")
                        .words())
                .contains("Ningún cliente está en esa zona. Elija otra de la lista.");
        assertThat(make("CUSTOM", "audience", "ROUTER", "notice", "Hola").words())
                .contains("Elija un router de la lista.");
        assertThat(make("CUSTOM", "audience", "ALL", "notice", "a".repeat(601)).words())
                .contains("El texto es muy largo. Use hasta 600 letras.");
        assertThat(administrator.get(NOTICES).words()).contains("Todavía no hay avisos");
    }

    @Test
    void timesThatCannotBeAreToldOneByOne() {
        assertThat(times("mañana", "")).contains("Escriba fecha y hora, por ejemplo 2026-03-10T14:00.");
        String past = "La fecha en que termina ya pasó. Elija una posterior a este momento, o déjela en blanco.";
        assertThat(times("", "2026-11-23T09:00")).contains(past).doesNotContain("después de empezar");
        assertThat(times("2026-11-23T08:00", "2026-11-23T09:00")).contains(past);
        assertThat(times("2026-11-25T08:00", "2026-11-23T09:00")).contains(past);
        assertThat(times("2026-11-25T08:00", "2026-11-24T09:00"))
                .contains("El aviso tiene que terminar después de empezar.")
                .doesNotContain(past);
        // Mexico's clocks went from two to three that night, for the last time.
        assertThat(times("2022-04-03T02:30", "")).contains("A esa hora el reloj se adelanta");
    }

    @Test
    void whoWantsToChangeItGetsTheFormAsFilledIn() {
        Answer form = administrator.post(
                NEW, "kind", "CUSTOM", "audience", "ZONE", "zone", "Centro", "notice", "Hola", "do", "edit");

        assertThat(form.find("<option value=\"([^\"]+)\" selected>Centro")).contains("Centro");
        assertThat(form.text()).contains("Hola</textarea>");
    }

    private String times(String from, String until) {
        return make("CUSTOM", "audience", "ALL", "notice", "Hola", "from", from, "until", until)
                .words();
    }

    private Answer send(String kind, String audience, String text) {
        return administrator.post(NEW, "kind", kind, "audience", audience, "notice", text);
    }

    private Answer make(String kind, String... fields) {
        String[] first = {"do", "make", "kind", kind};
        return administrator.post(
                NEW, Stream.concat(Stream.of(first), Stream.of(fields)).toArray(String[]::new));
    }

    private String one() {
        return administrator
                .get(NOTICES)
                .find("href=\"(/admin/avisos/[0-9a-f]{8}-[0-9a-f-]{27})\"")
                .orElseThrow();
    }

    private String router() {
        return administrator
                .get(NEW)
                .find("<option value=\"([0-9a-f-]{36})\"[^>]*>torre-norte")
                .orElseThrow();
    }

    private boolean isShown(String customer, NoticeKind kind) {
        InternetService service = service(customer);
        return portal.memory()
                .router()
                .shows(
                        Objects.requireNonNull(service.connection().router()),
                        kind,
                        Objects.requireNonNull(service.ip()));
    }
}
