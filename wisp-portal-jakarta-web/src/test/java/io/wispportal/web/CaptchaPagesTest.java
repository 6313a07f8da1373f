package io.wispportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.captcha.CaptchaKeys;
import io.wispportal.captcha.CaptchaRefusal;
import io.wispportal.captcha.OutagePolicy;
import io.wispportal.core.captcha.CaptchaForm;
import io.wispportal.testing.InMemoryCaptchaVerifier;
import java.util.ResourceBundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A page that anybody may use, with a captcha. */
@Tag("CAP-02")
class CaptchaPagesTest {

    private static final String PATH = CaptchaSample.PATH;
    private static final CaptchaKeys OWN = new CaptchaKeys("site-key-of-wispmega", "secret-of-wispmega");

    private final TestPortal portal = TestPortal.startWith(CaptchaSample::routes);
    private final InMemoryCaptchaVerifier provider = portal.memory().captcha();

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void withoutKeysTheOwnDomainLeadsToTheDefaultHostInsteadOfFailing() {
        for (Answer page : new Answer[] {
            portal.visitorOfDomain().get(PATH), portal.visitorOfDomain().post(PATH, "captcha-answer", "x")
        }) {
            assertThat(page.status()).isEqualTo(403);
            assertThat(page.words())
                    .contains(
                            "El captcha no está configurado para clientes.wispmega.localhost",
                            "Puede usarlo en la dirección general del portal.",
                            "Se arregla en la consola: Ajustes, Captcha.");
            assertThat(page.text())
                    .contains("href=\"https://localhost" + PATH + "\"")
                    .doesNotContain("<form");
        }
        assertThat(provider.asked()).isZero();
    }

    @Test
    void staffWhoCanMendItSeeSoBeforeTheyLookForIt() {
        Visitor admin = portal.staff("admin@wispmega");

        assertThat(admin.get("/admin/menu").words()).contains("Ajustes No funciona");
        assertThat(admin.get("/admin/ajustes").words()).contains("cualquiera puede enviar. No funciona");
        assertThat(portal.staff("caja@wispmega").get("/admin/menu").words()).doesNotContain("No funciona");

        storeOwnKeys();
        assertThat(admin.get("/admin/menu").words()).doesNotContain("No funciona");
        assertThat(admin.get("/admin/ajustes").words()).doesNotContain("No funciona");

        Visitor visitor = portal.visitorOfDomain();
        assertThat(visitor.post(PATH, "captcha-answer", "x").status()).isEqualTo(403);
        assertThat(admin.get("/admin/menu").words())
                .as("the provider does not know the keys")
                .contains("Ajustes No funciona");
    }

    private void storeOwnKeys() {
        portal.memory()
                .portal()
                .captchaEditing()
                .change(
                        portal.demo().staff("admin@wispmega"),
                        new CaptchaForm(OWN.siteKey(), OWN.secret(), OutagePolicy.REFUSE, 0));
    }

    @Test
    void withKeysTheOwnDomainTakesTheForm() {
        storeOwnKeys();
        provider.register(OWN);
        Visitor visitor = portal.visitorOfDomain();

        Answer page = visitor.get(PATH);
        assertThat(page.status()).isEqualTo(200);
        String answer = page.input("captcha-answer");

        assertThat(visitor.post(PATH, "captcha-answer", answer).words()).contains("Pasó: FULL");
    }

    @Test
    @Tag("CAP-03")
    void anAnswerThatDoesNotCountIsToldBesideTheCaptcha() {
        Visitor visitor = portal.visitor();

        Answer missing = visitor.post(PATH);
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.text()).contains("id=\"captcha-error\"").contains("Marque la casilla «No soy un robot».");

        String answer = visitor.get(PATH).input("captcha-answer");
        assertThat(visitor.post(PATH, "captcha-answer", answer).words()).contains("Pasó: FULL");
        assertThat(visitor.post(PATH, "captcha-answer", answer).words()).contains("ya se usó");
        assertThat(visitor.post(PATH, "captcha-answer", "made-up").words()).contains("Marque la casilla otra vez");

        provider.becomeUnreachable();
        assertThat(visitor.post(PATH, "captcha-answer", "x").words()).contains("Intente otra vez en unos minutos");
    }

    @Test
    @Tag("CAP-03")
    void whoTriesTooOftenIsToldToWait() {
        Visitor visitor = portal.visitor();
        for (int i = 0; i < 100; i++) {
            assertThat(visitor.post(PATH, "captcha-answer", "made-up").status()).isEqualTo(422);
        }

        Answer stopped = visitor.post(PATH, "captcha-answer", "made-up");

        assertThat(stopped.status()).isEqualTo(429);
        assertThat(stopped.words()).contains("Demasiados intentos. Espere unos minutos");
        assertThat(provider.asked()).isEqualTo(100);
    }

    @Test
    @Tag("CAP-03")
    void everyRefusalHasATextOfItsOwn() {
        ResourceBundle texts = ResourceBundle.getBundle("io.wispportal.web.messages");

        assertThat(CaptchaRefusal.values())
                .allSatisfy(why ->
                        assertThat(texts.containsKey("captcha.refused." + why)).isTrue());
    }

    @Test
    void theStandInSaysThatItIsOneAndNeedsNoScript() {
        Answer page = portal.visitor().get(PATH);

        assertThat(page.words()).contains("No soy un robot", "Solo para la demostración");
        assertThat(page.text()).doesNotContain("<script");
        assertThat(page.header("Content-Security-Policy")).doesNotContain("script-src", "frame-src", "unsafe");
    }
}
