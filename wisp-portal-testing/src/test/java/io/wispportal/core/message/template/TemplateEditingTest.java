package io.wispportal.core.message.template;

import static io.wispportal.message.TemplateKind.PAYMENT_REGISTERED;
import static io.wispportal.message.TemplateKind.PAYMENT_REMINDER;
import static io.wispportal.message.TemplateKind.REPORT_APPROVED;
import static io.wispportal.message.TemplateKind.REPORT_RECEIVED_CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.audit.AuditAction;
import io.wispportal.core.FieldError;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.TestIsp;
import io.wispportal.message.Mail;
import io.wispportal.message.TemplateKind;
import io.wispportal.tenant.MessageSettings;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts of messages that staff change. */
@Tag("MSG-02")
class TemplateEditingTest {

    private final TestIsp isp = new TestIsp();
    private final StaffCaller admin = isp.admin();

    @Test
    void theNextMailHasTheTextThatStaffWrote() {
        editing()
                .change(
                        admin,
                        REPORT_RECEIVED_CUSTOMER,
                        0,
                        "Recibido: {{ factura }}",
                        "¡Hola, {{cliente}}! {{ empresa }}");

        isp.report("ana", 0);
        isp.memory().ringDueAlarms();

        String number = isp.invoice("ana", 0).number();
        assertThat(isp.memory().mail().sent(isp.id()))
                .extracting(Mail::subject)
                .contains("Recibido: " + number)
                .anyMatch(subject -> subject.startsWith("Pago reportado por Ana Torres Medina: factura de ")
                        && subject.endsWith("(" + number + ")"));
        assertThat(isp.memory().mail().sent(isp.id()))
                .extracting(Mail::text)
                .contains("¡Hola, Ana Torres Medina! " + isp.tenant().name());
    }

    @Test
    void anUnknownTagIsRefusedByNameAtItsField() {
        assertThatThrownBy(() -> editing()
                        .change(admin, REPORT_APPROVED, 0, "{{ clave }}", "Hola {{ motivo }} {{ 7*7 }} {{ cliente }}"))
                .isInstanceOf(InvalidInputException.class)
                .extracting(e -> ((InvalidInputException) e).errors())
                .asInstanceOf(InstanceOfAssertFactories.list(FieldError.class))
                .containsExactly(
                        new FieldError("subject", "unknownTags", "clave"),
                        new FieldError("text", "unknownTags", "motivo, 7*7"));
        assertThat(editing().open(admin, REPORT_APPROVED).isOwn()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"PASSWORD_RESET", "PASSWORD_RESET_SMS"})
    void aTextThatShallBringACodeHasOne(TemplateKind kind) {
        assertThat(errors(kind, "Su código", "Hola. { codigo } {{ empresa }}"))
                .containsExactly(new FieldError("text", "missingTags", "codigo"));
        assertThat(errors(kind, "Su código {{ codigo }}", "Hola {{ codigo }"))
                .containsExactly(new FieldError("text", "unclosedTag", "{{ codigo }"));
        assertThatThrownBy(() -> editing().change(admin, kind, 0, "Su código", "Hola, {{ empresa }}"))
                .isInstanceOf(InvalidInputException.class);
        assertThat(editing().open(admin, kind).isOwn()).isFalse();

        assertThat(errors(kind, "Su código", "{{codigo}}")).isEmpty();
        assertThat(editing()
                        .preview(admin, kind, "Su código", "Es {{ codigo }}")
                        .written()
                        .text())
                .isEqualTo("Es 123456");
    }

    @Test
    void anEmptyOrTooLongTextIsRefused() {
        assertThat(errors(REPORT_APPROVED, "", " "))
                .containsExactly(new FieldError("subject", "required"), new FieldError("text", "required"));
        assertThat(errors(REPORT_APPROVED, "a\nBcc: b", "x".repeat(4001)))
                .containsExactly(new FieldError("subject", "lines"), new FieldError("text", "tooLong"));
    }

    @Test
    @Tag("LNK-10")
    void aTextForPhonesHas164CharactersAsTyped() {
        String full = "{{ empresa }}" + "x".repeat(151);

        assertThat(errors(PAYMENT_REMINDER, "", full)).isEmpty();
        assertThat(errors(PAYMENT_REMINDER, "", full + "x")).containsExactly(new FieldError("text", "tooLongForPhone"));
    }

    @Test
    @Tag("LNK-09")
    void theSeedsReminderIsThereToTheLetter() {
        assertThat(editing().open(admin, PAYMENT_REMINDER).template().text())
                .isEqualTo("Estimado cliente de la empresa {{ empresa }} . Le anexo su link para entrar a su portal"
                        + " del cliente. {{ url_autologin }}");
        TemplatePreview preview = preview(PAYMENT_REMINDER);
        assertThat(preview.written().text())
                .isEqualTo("Estimado cliente de la empresa WispMega . Le anexo su link para entrar a su portal del"
                        + " cliente. https://" + isp.tenant().domain() + "/a/XXXXXXXXXXXXXXXXXXXXXX");
        assertThat(preview.linkless()).isFalse();
        assertThat(editing()
                        .preview(admin, PAYMENT_REMINDER, "", "Debe {{ saldo }} al {{ vencimiento }}: {{ url_saldo }}")
                        .linkless())
                .isTrue();
    }

    @Test
    @Tag("LNK-10")
    void thePreviewCountsWhatIsSentWithAndWithoutAccents() {
        String text = "Señor {{ cliente }}, su pago quedó registrado.";
        SmsText accents = editing().preview(admin, PAYMENT_REGISTERED, "", text).sms();
        assertThat(accents).extracting(SmsText::encoding).isEqualTo(SmsText.Encoding.UCS_2);

        isp.settings(isp.tenant().settings().with(new MessageSettings(false, true)));

        TemplatePreview plain = editing().preview(admin, PAYMENT_REGISTERED, "", text);
        assertThat(plain.written().text()).isEqualTo("Señor Luisa Campos Nieto, su pago quedo registrado.");
        assertThat(plain.sms()).extracting(SmsText::encoding).isEqualTo(SmsText.Encoding.GSM_7);
        assertThat(plain.sms()).extracting(SmsText::segments).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void everyTextOfThePortalsOwnCouldBeStoredAndNoTagIsLeft(TemplateKind kind) {
        Written written = preview(kind).written();

        assertThat(written.subject() + written.text()).doesNotContain("{", "}", "null");
        for (String tag : TemplateTags.of(kind)) {
            String needed = String.join(
                    " ",
                    TemplateTags.needed(kind).stream()
                            .map(each -> "{{ " + each + " }}")
                            .toList());
            String text = editing()
                    .preview(admin, kind, "x", "{{ " + tag + " }}|" + needed)
                    .written()
                    .text();
            assertThat(text.substring(0, text.indexOf('|'))).isNotBlank();
        }
    }

    @Test
    void aChangeIsAuditedAndCanBeTakenBack() {
        editing().change(admin, REPORT_APPROVED, 0, "Uno", "Uno");
        editing().change(admin, REPORT_APPROVED, 1, "Uno", "Dos");
        assertThat(isp.audit().get(isp.audit().size() - 1).details())
                .containsEntry("kind", "REPORT_APPROVED")
                .containsEntry("text.old", "Uno")
                .containsEntry("text.new", "Dos")
                .doesNotContainKey("subject.new");

        editing().reset(admin, REPORT_APPROVED, 2);
        editing().reset(admin, REPORT_APPROVED, 2);

        assertThat(editing().open(admin, REPORT_APPROVED).template().subject()).isEqualTo("Su pago quedó registrado");
        assertThat(isp.actions())
                .filteredOn(AuditAction.TEMPLATE_CHANGED::equals)
                .hasSize(3);
    }

    @Test
    void whoIsSecondOverwritesNothing() {
        editing().change(admin, REPORT_APPROVED, 0, "Uno", "Uno");

        assertThatThrownBy(() -> editing().change(admin, REPORT_APPROVED, 0, "Dos", "Dos"))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThatThrownBy(() -> editing().reset(admin, REPORT_APPROVED, 7))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThat(editing().open(admin, REPORT_APPROVED).template().text()).isEqualTo("Uno");
    }

    @Test
    @Tag("TEN-01")
    void anotherTenantKeepsItsText() {
        editing().change(admin, REPORT_APPROVED, 0, "Uno", "Uno");

        StaffCaller other = isp.demo().staff("admin@redrural");
        assertThat(editing().open(other, REPORT_APPROVED).isOwn()).isFalse();
    }

    private List<FieldError> errors(TemplateKind kind, String subject, String text) {
        try {
            editing().preview(admin, kind, subject, text);
            return List.of();
        } catch (InvalidInputException refused) {
            return refused.errors();
        }
    }

    private TemplatePreview preview(TemplateKind kind) {
        EditedTemplate now = editing().open(admin, kind);
        return editing()
                .preview(admin, kind, now.template().subject(), now.template().text());
    }

    private TemplateEditing editing() {
        return isp.portal().templates();
    }
}
