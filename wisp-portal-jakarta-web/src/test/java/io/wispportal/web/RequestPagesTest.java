package io.wispportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.core.StaffCaller;
import io.wispportal.core.tenant.TenantSettingsEditing;
import io.wispportal.message.Mail;
import io.wispportal.preinstall.InstallationStep;
import io.wispportal.preinstall.StepContext;
import io.wispportal.preinstall.StepMoment;
import io.wispportal.preinstall.StepPhase;
import io.wispportal.preinstall.StepRefusedException;
import io.wispportal.tenant.TenantSettings;
import io.wispportal.tenant.UrlIdentifier;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody asks for the service with the public form. */
class RequestPagesTest extends PortalTest {

    private static final String PAGE = Prospect.PAGE;

    private final Prospect stranger = new Prospect(portal);

    RequestPagesTest() {
        super(TestPortal.startWithSteps(order -> order.after("validate", new Coverage())));
    }

    @Test
    @Tag("PRE-01")
    @Tag("PRE-02")
    void theFormIsThereForAnybodyAndAsksForWhatTheCompanyWants() {
        Answer page = stranger.open(PAGE + "/");
        assertThat(page.words())
                .contains("WispMega", "Solicitar instalación", "Nombre", "Correo electrónico (opcional)")
                .contains("Identificación, frente", "Cupón (opcional)", "No soy un robot");
        assertThat(page.text()).containsPattern("id=\"idFront\"[^>]* required");
        assertThat(portal.staffVisitor().get(PAGE).status()).isEqualTo(404);
        assertThat(stranger.open("/solicitar-instalacion/ninguna").status()).isEqualTo(404);

        stranger.documentsAreOptional();

        assertThat(stranger.open(PAGE).words()).contains("Identificación, frente (opcional)");
    }

    @Test
    @Tag("PRE-01")
    @Tag("CAP-02")
    @Tag("TEN-04")
    void onTheOwnDomainThereIsThatCompanysFormAloneOpenOnceItHasACaptcha() {
        Visitor visitor = portal.visitorOfDomain();

        Answer closed = visitor.get(PAGE);

        assertThat(closed.status()).isEqualTo(403);
        assertThat(closed.text())
                .contains("href=\"https://localhost" + PAGE + "\"")
                .doesNotContain("<form");
        assertThat(visitor.upload(PAGE, Prospect.documents(), "firstName", "Eva")
                        .status())
                .isEqualTo(403);
        assertThat(visitor.get("/solicitar-instalacion/redrural").status()).isEqualTo(404);
        assertThat(portal.memory().documents().size()).isZero();
    }

    @Test
    @Tag("PRE-02")
    void aFormThatWasOpenTooLongIsShownAgainAndItsFilesAreNotTaken() {
        Visitor visitor = portal.visitor();
        visitor.get(PAGE);

        Answer again = visitor.uploadWithToken(PAGE, "de-otra-sesion", Prospect.photo("idFront"), "firstName", "Eva");

        assertThat(again.status()).isEqualTo(403);
        assertThat(again.words()).contains("Elija otra vez sus archivos y envíe de nuevo.");
        assertThat(again.input("firstName")).isEqualTo("Eva");
        assertThat(portal.memory().documents().size()).isZero();
    }

    @Test
    @Tag("PRE-02")
    @Tag("PRE-05")
    void aRequestIsStoredAndConfirmedWithMails() {
        stranger.documentsAreOptional();

        Answer sent = stranger.send(Prospect.photo("idFront"), "email", "nueva@example.com");

        assertThat(sent.location()).isEqualTo(PAGE + "/enviada");
        assertThat(stranger.open(sent.location()).words()).contains("Recibimos su solicitud", "WispMega la revisa");
        assertThat(stranger.requests()).hasSize(1);
        portal.memory().ringDueAlarms();
        assertThat(portal.memory().mail().sent(portal.demo().tenant("wispmega").id()))
                .extracting(Mail::to)
                .contains("nueva@example.com");
    }

    @Test
    @Tag("PRE-02")
    void whatIsMissingIsToldAtItsFieldAndWhatWasTypedStays() {
        Answer refused = stranger.send(
                Prospect.photo("idFront"), "firstName", "", "phone", "abc", "comments", "Junto al parque");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words())
                .contains("Escriba su nombre.", "Escriba el teléfono con su lada", "Elija su comprobante")
                .contains("Junto al parque");
        assertThat(refused.input("lastNames")).isEqualTo("Pérez");
        assertThat(stranger.requests()).isEmpty();
    }

    @Test
    @Tag("PRE-03")
    void aFileThatIsTakenIsKeptWhenSomethingElseIsWrong() {
        stranger.documentsAreOptional();
        Answer refused = stranger.send(Prospect.photo("idFront"), "firstName", "");
        assertThat(refused.words()).contains("foto.jpg Sigue adjunto");

        Answer sent = stranger.send(
                Prospect.photo("coupon"), "kept-idFront", refused.input("kept-idFront"), "form", refused.input("form"));

        assertThat(sent.status()).isEqualTo(303);
        assertThat(stranger.requests()).hasSize(1);
    }

    @Test
    @Tag("PRE-03")
    void aKeptFileThatIsSweptMeanwhileIsAskedForAgain() {
        stranger.documentsAreOptional();
        Answer refused = stranger.send(Prospect.photo("coupon"), "firstName", "");
        portal.clock().advance(Duration.ofHours(1));
        portal.memory().ringDueAlarms();
        String[] again = {"kept-coupon", refused.input("kept-coupon"), "form", refused.input("form")};

        Answer gone = stranger.send(List.of(), again);

        assertThat(gone.status()).isEqualTo(422);
        assertThat(gone.text()).contains("id=\"coupon-error\">Este archivo ya no está guardado. Vuelva a elegirlo.");
        assertThat(gone.input("lastNames")).isEqualTo("Pérez");
        assertThat(stranger.requests()).isEmpty();
        assertThat(stranger.send(Prospect.photo("coupon"), again).status()).isEqualTo(303);
    }

    @Test
    @Tag("PRE-03")
    void aFileThatIsNoneOfTheKindsIsToldAtItsField() {
        stranger.documentsAreOptional();

        Answer refused = stranger.send(new SentFile("idBack", "carta.html", "<html>".getBytes(StandardCharsets.UTF_8)));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("foto (JPG o PNG) o un PDF.");
        assertThat(stranger.requests()).isEmpty();
    }

    @Test
    @Tag("PRE-03")
    void aFileThatIsRefusedHidesNoOtherError() {
        SentFile page = new SentFile("idBack", "carta.html", "<html>".getBytes(StandardCharsets.UTF_8));

        Answer refused = stranger.send(page, "firstName", "", "phone", "abc");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("id=\"firstName-error\"", "id=\"phone-error\"", "id=\"idFront-error\"")
                .contains("id=\"idBack-error\">Elija una foto (JPG o PNG) o un PDF.");
        assertThat(refused.words()).contains("Revise 5 datos");
        assertThat(stranger.requests()).isEmpty();
    }

    @Test
    @Tag("PRE-08")
    void whatAStepRefusesIsNotStoredAndWhyIsForStaffAlone() {
        stranger.documentsAreOptional();

        Answer refused = stranger.send(Prospect.photo("idFront"), "postalCode", Coverage.REFUSED);
        Answer again = stranger.send(
                Prospect.photo("coupon"), "kept-idFront", refused.input("kept-idFront"), "form", refused.input("form"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words())
                .contains("La empresa no puede tomar esta solicitud por aquí. Llámele o escríbale.")
                .contains("foto.jpg Sigue adjunto")
                .doesNotContain(Coverage.REASON);
        assertThat(refused.input("lastNames")).isEqualTo("Pérez");
        assertThat(again.status()).isEqualTo(303);
        assertThat(stranger.requests()).hasSize(1);
    }

    @Test
    @Tag("PRE-02")
    void aSecondPressWithTheSameFormTokenAndCaptchaIsOneRequest() {
        stranger.documentsAreOptional();
        Answer blank = stranger.open(PAGE);
        String[] same = {"form", blank.input("form"), "captcha-answer", blank.input("captcha-answer")};

        Answer first = stranger.send(Prospect.photo("idFront"), same);
        Answer second = stranger.send(Prospect.photo("idFront"), same);

        assertThat(first.location()).isEqualTo(PAGE + "/enviada");
        assertThat(second.location()).isEqualTo(PAGE + "/enviada");
        assertThat(stranger.requests()).hasSize(1);
    }

    @Test
    @Tag("PRE-04")
    void whoTypesACustomersEmailIsAnsweredAsEverybody() {
        stranger.documentsAreOptional();

        Answer taken = stranger.send(Prospect.photo("idFront"), "email", "ana@example.com");
        Answer fresh = stranger.send(Prospect.photo("idFront"), "email", "nadie@example.com");

        assertThat(taken.status()).isEqualTo(fresh.status()).isEqualTo(303);
        assertThat(taken.location()).isEqualTo(fresh.location());
        assertThat(stranger.requests()).hasSize(2);
    }

    @Test
    @Tag("PRE-02")
    void theSameFormSentTwiceIsOneRequest() {
        stranger.documentsAreOptional();
        String form = stranger.open(PAGE).input("form");

        stranger.send(Prospect.photo("idFront"), "form", form);
        Answer again = stranger.send(Prospect.photo("idFront"), "form", form);

        assertThat(again.location()).isEqualTo(PAGE + "/enviada");
        assertThat(stranger.requests()).hasSize(1);
    }

    @Test
    @Tag("PRE-02")
    void theSameFormWithOtherThingsTypedIsAskedAboutAndNotDropped() {
        stranger.documentsAreOptional();
        String form = stranger.open(PAGE).input("form");
        stranger.send(Prospect.photo("idFront"), "form", form);

        Answer asked = stranger.send(List.of(), "form", form, "firstName", "Olga");

        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.words()).contains("Ya recibimos una solicitud con este formulario");
        assertThat(asked.input("firstName")).isEqualTo("Olga");
        assertThat(asked.input("form")).isNotEqualTo(form);
        assertThat(stranger.requests()).hasSize(1);
        Answer sent = stranger.send(List.of(), "form", asked.input("form"), "firstName", "Olga");
        assertThat(sent.location()).isEqualTo(PAGE + "/enviada");
        assertThat(stranger.requests()).hasSize(2);
    }

    @Test
    @Tag("PRE-06")
    void theConsolesFormToo() {
        stranger.documentsAreOptional();
        Visitor cashier = portal.staff("caja@wispmega");
        String page = "/admin/instalaciones/nueva";
        String form = cashier.get(page).input("form");
        String[] typed = {
            "form", form, "firstName", "Eva", "lastNames", "Paz", "phone", "55 1234 5678", "address", "Calle 5"
        };
        Answer first = cashier.upload(page, List.of(), typed);
        typed[3] = "Olga";

        Answer asked = cashier.upload(page, List.of(), typed);

        assertThat(first.status()).isEqualTo(303);
        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.words()).contains("Ya recibimos una solicitud con este formulario");
        typed[1] = asked.input("form");
        assertThat(cashier.upload(page, List.of(), typed).status()).isEqualTo(303);
        assertThat(stranger.requests()).hasSize(2);
    }

    @Test
    @Tag("PRE-01")
    @Tag("CAP-03")
    void withoutTheCaptchaOrWithAWrongOneNothingIsStored() {
        String used = stranger.open(PAGE).input("captcha-answer");
        assertThat(stranger.send(List.of(), "captcha-answer", used).words()).contains("Elija su comprobante");

        for (String answer : List.of("", "inventada")) {
            Answer refused = stranger.send(Prospect.documents(), "captcha-answer", answer);
            assertThat(refused.status()).as(answer).isEqualTo(422);
            assertThat(refused.text()).as(answer).contains("id=\"captcha-error\"");
            assertThat(refused.words()).as(answer).contains("Elija otra vez sus archivos");
            assertThat(refused.input("lastNames")).isEqualTo("Pérez");
        }
        assertThat(portal.memory().documents().size()).isZero();

        assertThat(stranger.send(Prospect.documents(), "captcha-answer", used).status())
                .isEqualTo(422);
        assertThat(stranger.requests()).isEmpty();
    }

    @Test
    @Tag("PRE-02")
    @Tag("CAP-03")
    void filesThatCameInSlowerThanTheCaptchaLastsAreKept() {
        String used = stranger.open(PAGE).input("captcha-answer");
        stranger.send(List.of(), "captcha-answer", used);

        Answer late = stranger.send(Prospect.documents(), "captcha-answer", used);
        assertThat(late.words()).contains("Sigue adjunto").doesNotContain("Elija otra vez sus archivos");
        Answer sent = stranger.send(
                List.of(),
                "form",
                late.input("form"),
                "kept-idFront",
                late.input("kept-idFront"),
                "kept-idBack",
                late.input("kept-idBack"),
                "kept-addressProof",
                late.input("kept-addressProof"));

        assertThat(sent.location()).isEqualTo(PAGE + "/enviada");
        assertThat(stranger.requests()).hasSize(1);
    }

    @Test
    @Tag("PRE-01")
    @Tag("TEN-04")
    void theCompanyIsCalledByItsSlugOrByItsIdAndTheOtherFindsNothing() {
        stranger.documentsAreOptional();
        String byId =
                "/solicitar-instalacion/" + portal.demo().tenant("wispmega").id();
        assertThat(stranger.open(byId).status()).isEqualTo(404);
        assertThat(portal.visitorOfDomain()
                        .get("/solicitar-instalacion/redrural")
                        .status())
                .isEqualTo(404);

        StaffCaller admin = portal.demo().staff("admin@wispmega");
        TenantSettingsEditing settings = portal.memory().portal().settings();
        TenantSettings now = settings.current(admin);
        settings.change(admin, now.version(), now.with(UrlIdentifier.UUID));

        assertThat(stranger.open(byId).text()).contains("action=\"" + byId + "\"");
        assertThat(stranger.open(byId + "/enviada").status()).isEqualTo(200);
        assertThat(stranger.open(PAGE).status()).isEqualTo(404);
        assertThat(stranger.send(Prospect.documents()).status()).isEqualTo(404);
        assertThat(stranger.requests()).isEmpty();
    }

    @Test
    @Tag("PRE-05")
    @Tag("PRE-08")
    void aMailServerThatIsDownLosesNoRequestAndItsMailsArriveLater() {
        portal.memory().mail().becomeUnavailable();

        Answer sent = stranger.send(Prospect.documents(), "email", "nueva@example.com");
        portal.memory().ringDueAlarms();

        assertThat(stranger.open(sent.location()).words()).contains("Recibimos su solicitud");
        Visitor cashier = portal.staff("caja@wispmega");
        assertThat(cashier.get("/admin/instalaciones").words()).contains("Eva Pérez", "2 pasos pendientes");
        String request = "/admin/instalaciones/"
                + stranger.requests().get(0).request().id().value();
        assertThat(cashier.get(request).words())
                .contains(
                        "Correo a su empresa Pendiente",
                        "Correo a quien la pide Pendiente",
                        "El servidor de correo no responde.");

        portal.memory().mail().recover();
        portal.clock().advance(Duration.ofMinutes(5));
        portal.memory().ringDueAlarms();

        assertThat(portal.memory().mail().sent(portal.demo().tenant("wispmega").id()))
                .extracting(Mail::to)
                .containsExactlyInAnyOrder("nueva@example.com", "cobranza@wispmega.example");
        assertThat(cashier.get(request).words())
                .contains("Correo a su empresa Hecho", "Correo a quien la pide Hecho")
                .doesNotContain("Pendiente");
    }

    /** An integrator's step that does not take requests from one place. */
    private static final class Coverage implements InstallationStep {

        static final String REFUSED = "99999";
        static final String REASON = "La torre de ahí está llena.";

        @Override
        public String name() {
            return "cobertura";
        }

        @Override
        public StepMoment moment() {
            return StepMoment.REQUEST;
        }

        @Override
        public StepPhase phase() {
            return StepPhase.BEFORE_COMMIT;
        }

        @Override
        public void work(StepContext context) {
            if (REFUSED.equals(context.request().applicant().postalCode())) {
                throw new StepRefusedException(REASON);
            }
        }
    }
}
