package io.wispportal.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.message.TemplateKind;
import io.wispportal.web.Answer;
import io.wispportal.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ajustes, Plantillas. */
@Tag("MSG-02")
class TemplatePageTest extends ConsoleTest {

    private static final String ALL = "/admin/ajustes/plantillas";
    private static final String MAIL = ALL + "/report-approved";
    private static final String SMS = ALL + "/payment-reminder";

    @Test
    void theListLeadsToEveryTextAndMarksTheChangedOnes() {
        Visitor administrator = administrator();
        administrator.post(MAIL, "version", "0", "subject", "Listo", "text", "Gracias, {{ cliente }}");

        Answer list = administrator.get(ALL);

        assertThat(list.words()).contains("Pago registrado Correo Cambiada", "Recordatorio de pago al celular");
        assertThat(administrator.get(MAIL).text()).contains("value=\"Listo\"", "Gracias, {{ cliente }}</textarea>");
        assertThat(administrator.get("/admin/bitacora").words())
                .contains("Cambió el texto de un mensaje", "Asunto: Su pago quedó registrado → Listo");
    }

    @Test
    @Tag("LNK-09")
    void anUnknownTagIsNamedAtItsFieldAndWhatWasTypedStays() {
        Answer answer = administrator().post(SMS, "version", "0", "text", "Hola {{ nombre }} <b>");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words()).contains("Este mensaje no tiene estas etiquetas: nombre");
        assertThat(answer.text()).contains("Hola {{ nombre }} &lt;b&gt;</textarea>");
        assertThat(useCases()
                        .templates()
                        .open(admin(), TemplateKind.PAYMENT_REMINDER)
                        .isOwn())
                .isFalse();
    }

    @Test
    @Tag("CRE-09")
    void aTextWithoutTheCodeIsRefusedByNameAndThePreviewHasAMadeUpOne() {
        Visitor administrator = administrator();
        String path = ALL + "/password-reset-sms";

        Answer refused = administrator.post(path, "version", "0", "text", "Entre ya, {{ empresa }}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Al texto le falta esta etiqueta: codigo");

        assertThat(administrator.get(path).words())
                .contains("Código para elegir otra contraseña", "contraseña es 123456. Vale por 10 minutos");
        assertThat(administrator.get(ALL).words())
                .contains("Código para cambiar la contraseña Correo", "Código por SMS para cambiar la contraseña SMS C")
                .contains("Confirmación de pago al celular SMS o WhatsApp");
    }

    @Test
    @Tag("LNK-10")
    void thePreviewCountsAndStoresNothing() {
        Answer answer =
                administrator().post(SMS, "version", "0", "text", "Información de {{ empresa }}", "do", "preview");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.words())
                .contains("Información de WispMega", "Letras Todas (UCS-2)", "Caracteres 23", "SMS que se cobran 1")
                .contains("No lleva el enlace para entrar al portal.");
        assertThat(useCases()
                        .templates()
                        .open(admin(), TemplateKind.PAYMENT_REMINDER)
                        .isOwn())
                .isFalse();
    }

    @Test
    void aTextGoesBackToThePortals() {
        Visitor administrator = administrator();
        administrator.post(MAIL, "version", "0", "subject", "Listo", "text", "Gracias");

        Answer answer = administrator.post(MAIL + "/restablecer", "version", "1");

        assertThat(answer.location()).isEqualTo(ALL + "?done=saved");
        assertThat(administrator.get(MAIL).text())
                .contains("value=\"Su pago quedó registrado\"")
                .doesNotContain(MAIL + "/restablecer");
    }

    @Test
    void whoIsSecondSeesWhatIsStoredAndOverwritesNothing() {
        Visitor administrator = administrator();
        administrator.post(MAIL, "version", "0", "subject", "Uno", "text", "Uno");

        Answer second = administrator.post(MAIL, "version", "0", "subject", "Dos", "text", "Dos");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.words()).contains("Otra persona guardó cambios", "Asunto Uno", "Texto Uno");
        assertThat(second.input("version")).isEqualTo("1");
        assertThat(administrator.post(MAIL + "/restablecer", "version", "0").status())
                .isEqualTo(409);
    }

    @Test
    void aTextThatIsNoneIsNotThere() {
        assertThat(administrator().get(ALL + "/otra-cosa").status()).isEqualTo(404);
    }
}
