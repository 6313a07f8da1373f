package io.wispportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.message.Mail;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A forgotten password, in the portal. */
@Tag("CRE-09")
class RecoveryTest {

    private static final String PATH = "/contrasena/olvidada";
    private static final String OWN = "mi gato gris";

    private final TestPortal portal = TestPortal.start();

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void signInLeadsThereAndACodeByMailBack() {
        Visitor ana = portal.visitor();
        assertThat(ana.get("/").text()).contains("href=\"" + PATH + "\"");
        Answer asked = ana.post(PATH, "user", "ana@wispmega", "contact", "ana@example.com");
        assertThat(asked.words()).contains("Si los datos coinciden con una cuenta");

        Answer wrong =
                ana.post(PATH + "/codigo", "ticket", asked.input("ticket"), "code", "1", "next", OWN, "repeat", OWN);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.words()).contains("Escriba los 6 números del código.");
        Answer done =
                ana.post(PATH + "/codigo", "ticket", wrong.input("ticket"), "code", code(), "next", OWN, "repeat", OWN);

        assertThat(done.location()).isEqualTo("/?sesion=nueva");
        assertThat(ana.get(done.location()).words()).contains("Contraseña cambiada. Entre con la nueva.");
        assertThat(ana.signedIn("ana@wispmega", OWN).get("/inicio").status()).isEqualTo(200);
    }

    @Test
    void theAnswerIsTheSameWhetherThereIsSuchACustomerOrNot() {
        Visitor somebody = portal.visitor();

        Answer known = somebody.post(PATH, "user", "ana@wispmega", "contact", "ana@example.com");
        Answer unknown = somebody.post(PATH, "user", "xyz@wispmega", "contact", "ana@example.com");

        assertThat(unknown.status()).isEqualTo(known.status());
        assertThat(unknown.words()).isEqualTo(known.words());
        assertThat(unknown.bytes()).hasSameSizeAs(known.bytes());
    }

    @Test
    void onATenantsDomainTheEmailIsEnoughElsewhereTheUserNameIsNeeded() {
        assertThat(portal.visitor().post(PATH, "contact", "ana@example.com").words())
                .contains("Escriba su usuario completo.");
        assertThat(portal.visitor().post(PATH, "user", "ana@wispmega").words())
                .contains("Escriba su correo o su celular.");
        assertThat(portal.visitorOfDomain()
                        .post(PATH, "contact", "ana@example.com")
                        .words())
                .contains("Elija una contraseña nueva");
        assertThat(code()).hasSize(6);
    }

    @Test
    void aUserNameIsNoAddressThatACodeCouldGoTo() {
        for (String contact : List.of("rosa", "nadie@wispmega", "5581")) {
            assertThat(portal.visitorOfDomain()
                            .post(PATH, "user", "rosa", "contact", contact)
                            .words())
                    .as(contact)
                    .contains("Escriba un correo o un celular completo.");
        }
    }

    @Test
    void byPhoneTheAnswerIsTheSameWhetherThereIsSuchACustomerOrNot() {
        Visitor somebody = portal.visitor();

        Answer known = somebody.post(PATH, "user", "ana@wispmega", "contact", "55 8111 2201");
        Answer unknown = somebody.post(PATH, "user", "xyz@wispmega", "contact", "55 8111 2201");
        Answer another = somebody.post(PATH, "user", "ana@wispmega", "contact", "55 8111 9999");

        assertThat(known.words()).contains("el código llega por SMS en unos minutos");
        for (Answer answer : List.of(unknown, another)) {
            assertThat(answer.status()).isEqualTo(known.status());
            assertThat(answer.words()).isEqualTo(known.words());
            assertThat(answer.bytes()).hasSameSizeAs(known.bytes());
        }
        portal.memory().ringDueAlarms();
        assertThat(portal.memory()
                        .phones()
                        .latest(portal.demo().tenant("wispmega").id(), 9))
                .hasSize(1);
    }

    @Test
    void aCodeBySmsIsAskedForByPhoneAndUserName() {
        Visitor ana = portal.visitorOfDomain();
        assertThat(ana.get(PATH).words()).contains("Correo o celular registrado");
        assertThat(ana.post(PATH, "contact", "55 8111 2201").words())
                .contains("Para recibir el código por SMS, escriba también su usuario.");

        Answer asked = ana.post(PATH, "user", "ana", "contact", "55 8111 2201");
        Answer wrong = ana.post(
                PATH + "/codigo",
                "ticket",
                asked.input("ticket"),
                "sms",
                "on",
                "code",
                "1",
                "next",
                OWN,
                "repeat",
                OWN);

        assertThat(asked.input("sms")).isEqualTo("on");
        assertThat(wrong.words()).contains("el código llega por SMS en unos minutos");
    }

    @Test
    void whereTheTenantSendsNoSmsOnlyTheEmailIsAskedFor() {
        portal.memory().phones().offer();
        Visitor ana = portal.visitorOfDomain();

        assertThat(ana.get(PATH).words()).contains("Correo registrado").doesNotContain("celular", "SMS");
        assertThat(ana.post(PATH, "user", "ana", "contact", "55 8111 2201").words())
                .contains("Escriba su correo.");
    }

    @Test
    @Tag("TEN-06")
    void staffHaveNoSuchPage() {
        assertThat(portal.staffVisitor().get(PATH).status()).isEqualTo(404);
        assertThat(portal.staffVisitor().get("/").text()).doesNotContain(PATH);
    }

    private String code() {
        portal.memory().ringDueAlarms();
        List<Mail> mails =
                portal.memory().mail().sent(portal.demo().tenant("wispmega").id());
        Matcher code = Pattern.compile("\\b\\d{6}\\b")
                .matcher(mails.get(mails.size() - 1).text());
        assertThat(code.find()).isTrue();
        return code.group();
    }
}
