package io.wispportal.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.payment.PaymentReportId;
import io.wispportal.web.Answer;
import io.wispportal.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Staff switch services and decide about auto-activation. */
class ServicesTest extends ConsoleTest {

    @Test
    @Tag("STA-01")
    void aTechnicianSuspendsAndReactivatesAndSeesWhatTheRouterSays() {
        Visitor technician = technician();
        String path = servicePath("ana@wispmega");

        Answer suspended = technician.post(path + "/suspender");
        String pending = technician.get(path).words();
        portal.memory().ringDueAlarms();
        String applied = technician.get(path).words();
        technician.post(path + "/activar");

        assertThat(suspended.location()).isEqualTo(path + "?done=suspended");
        assertThat(technician.get(suspended.location()).words()).contains("Servicio suspendido");
        assertThat(pending)
                .contains(
                        "Pendiente: el router torre-norte aún no confirma que está suspendido, desde el 23 de noviembre")
                .doesNotContain("Aplicado");
        assertThat(applied)
                .contains("Suspendido en torre-norte desde el 23 de noviembre, 10:30 Aplicado: el router lo confirmó.");
        assertThat(service("ana@wispmega").isSuspended()).isFalse();
    }

    @Test
    @Tag("STA-01")
    void aRouterThatDoesNotAnswerIsShownWithItsReason() {
        portal.memory().router().becomeUnreachable();
        Visitor technician = technician();
        technician.post(servicePath("ana@wispmega") + "/suspender");

        portal.memory().ringDueAlarms();

        assertThat(technician.get(servicePath("ana@wispmega")).words())
                .contains("No se pudo suspender en torre-norte El router no responde. Desde el 23 de noviembre, 10:30")
                .contains("el portal sigue intentando");
    }

    @Test
    @Tag("NOT-11")
    void thatTheRouterHasItOnIsSaidWithSinceWhen() {
        Visitor technician = technician();
        technician.post(servicePath("luis@wispmega") + "/activar");
        String pending = technician.get(servicePath("luis@wispmega")).words();
        portal.memory().ringDueAlarms();

        assertThat(pending)
                .contains("Pendiente: el router torre-norte aún no confirma que está activo, desde el 23 de noviembre");
        assertThat(technician.get(servicePath("luis@wispmega")).words())
                .contains("Con internet en torre-norte desde el 23 de noviembre, 10:30");
    }

    @Test
    @Tag("NOT-11")
    void beforeAndAfterSuspendingStaffReadThatThePortalCannotCutWhatHasNoRouter() {
        Visitor technician = technician();
        String path = servicePath("ana@wispmega");
        disconnect(technician, path);
        String before = technician.get(path).words();

        Answer suspended = technician.post(path + "/suspender");
        String after = technician.get(suspended.location()).words();

        assertThat(before)
                .contains(
                        "El portal no puede cortar este servicio No tiene router: si lo suspende, el cliente sigue con")
                .contains("Cambiar conexión : elija ahí su router", "¿Suspender Internet Hogar 100 solo en el portal?")
                .doesNotContain("El cliente se queda sin internet", "Suspendido, pero");
        assertThat(after)
                .contains("Suspendido solo en el portal", "Suspendido, pero el portal no puede cortarlo")
                .contains("Sin router: el portal no puede cortarlo", "hay que devolverlo a mano")
                .doesNotContain("el cliente no tiene internet", "Servicio suspendido");
        assertThat(technician.get(customerPath("ana@wispmega") + "/historial").words())
                .contains("El portal no puede cortarlo: elija su router con «Cambiar conexión»");
    }

    @Test
    @Tag("NOT-11")
    void whoMayNotConnectIsToldWhomToAsk() {
        String path = servicePath("luis@wispmega");
        disconnect(technician(), path);

        Answer page = cashier().get(path);

        assertThat(page.words())
                .contains("Pida a un técnico o a un administrador que elija su router en «Cambiar conexión».");
        assertThat(page.text()).doesNotContain(path + "/conexion");
    }

    @Test
    @Tag("NOT-11")
    void untilTheRouterConfirmsItNobodyIsSaidToBeWithoutInternet() {
        Visitor technician = technician();
        technician.post(servicePath("ana@wispmega") + "/suspender");
        String pending = technician.get(servicePath("ana@wispmega")).words();
        portal.memory().ringDueAlarms();

        assertThat(pending)
                .contains("el router todavía no lo confirma: el cliente puede seguir con internet")
                .doesNotContain("el cliente no tiene internet", "no puede cortar");
        assertThat(technician.get(servicePath("ana@wispmega")).words()).contains("el cliente no tiene internet");
    }

    @Test
    @Tag("PAY-06")
    void autoActivationIsAllowedUnderItsWarning() {
        Visitor administrator = administrator();
        String path = servicePath("rosa@wispmega");

        Answer page = administrator.get(path);
        administrator.post(path + "/auto-activacion", "auto", "on");
        boolean allowed = service("rosa@wispmega").autoActivation();
        administrator.post(path + "/auto-activacion");

        assertThat(page.words())
                .contains("Úselo solo con clientes de confianza", "antes de que alguien lo revise")
                .contains("Activar el servicio al reportar un pago");
        assertThat(allowed).isTrue();
        assertThat(service("rosa@wispmega").autoActivation()).isFalse();
        assertThat(administrator.get("/admin/bitacora").words())
                .contains("Cambió la activación automática", "Activación automática: No → Sí");
    }

    @Test
    @Tag("PAY-06")
    @Tag("STA-01")
    void onlyAnAdministratorAllowsAutoActivation() {
        String path = servicePath("rosa@wispmega");

        assertThat(technician().post(path + "/auto-activacion", "auto", "on").status())
                .isEqualTo(403);
        assertThat(cashier().post(path + "/auto-activacion", "auto", "on").status())
                .isEqualTo(403);
        assertThat(technician().get(path).words()).doesNotContain("Úselo solo con clientes de confianza");
        assertThat(service("rosa@wispmega").autoActivation()).isFalse();
    }

    @Test
    @Tag("PAY-07")
    void aProvisionalActivationSaysWhenItEnds() {
        Visitor administrator = administrator();
        String version = administrator.get("/admin/ajustes").input("version");
        administrator.post("/admin/ajustes", "version", version, "provisionalHours", "48");
        PaymentReportId report = reports.sentBy("luis@wispmega");

        assertThat(cashier().get(servicePath("luis@wispmega")).words())
                .contains("Si nadie lo aprueba, se suspende el 25 de noviembre");
        assertThat(cashier().get(QUEUE + "/" + report).words())
                .contains("El servicio sigue activo hasta el 25 de noviembre");
    }

    @Test
    @Tag("PAY-07")
    void staffReadThatTheReportWasReturnedAndThatItStopsAutoActivation() {
        Visitor administrator = administrator();
        String version = administrator.get("/admin/ajustes").input("version");
        administrator.post("/admin/ajustes", "version", version, "provisionalHours", "48", "returnedLimit", "1");
        PaymentReportId report = reports.sentBy("luis@wispmega");
        String before = cashier().get(servicePath("luis@wispmega")).words();

        cashier().post(QUEUE + "/" + report + "/devolver", "reason", "No se lee");

        assertThat(before).contains("Activación automática Sí");
        assertThat(cashier().get(servicePath("luis@wispmega")).words())
                .contains("El reporte que lo activó se devolvió. El servicio se suspende el 25 de noviembre")
                .contains("Activación automática Detenida por 1 reporte devuelto; vuelve al aprobar uno")
                .doesNotContain("Si nadie lo aprueba");
    }

    @Test
    @Tag("PAY-07")
    void staffReadThatReportsWithoutReviewStopAutoActivation() {
        Visitor administrator = administrator();
        String version = administrator.get("/admin/ajustes").input("version");
        administrator.post("/admin/ajustes", "version", version, "unreviewedLimit", "1");
        reports.sentBy("luis@wispmega");

        assertThat(cashier().get(servicePath("luis@wispmega")).words())
                .contains("Activación automática En espera por 1 reporte sin revisar; vuelve al decidirlo");
    }

    @Test
    @Tag("PAY-07")
    void aProvisionalActivationIsMadePermanentWithoutSuspendingFirst() {
        reports.sentBy("luis@wispmega");
        Visitor cashier = cashier();
        String path = servicePath("luis@wispmega");

        String before = cashier.get(path).words();
        cashier.post(path + "/activar");

        assertThat(before).contains("Dejar activo");
        assertThat(service("luis@wispmega").provisional()).isNull();
        assertThat(service("luis@wispmega").isSuspended()).isFalse();
        assertThat(cashier.get(path).words()).contains("Está activo.").doesNotContain("Dejar activo");
    }

    @Test
    @Tag("PAY-05")
    void afterAReturnTheCustomerReadsNoMoreThatThePaymentIsInReview() {
        PaymentReportId report = reports.sentBy("luis@wispmega");
        Visitor luis = portal.customer("luis@wispmega");
        String before = luis.get("/servicios").words();

        cashier().post(QUEUE + "/" + report + "/devolver", "reason", "No se lee");

        assertThat(before).contains("Activo mientras revisamos su pago.");
        assertThat(luis.get("/servicios").words()).contains("Activo").doesNotContain("mientras revisamos");
    }

    private static void disconnect(Visitor technician, String path) {
        String version = technician.get(path + "/conexion").input("version");
        technician.post(path + "/conexion", "router", "", "ip", "10.20.0.99", "version", version);
    }
}
