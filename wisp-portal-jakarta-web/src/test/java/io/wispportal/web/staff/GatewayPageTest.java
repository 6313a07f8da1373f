package io.wispportal.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.message.SendResult;
import io.wispportal.tenant.MessageSettings;
import io.wispportal.web.Answer;
import io.wispportal.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ajustes, Pasarelas and Mensajes. */
@Tag("MSG-01")
class GatewayPageTest extends ConsoleTest {

    private static final String ALL = "/admin/ajustes/pasarelas";
    private static final String ANDROID = ALL + "/android";

    @Test
    void theSecretGoesInAndNeverComesOut() {
        Visitor administrator = administrator();
        save(administrator, "clave-muy-secreta");

        Answer page = administrator.get(ANDROID + "?done=saved");

        assertThat(page.words()).contains("Cambios guardados", "Vacío: se queda la que está guardada.");
        assertThat(page.text()).contains("http://192.168.1.20:8080").doesNotContain("clave-muy-secreta");
        assertThat(administrator.get("/admin/bitacora").text())
                .contains("Cambió la pasarela de mensajes")
                .doesNotContain("clave-muy-secreta");
        assertThat(administrator.get(ALL).words()).contains("SMS con un teléfono Android", "En uso");
    }

    @Test
    void wrongFieldsAreToldAndWhatWasTypedStaysButTheSecret() {
        Answer answer = administrator()
                .post(ANDROID, "version", "0", "url", "teléfono", "user", "", "secret", "clave-1", "dailyCap", "x");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words())
                .contains("Escriba una dirección completa", "Escriba el usuario.", "Escriba un número entero");
        assertThat(answer.text()).contains("value=\"teléfono\"").doesNotContain("clave-1");
    }

    @Test
    void priceAndMoneyCapAreShownAsAmountsAndTheirChangesInTheAuditTrail() {
        Visitor administrator = administrator();
        assertThat(administrator.get(ANDROID).words())
                .contains("Precio de cada SMS En MXN.", "Gasto en 24 horas, como máximo En MXN.");
        assertThat(money(administrator, "0", "0.85", "1,500").location()).isEqualTo(ANDROID + "?done=saved");

        Answer page = administrator.get(ANDROID);

        assertThat(page.input("price")).isEqualTo("0.85");
        assertThat(page.input("moneyCap")).isEqualTo("1500.00");
        assertThat(administrator.get("/admin/bitacora").words())
                .contains("Precio de cada SMS o mensaje: vacío → $0.85", "Gasto en 24 horas: vacío → $1,500.00");
        assertThat(money(administrator, "0", "0.90", "").words()).contains("Precio de cada SMS", "0.85");
    }

    @Test
    void moneyThatMakesNoSenseIsToldAndStoredNowhere() {
        Visitor administrator = administrator();

        assertThat(money(administrator, "0", "ochenta centavos", "").words())
                .contains("Escriba una cantidad, por ejemplo 0.85.");
        assertThat(money(administrator, "0", "", "500").words()).contains("Escriba también el precio");
        assertThat(money(administrator, "0", "0", "-1").words())
                .contains("Escriba una cantidad mayor que cero", "Escriba una cantidad, por ejemplo 500.00.");
        assertThat(money(administrator, "0", "5", "1").words()).contains("no alcanza ni para un mensaje");
        assertThat(money(administrator, "0", "9999999", "9999999999").words()).contains("demasiado grande");
        assertThat(administrator.get(ALL).words()).doesNotContain("En uso");
    }

    @Test
    void aNewSecretIsAskedForAgainWhenTheFormComesBack() {
        Visitor administrator = administrator();
        save(administrator, "clave");

        Answer refused = administrator.post(
                ANDROID, "version", "1", "url", "", "user", "portal", "secret", "clave-dos", "dailyCap", "200");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Escriba otra vez la clave: no se guarda");
        assertThat(refused.text()).doesNotContain("clave-dos");
    }

    @Test
    void aTestMessageTellsHowItWent() {
        Visitor administrator = administrator();
        save(administrator, "clave");

        Answer answer = administrator.post(ANDROID + "/prueba", "number", "55 8111 2201");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words()).contains("La dirección de la pasarela está en una red interna");
        assertThat(answer.text()).contains("value=\"55 8111 2201\"");
        assertThat(administrator.get("/admin/bitacora").words())
                .contains("Envió un mensaje de prueba")
                .contains("Rechazado");
    }

    @Test
    void whatIsRemovedIsGone() {
        Visitor administrator = administrator();
        save(administrator, "clave");

        assertThat(administrator.post(ANDROID + "/quitar", "version", "7").status())
                .isEqualTo(409);
        assertThat(administrator.post(ANDROID + "/quitar", "version", "1").location())
                .isEqualTo(ALL + "?done=saved");
        assertThat(administrator.get(ALL).words()).doesNotContain("En uso");
    }

    @Test
    @Tag("PAY-10")
    void confirmationsAreSwitchedOnAndTheSmsIsSeen() {
        Visitor administrator = administrator();
        String settings = "/admin/ajustes/mensajes";
        Answer saved = administrator.post(
                settings, "version", administrator.get(settings).input("version"), "confirmations", "on");
        assertThat(saved.location()).isEqualTo(settings + "?done=saved");
        assertThat(useCases().settings().current(admin()).messages()).isEqualTo(new MessageSettings(true, false));
        assertThat(administrator.post(settings, "version", "otra").status()).isEqualTo(409);

        useCases().paymentReview().approve(admin(), reports.sentBy("ana@wispmega"), null, false);
        portal.memory().ringDueAlarms();

        assertThat(administrator.get("/admin/sms").words())
                .contains("WispMega: registramos su pago de $499.00", "+525581112201");
        assertThat(administrator.get("/admin/mensajes").words()).contains("Confirmación de pago al celular");
    }

    @Test
    @Tag("MSG-03")
    void anUnsureMessageIsShownAndCanBeSentAgain() {
        useCases()
                .settings()
                .change(
                        admin(),
                        useCases().settings().current(admin()).version(),
                        useCases().settings().current(admin()).with(new MessageSettings(true, false)));
        portal.memory().phones().answer(SendResult.unsure("La pasarela no respondió como se esperaba."));
        useCases().paymentReview().approve(admin(), reports.sentBy("ana@wispmega"), null, false);
        portal.memory().ringDueAlarms();

        Answer list = administrator().get("/admin/mensajes?estado=inciertos");

        assertThat(list.words())
                .contains("1 mensaje detenido", "Incierto: quizá sí salió")
                .contains("La pasarela no respondió como se esperaba.", "Enviar de nuevo");
    }

    private static Answer money(Visitor administrator, String version, String price, String cap) {
        return administrator.post(
                ANDROID,
                "version",
                version,
                "url",
                "http://192.168.1.20:8080",
                "user",
                "sms",
                "secret",
                "clave",
                "dailyCap",
                "200",
                "price",
                price,
                "moneyCap",
                cap);
    }

    private static void save(Visitor administrator, String secret) {
        Answer answer = administrator.post(
                ANDROID,
                "version",
                "0",
                "url",
                "http://192.168.1.20:8080",
                "user",
                "sms",
                "secret",
                secret,
                "dailyCap",
                "200");
        assertThat(answer.location()).isEqualTo(ANDROID + "?done=saved");
    }
}
