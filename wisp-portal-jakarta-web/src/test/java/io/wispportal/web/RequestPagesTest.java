package io.wispportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.core.StaffCaller;
import io.wispportal.message.Mail;
import io.wispportal.preinstall.InstallationRow;
import io.wispportal.preinstall.InstallationState;
import io.wispportal.preinstall.InstallationStep;
import io.wispportal.preinstall.StepContext;
import io.wispportal.preinstall.StepMoment;
import io.wispportal.preinstall.StepPhase;
import io.wispportal.preinstall.StepRefusedException;
import io.wispportal.tenant.InstallationSettings;
import io.wispportal.tenant.TenantSettings;
import io.wispportal.tenant.UrlIdentifier;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody asks for the service with the public form. */
class RequestPagesTest extends PortalTest {

    private static final String PAGE = "/solicitar-instalacion/wispmega";

    private final Visitor stranger = portal.visitor();

    RequestPagesTest() {
        super(TestPortal.startWithSteps(order -> order.after("validate", new Coverage())));
    }

    @Test
    @Tag("PRE-01")
    @Tag("PRE-02")
    void theFormIsThereForAnybodyAndAsksForWhatTheCompanyWants() {
        Answer page = stranger.get(PAGE + "/");
        assertThat(page.words())
                .contains("WispMega", "Solicitar instalación", "Nombre", "Correo electrónico (opcional)")
                .contains("Identificación, frente", "Cupón (opcional)", "No soy un robot");
        assertThat(page.text()).containsPattern("id=\"idFront\"[^>]* required");
        assertThat(portal.staffVisitor().get(PAGE).status()).isEqualTo(404);
        assertThat(stranger.get("/solicitar-instalacion/ninguna").status()).isEqualTo(404);

        withoutDocuments();

        assertThat(stranger.get(PAGE).words()).contains("Identificación, frente (opcional)");
    }

    @Test
    @Tag("TEN-04")
    void theCompanyIsCalledByItsSlugOrByItsIdAndOnADomainByItsOwnAlone() {
        String id = portal.demo().tenant("wispmega").id().toString();
        assertThat(stranger.get("/solicitar-instalacion/" + id).status()).isEqualTo(404);
        assertThat(portal.visitorOfDomain()
                        .get("/solicitar-instalacion/redrural")
                        .status())
                .isEqualTo(404);

        settings(now -> now.with(UrlIdentifier.UUID));

        assertThat(stranger.get("/solicitar-instalacion/" + id).status()).isEqualTo(200);
        assertThat(stranger.get(PAGE).status()).isEqualTo(404);
    }

    @Test
    @Tag("PRE-02")
    @Tag("PRE-05")
    void aRequestIsStoredAndConfirmedWithMails() {
        withoutDocuments();

        Answer sent = send(photo("idFront"), fields("email", "nueva@example.com"));

        assertThat(sent.location()).isEqualTo(PAGE + "/enviada");
        assertThat(stranger.get(sent.location()).words()).contains("Recibimos su solicitud", "WispMega la revisa");
        assertThat(requests()).hasSize(1);
        portal.memory().ringDueAlarms();
        assertThat(portal.memory().mail().sent(portal.demo().tenant("wispmega").id()))
                .extracting(Mail::to)
                .contains("nueva@example.com");
    }

    @Test
    @Tag("PRE-02")
    void whatIsMissingIsToldAtItsFieldAndWhatWasTypedStays() {
        Answer refused = send(photo("idFront"), fields("firstName", "", "phone", "abc", "comments", "Junto al parque"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words())
                .contains("Escriba su nombre.", "Escriba el teléfono con su lada", "Elija su comprobante")
                .contains("Junto al parque");
        assertThat(refused.input("lastNames")).isEqualTo("Pérez");
        assertThat(requests()).isEmpty();
    }

    @Test
    @Tag("PRE-03")
    void aFileThatIsTakenIsKeptWhenSomethingElseIsWrong() {
        withoutDocuments();
        Answer refused = send(photo("idFront"), fields("firstName", ""));
        assertThat(refused.words()).contains("foto.jpg Sigue adjunto");

        Answer sent = send(
                photo("coupon"), fields("kept-idFront", refused.input("kept-idFront"), "form", refused.input("form")));

        assertThat(sent.status()).isEqualTo(303);
        assertThat(requests()).hasSize(1);
    }

    @Test
    @Tag("PRE-03")
    void aFileThatIsNoneOfTheKindsIsToldAtItsField() {
        withoutDocuments();

        Answer refused =
                send(new SentFile("idBack", "carta.html", "<html>".getBytes(StandardCharsets.UTF_8)), fields());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("foto (JPG o PNG) o un PDF.");
        assertThat(requests()).isEmpty();
    }

    @Test
    @Tag("PRE-03")
    void aFileThatIsRefusedHidesNoOtherError() {
        SentFile page = new SentFile("idBack", "carta.html", "<html>".getBytes(StandardCharsets.UTF_8));

        Answer refused = send(page, fields("firstName", "", "phone", "abc"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("id=\"firstName-error\"", "id=\"phone-error\"", "id=\"idFront-error\"")
                .contains("id=\"idBack-error\">Elija una foto (JPG o PNG) o un PDF.");
        assertThat(refused.words()).contains("Revise 5 datos");
        assertThat(requests()).isEmpty();
    }

    @Test
    @Tag("PRE-08")
    void whatAStepRefusesIsNotStoredAndWhyIsForStaffAlone() {
        withoutDocuments();

        Answer refused = send(photo("idFront"), fields("postalCode", Coverage.REFUSED));
        Answer again = send(
                photo("coupon"), fields("kept-idFront", refused.input("kept-idFront"), "form", refused.input("form")));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words())
                .contains("La empresa no puede tomar esta solicitud por aquí. Llámele o escríbale.")
                .contains("foto.jpg Sigue adjunto")
                .doesNotContain(Coverage.REASON);
        assertThat(refused.input("lastNames")).isEqualTo("Pérez");
        assertThat(again.status()).isEqualTo(303);
        assertThat(requests()).hasSize(1);
    }

    @Test
    @Tag("PRE-02")
    void aSecondPressWithTheSameFormTokenAndCaptchaIsOneRequest() {
        withoutDocuments();
        Answer blank = stranger.get(PAGE);
        String[] fields = fields("form", blank.input("form"), "captcha-answer", blank.input("captcha-answer"));

        Answer first = stranger.upload(PAGE, photo("idFront"), fields);
        Answer second = stranger.upload(PAGE, photo("idFront"), fields);

        assertThat(first.location()).isEqualTo(PAGE + "/enviada");
        assertThat(second.location()).isEqualTo(PAGE + "/enviada");
        assertThat(requests()).hasSize(1);
    }

    @Test
    @Tag("PRE-04")
    void whoTypesACustomersEmailIsAnsweredAsEverybody() {
        withoutDocuments();

        Answer taken = send(photo("idFront"), fields("email", "ana@example.com"));
        Answer fresh = send(photo("idFront"), fields("email", "nadie@example.com"));

        assertThat(taken.status()).isEqualTo(fresh.status()).isEqualTo(303);
        assertThat(taken.location()).isEqualTo(fresh.location());
        assertThat(requests()).hasSize(2);
    }

    @Test
    @Tag("PRE-02")
    void theSameFormSentTwiceIsOneRequest() {
        withoutDocuments();
        String form = stranger.get(PAGE).input("form");

        send(photo("idFront"), fields("form", form));
        Answer again = send(photo("idFront"), fields("form", form));

        assertThat(again.location()).isEqualTo(PAGE + "/enviada");
        assertThat(requests()).hasSize(1);
    }

    @Test
    @Tag("PRE-01")
    void withoutTheCaptchaNothingIsStored() {
        withoutDocuments();

        Answer refused = stranger.upload(PAGE, photo("idFront"), fields());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.input("lastNames")).isEqualTo("Pérez");
        assertThat(requests()).isEmpty();
    }

    private Answer send(SentFile file, String[] fields) {
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("captcha-answer", stranger.get(PAGE).input("captcha-answer")));
        return stranger.upload(PAGE, file, all.toArray(String[]::new));
    }

    /** A filled form; what is named again replaces what it has. */
    private static String[] fields(String... others) {
        Map<String, String> all = new LinkedHashMap<>(
                Map.of("firstName", "Eva", "lastNames", "Pérez", "phone", "55 1234 5678", "address", "Calle 5"));
        for (int i = 0; i < others.length; i += 2) {
            all.put(others[i], others[i + 1]);
        }
        return all.entrySet().stream()
                .flatMap(each -> Stream.of(each.getKey(), each.getValue()))
                .toArray(String[]::new);
    }

    private static SentFile photo(String field) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return new SentFile(field, "foto.png", bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void withoutDocuments() {
        settings(now -> now.with(new InstallationSettings(false, false, false)));
    }

    private void settings(UnaryOperator<TenantSettings> change) {
        StaffCaller admin = portal.demo().staff("admin@wispmega");
        TenantSettings now = portal.memory().portal().settings().current(admin);
        portal.memory().portal().settings().change(admin, now.version(), change.apply(now));
    }

    private List<InstallationRow> requests() {
        return portal.memory()
                .portal()
                .installationDesk()
                .list(portal.demo().staff("admin@wispmega"), Set.of(InstallationState.REQUESTED), null)
                .items();
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
