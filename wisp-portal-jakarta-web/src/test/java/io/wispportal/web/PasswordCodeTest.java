package io.wispportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.core.StaffCaller;
import io.wispportal.core.WispPortal;
import io.wispportal.message.Mail;
import io.wispportal.tenant.TenantSettings;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Another password with a code, for customers who are signed in. */
@Tag("CRE-06")
class PasswordCodeTest {

    private static final String PATH = "/contrasena/codigo";
    private static final String OWN = "mi gato gris";

    private final TestPortal portal = TestPortal.start();
    private final Visitor ana = portal.customer("ana@wispmega");

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void theFormLeadsThereAndACodeByMailBack() {
        Visitor other = portal.customer("ana@wispmega");
        assertThat(ana.get("/contrasena").text()).contains("href=\"" + PATH + "\"");
        assertThat(ana.get(PATH).words())
                .contains("Por correo a a***@example.com", "Por SMS al celular que termina en 201")
                .doesNotContain("ana@example.com");

        Answer asked = ana.post(PATH, "por", "EMAIL");
        assertThat(asked.location()).isEqualTo("/contrasena/codigo/nueva?por=EMAIL");
        assertThat(ana.get(asked.location()).words()).contains("Enviamos el código por correo a a***@example.com");
        Answer wrong = ana.post(PATH + "/nueva", "por", "EMAIL", "code", "1", "next", OWN, "repeat", OWN);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.words()).contains("Escriba los 6 números del código.", "por correo a a***@example.com");
        Answer done = ana.post(PATH + "/nueva", "code", code(), "next", OWN, "repeat", OWN);

        assertThat(done.location()).isEqualTo("/inicio?done=password");
        assertThat(ana.get(done.location()).words()).contains("Contraseña cambiada");
        assertThat(other.get("/inicio").location()).startsWith("/?sesion=terminada");
        assertThat(portal.visitor().signedIn("ana@wispmega", OWN).get("/inicio").status())
                .isEqualTo(200);
    }

    @Test
    void reloadingTheCodesPageSendsNoOther() {
        String next = ana.post(PATH, "por", "EMAIL").location();
        ana.get(next);
        ana.get(next);

        portal.memory().ringDueAlarms();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void whoAsksTooOftenIsToldToWait() {
        for (int i = 0; i < 3; i++) {
            ana.post(PATH, "por", "EMAIL");
        }

        Answer answer = ana.post(PATH, "por", "EMAIL");
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.words()).contains("Ya pidió varios códigos.");
    }

    @Test
    void whoSharesAStoppedAddressIsToldThatAndNotThatTheyAskedTooOften() {
        WispPortal useCases = portal.memory().portal();
        StaffCaller admin = portal.demo().staff("admin@redrural");
        TenantSettings noOwnNetworks = new TenantSettings(false, null, null, null, List.of());
        useCases.settings().change(admin, useCases.settings().current(admin).version(), noOwnNetworks);
        for (int i = 0; i < 20; i++) {
            useCases.passwordRecovery().request(null, "nobody@redrural", "x@example.com", "127.0.0.1");
        }
        Visitor sharing = portal.customer("ana@redrural");

        for (Answer answer : List.of(
                sharing.post(PATH, "por", "EMAIL"),
                sharing.post(PATH + "/nueva", "code", "123456", "next", "otra cabra 9", "repeat", "otra cabra 9"),
                portal.visitor().post("/contrasena/olvidada", "user", "ana@redrural", "contact", "ana@example.com"))) {
            assertThat(answer.status()).isEqualTo(429);
            assertThat(answer.words()).contains("Desde su conexión se usaron demasiados códigos.");
        }
    }

    @Test
    void whereSmsAreNotSentNoneIsOffered() {
        portal.memory().phones().offer();

        assertThat(ana.get(PATH).words()).contains("Por correo a").doesNotContain("Por SMS");
        assertThat(ana.post(PATH, "por", "SMS").words()).contains("Elija por dónde quiere recibir el código.");
    }

    private List<Mail> mails() {
        return portal.memory().mail().sent(portal.demo().tenant("wispmega").id());
    }

    private String code() {
        portal.memory().ringDueAlarms();
        Matcher code = Pattern.compile("\\b\\d{6}\\b")
                .matcher(mails().get(mails().size() - 1).text());
        assertThat(code.find()).isTrue();
        return code.group();
    }
}
