package io.wispportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.core.StaffCaller;
import io.wispportal.customer.CustomerId;
import io.wispportal.tenant.PasswordSettings;
import io.wispportal.tenant.PasswordSettings.FirstSignIn;
import io.wispportal.tenant.PasswordSettings.Initial;
import io.wispportal.tenant.TenantSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The first own password of customers who came with a link, as browsers see it. */
class LinkPasswordTest {

    private static final String PATH = "/contrasena";
    private static final String OWN = "mi gato gris";

    private final TestPortal portal = TestPortal.start();
    private final StaffCaller admin = portal.demo().staff("admin@wispmega");
    private final CustomerId ana = portal.demo().customer("ana@wispmega").customer();
    private final Visitor phone = portal.visitorOfDomain();

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    @Tag("CRE-06")
    void theFormAsksForNoCurrentOneAndSaysWhy() {
        String link = link();
        phone.post(link);
        Answer form = phone.get(PATH);
        assertThat(form.text()).doesNotContain("name=\"current\"");
        assertThat(form.words()).contains("Entró con un enlace y todavía no tiene una contraseña propia");

        Answer weak = phone.post(PATH, "next", "corta", "repeat", "corta");
        assertThat(weak.status()).isEqualTo(422);
        assertThat(weak.text()).doesNotContain("name=\"current\"");
        Answer done = phone.post(PATH, "next", OWN, "repeat", OWN);

        assertThat(done.location()).isEqualTo("/inicio?done=password");
        assertThat(phone.get(done.location()).status()).isEqualTo(200);
        assertThat(phone.get(PATH).text()).contains("name=\"current\"");
        assertThat(portal.visitorOfDomain().post(link).location()).isEqualTo("/inicio");
        assertThat(portal.visitorOfDomain().signedIn("ana", OWN).get("/inicio").status())
                .isEqualTo(200);
    }

    @Test
    @Tag("CRE-08")
    void anOwnOneIsSuggestedOnce() {
        String suggestion = "Con una contraseña propia también podrá entrar sin él.";
        Answer opened = phone.post(link());

        assertThat(phone.get(opened.location()).words()).contains(suggestion, "Ahora no");
        assertThat(phone.get("/inicio").words()).doesNotContain(suggestion);
    }

    @Test
    @Tag("CRE-08")
    void whereItIsAMustEverythingElseWaits() {
        wanted(FirstSignIn.FORCE);
        phone.post(link());

        for (String path : new String[] {"/inicio", "/mis-facturas", "/servicios", "/como-pagar"}) {
            assertThat(phone.get(path).location()).as(path).isEqualTo(PATH);
        }
        Answer form = phone.get(PATH);
        assertThat(form.words()).contains("Antes de seguir, elija su contraseña", "Entró con un enlace");
        assertThat(form.text()).doesNotContain("name=\"current\"");
        phone.post(PATH, "next", OWN, "repeat", OWN);
        assertThat(phone.get("/inicio").status()).isEqualTo(200);
    }

    @Test
    @Tag("CRE-08")
    @Tag("LNK-02")
    void staffWhoActAsTheCustomerAreAskedForNothing() {
        wanted(FirstSignIn.FORCE);
        String token = portal.memory()
                .portal()
                .visits()
                .start(admin, ana, "Llamó porque no ve su factura")
                .token();
        Answer arrived = phone.postRaw(
                "/a/visita",
                "token=" + token,
                "Origin",
                portal.staffVisitor().origin(),
                "Content-Type",
                "application/x-www-form-urlencoded");

        assertThat(arrived.location()).isEqualTo("/inicio");
        assertThat(phone.get("/inicio").status()).isEqualTo(200);
        assertThat(phone.get(PATH).status())
                .as("said before the form is filled in")
                .isEqualTo(403);
        assertThat(phone.get(PATH).words()).contains("no se puede cambiar la contraseña del cliente");
        assertThat(phone.post(PATH, "current", "", "next", OWN, "repeat", OWN).status())
                .isEqualTo(403);
    }

    /** The path of a new link of Ana's. */
    private String link() {
        String address =
                portal.memory().portal().links().issue(admin, ana, false).address();
        return address.substring(address.indexOf("/a/"));
    }

    private void wanted(FirstSignIn first) {
        var settings = portal.memory().portal().settings();
        TenantSettings now = settings.current(admin);
        settings.change(admin, now.version(), now.with(new PasswordSettings(Initial.SHARED, first)));
    }
}
