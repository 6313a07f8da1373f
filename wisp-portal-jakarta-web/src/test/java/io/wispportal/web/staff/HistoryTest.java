package io.wispportal.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.Transactions;
import io.wispportal.core.notice.NoticeForm;
import io.wispportal.customer.CustomerId;
import io.wispportal.notice.Audience;
import io.wispportal.notice.Notice;
import io.wispportal.notice.NoticeKind;
import io.wispportal.notice.NoticeStore;
import io.wispportal.payment.PaymentReportId;
import io.wispportal.service.ServiceId;
import io.wispportal.web.Answer;
import io.wispportal.web.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** "Why is my service off?": the answer and the timeline, through what really happened. */
@Tag("NOT-11")
class HistoryTest extends ConsoleTest {

    private static final Pattern LINE =
            Pattern.compile("<li class=\"(?:done|bad|now)\"><div class=\"wrap\">(.*?)</div>");

    private final String luis = customerPath("luis@wispmega") + "/historial";

    @Test
    void fromTheReportToTheApprovalEverythingIsThereNewestFirst() {
        PaymentReportId report = reports.sentBy("luis@wispmega");
        portal.memory().router().becomeUnreachable();
        work(Duration.ZERO);
        portal.memory().router().recover();
        work(Duration.ofMinutes(20));
        portal.clock().advance(Duration.ofMinutes(5));
        cashier().post(QUEUE + "/" + report + "/aprobar", "received", "349");

        assertThat(lines(cashier(), luis))
                .containsExactly(
                        "caja@wispmega aprobó el reporte de pago de la factura "
                                + invoice("luis@wispmega", 0).number(),
                        "caja@wispmega registró un pago de $349.00 en la factura "
                                + invoice("luis@wispmega", 0).number(),
                        "El router torre-norte confirmó que Internet Hogar 50 está activo",
                        "El router torre-norte falló con Internet Hogar 50: El router no responde.",
                        "luis@wispmega reportó un pago de $349.00 para la factura "
                                + invoice("luis@wispmega", 0).number(),
                        "Internet Hogar 50 se activó porque luis@wispmega reportó un pago");
        assertThat(cashier().get(luis).words())
                .contains("Activo desde el 23 de noviembre, 10:30 porque luis@wispmega reportó un pago.")
                .contains("El router torre-norte lo confirmó 20 min después.");
    }

    @Test
    void theAnswerNamesWhoSuspendedItAndHowFastTheRouterWas() {
        technician().post(servicePath("ana@wispmega") + "/suspender");
        String pending = answer("ana@wispmega");
        portal.clock().advance(Duration.ofSeconds(2));
        work(Duration.ZERO);

        assertThat(pending)
                .contains("Suspendido el 23 de noviembre, 10:30 por tecnico@wispmega.")
                .contains("El router torre-norte todavía no lo confirma; está en camino desde el 23 de noviembre");
        assertThat(answer("ana@wispmega")).contains("El router torre-norte lo confirmó 2 s después.");
    }

    @Test
    @Tag("NOT-07")
    void aRouterThatDoesNotAnswerIsNamedWithSinceWhenAndWhy() {
        portal.memory().router().becomeUnreachable();
        cashier().post(servicePath("luis@wispmega") + "/activar");
        work(Duration.ZERO);
        work(Duration.ofHours(1));

        assertThat(answer("luis@wispmega"))
                .contains("Activo desde el 23 de noviembre, 10:30: lo activó caja@wispmega.")
                .contains("El router torre-norte no lo ha hecho desde el 23 de noviembre, 10:30:"
                        + " El router no responde. El portal sigue intentando.");
    }

    @Test
    void anActiveServiceBehindARouterThatFellSilentIsNotTakenForWell() {
        technician().post(servicePath("ana@wispmega") + "/suspender");
        technician().post(servicePath("ana@wispmega") + "/activar");
        work(Duration.ZERO);
        portal.memory().router().becomeUnreachable();
        technician().post(servicePath("luis@wispmega") + "/activar");
        work(Duration.ofHours(2));

        assertThat(answer("ana@wispmega"))
                .contains("Activo desde el 23 de noviembre", "El router torre-norte lo confirmó 0 s después.")
                .contains("Ahora el router torre-norte falla: El router no responde."
                        + " La última vez que estuvo bien fue el 23 de noviembre, 10:30");
    }

    @Test
    void theEndOfAProvisionalActivationIsTheReason() {
        String version = administrator().get("/admin/ajustes").input("version");
        administrator().post("/admin/ajustes", "version", version, "provisionalHours", "48");
        reports.sentBy("luis@wispmega");
        String before = answer("luis@wispmega");
        work(Duration.ofHours(49));
        work(Duration.ofHours(1));

        assertThat(before)
                .contains(
                        "El pago que lo activó todavía no se aprueba. Si no se aprueba, se suspende el 25 de noviembre");
        assertThat(answer("luis@wispmega"))
                .contains("Suspendido el 25 de noviembre, 11:30: terminó el plazo y nadie aprobó el pago reportado.");
        assertThat(lines(cashier(), luis))
                .contains("Internet Hogar 50 se suspendió: terminó el plazo y nadie aprobó el pago reportado")
                .contains("El router torre-norte confirmó que Internet Hogar 50 está suspendido");
    }

    @Test
    void whatWasBeforeThePortalIsSaidToBeUnknown() {
        assertThat(answer("luis@wispmega"))
                .contains("Está suspendido. El portal no tiene registro de cuándo ni por qué.")
                .contains("Todavía no hay nada en su historial.");
    }

    @Test
    void aReturnedReportAndAMoveToAnotherRouterAreTold() {
        PaymentReportId report = reports.sentBy("luis@wispmega");
        cashier().post(QUEUE + "/" + report + "/devolver", "reason", "No se lee el folio.");
        String form = servicePath("luis@wispmega") + "/conexion";
        String version = technician().get(form).input("version");
        technician().post(form, "router", "", "ip", "10.20.0.99", "version", version);

        assertThat(lines(cashier(), luis))
                .startsWith(
                        "tecnico@wispmega cambió la conexión de Internet Hogar 50",
                        "caja@wispmega devolvió el reporte de la factura "
                                + invoice("luis@wispmega", 0).number() + ": «No se lee el folio.»");
        assertThat(cashier().get(luis).words())
                .contains("Dirección IP: 10.20.0.12 → 10.20.0.99", "Router: torre-norte → vacío")
                .contains("No tiene router en el portal: quien maneja la red lo hace a mano.");
    }

    @Test
    void whatARouterConfirmsAfterAMoveIsNotTheDelayOfAnOlderSuspension() {
        technician().post(servicePath("ana@wispmega") + "/suspender");
        work(Duration.ofSeconds(2));
        portal.clock().advance(Duration.ofHours(3));
        readdress("ana@wispmega", "10.20.0.98");
        String onItsWay = answer("ana@wispmega");
        work(Duration.ofMinutes(1));

        assertThat(onItsWay)
                .contains("Suspendido el 23 de noviembre, 10:30 por tecnico@wispmega.")
                .contains(
                        "Después, el 23 de noviembre, 13:30, se cambió su conexión: lo que sigue es de la conexión nueva.")
                .contains("El router torre-norte todavía no lo confirma; está en camino desde el 23 de noviembre");
        assertThat(answer("ana@wispmega"))
                .contains("El router torre-norte lo confirmó el 23 de noviembre, 13:31.")
                .doesNotContain("después.");
    }

    @Test
    void noticesForTheCustomerAreInTheirPlaceWithWhenTheyWereRead() {
        cashier().post(servicePath("luis@wispmega") + "/activar");
        portal.clock().advance(Duration.ofMinutes(1));
        Notice notice = made(Audience.Kind.ALL, "Mañana cambiamos la antena.");
        made(Audience.Kind.ZONE, "Solo para el sur.");
        portal.clock().advance(Duration.ofMinutes(1));
        read(notice, "luis@wispmega");
        technician().post(servicePath("luis@wispmega") + "/suspender");

        assertThat(lines(cashier(), luis))
                .containsExactly(
                        "tecnico@wispmega suspendió Internet Hogar 50",
                        "Comenzó un aviso de mantenimiento: «Mañana cambiamos la antena.»",
                        "caja@wispmega activó Internet Hogar 50");
        assertThat(cashier().get(luis).words()).contains("El cliente lo leyó el 23 de noviembre, 10:32");
    }

    @Test
    void whoSeesNoPaymentsReadsTheRest() {
        reports.sentBy("luis@wispmega");

        assertThat(lines(technician(), luis))
                .containsExactly("Internet Hogar 50 se activó porque luis@wispmega reportó un pago");
        assertThat(technician().get(luis).words()).contains("Los pagos y sus reportes no se muestran con su rol.");
        assertThat(cashier().get(luis).words()).doesNotContain("no se muestran con su rol");
    }

    @Test
    void aLongTimelineGoesOnOnTheNextPageWithoutLossOrRepetition() {
        ServiceId service = service("luis@wispmega").id();
        made(Audience.Kind.ALL, "El primero.");
        for (int i = 0; i < 30; i++) {
            portal.clock().advance(Duration.ofMinutes(1));
            useCases().serviceControl().activate(admin(), service);
            useCases().serviceControl().suspend(admin(), service);
            if (i == 5) {
                made(Audience.Kind.ALL, "El de en medio.");
            }
        }
        portal.clock().advance(Duration.ofMinutes(1));
        made(Audience.Kind.ALL, "El último.");

        String next = cashier()
                .get(luis)
                .find("href=\"(" + luis + "\\?desde=[^\"]+)\"")
                .orElseThrow();

        assertThat(lines(cashier(), luis))
                .hasSize(41)
                .first()
                .isEqualTo("Comenzó un aviso de mantenimiento: «El último.»");
        assertThat(lines(cashier(), next))
                .hasSize(22)
                .contains("Comenzó un aviso de mantenimiento: «El de en medio.»")
                .last()
                .isEqualTo("Comenzó un aviso de mantenimiento: «El primero.»");
        assertThat(cashier().get(next).words()).contains("Al principio");
    }

    @Test
    void theCustomerReadsWhyWithoutNamesOfStaffAndRouters() {
        ServiceId service = service("luis@wispmega").id();
        useCases().serviceControl().activate(admin(), service);
        useCases().serviceControl().suspend(admin(), service);
        Visitor customer = portal.customer("luis@wispmega");
        String suspended = customer.get("/servicios").words();
        useCases().serviceControl().activate(admin(), service);
        String onItsWay = customer.get("/servicios").words();
        work(Duration.ZERO);

        assertThat(suspended)
                .contains(
                        "Por qué está suspendido Lo suspendimos por falta de pago el 23 de noviembre, 10:30.",
                        "Tiene 3 facturas vencidas por $1,047.00 MXN.")
                .doesNotContain("admin@wispmega", "torre-norte");
        assertThat(onItsWay)
                .contains("Estamos aplicando un cambio en la red. Puede tardar unos minutos.")
                .doesNotContain("Por qué está suspendido");
        assertThat(customer.get("/servicios").words()).doesNotContain("aplicando un cambio");
    }

    @Test
    void whoOwesNothingOverdueReadsThatStaffDecidedAndWhomToAsk() {
        technician().post(servicePath("ana@wispmega") + "/suspender");
        Answer page = portal.customer("ana@wispmega").get("/servicios");

        assertThat(page.words())
                .contains(
                        "Por qué está suspendido Lo suspendió nuestro personal el 23 de noviembre, 10:30."
                                + " El motivo no está anotado aquí.",
                        "Pregúntenos el motivo y cómo activarlo. Escríbanos por WhatsApp Llámenos al")
                .doesNotContain("falta de pago", "Pague y envíenos", "tecnico@wispmega", "torre-norte");
        assertThat(page.text()).contains("https://wa.me/52");
    }

    @Test
    void whereThePortalDoesNotKnowWhyTheCustomerIsToldWhatIsLikelyAndWhatIsOwed() {
        assertThat(portal.customer("luis@wispmega").get("/servicios").words())
                .contains("Por qué está suspendido Casi siempre es por falta de pago.")
                .contains("Tiene 3 facturas vencidas por $1,047.00 MXN.")
                .doesNotContain("Pregúntenos");
        assertThat(portal.customer("luis@wispmega").get("/inicio").text())
                .contains("<a class=\"nobr\" href=\"/servicios\">Por qué está suspendido</a>");
    }

    @Test
    void customerAndServicePagesLeadThere() {
        assertThat(cashier().get(customerPath("luis@wispmega")).text()).contains("href=\"" + luis + "\"");
        assertThat(cashier().get(servicePath("luis@wispmega")).text()).contains("href=\"" + luis + "\"");
        assertThat(cashier().get(luis).text()).contains("href=\"" + servicePath("luis@wispmega") + "\"");
    }

    private void readdress(String customer, String ip) {
        String form = servicePath(customer) + "/conexion";
        String version = technician().get(form).input("version");
        String router = service(customer).connection().router().toString();
        technician().post(form, "router", router, "ip", ip, "version", version);
    }

    @Test
    void onlyOneThingIsCalledHistory() {
        String customer = cashier().get(customerPath("luis@wispmega")).words();

        assertThat(customer)
                .contains("Pagos y cambios recientes", "Ver historial")
                .doesNotContain("Historial");
        assertThat(cashier().get(servicePath("luis@wispmega")).words()).contains("Ver historial");
        assertThat(cashier().get(luis).words())
                .contains("Historial Por qué cada servicio está como está, y lo que pasó: pagos, cambios, avisos");
        assertThat(technician().get(luis).words()).contains("y lo que pasó: cambios, avisos y respuestas del router.");
    }

    private Notice made(Audience.Kind audience, String text) {
        NoticeForm form = new NoticeForm(NoticeKind.MAINTENANCE, audience, "Sur", null, List.of(), text, null, null);
        return useCases().noticeDesk().make(admin(), form, List.of());
    }

    private void read(Notice notice, String customer) {
        CustomerId reader = portal.demo().customer(customer).customer();
        NoticeStore notices = useCases().adapters().get(NoticeStore.class);
        useCases()
                .adapters()
                .get(Transactions.class)
                .runInTransaction(() -> notices.read(
                        wispmega(), notice.id(), reader, portal.clock().instant()));
    }

    private void work(Duration after) {
        portal.clock().advance(after);
        portal.memory().ringDueAlarms();
    }

    private String answer(String customer) {
        return cashier().get(customerPath(customer) + "/historial").words();
    }

    private static List<String> lines(Visitor reader, String path) {
        return LINE.matcher(reader.get(path).text())
                .results()
                .map(line -> Objects.requireNonNull(line.group(1)))
                .toList();
    }
}
