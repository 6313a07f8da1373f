package io.wispportal.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.balance.BalanceIdentifier;
import io.wispportal.tenant.BalanceSettings;
import io.wispportal.tenant.UrlIdentifier;
import io.wispportal.web.Answer;
import io.wispportal.web.Visitor;
import io.wispportal.web.page.Brand;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ajustes, Consulta de saldo. */
class BalanceSettingsTest extends ConsoleTest {

    private static final String SETTINGS = "/admin/ajustes/saldo";
    private static final String PAGE = "/saldo/wispmega";
    private static final String LINK = "https://clientes.wispmega.localhost/saldo/wispmega";

    private final Visitor administrator = administrator();

    @Test
    @Tag("BAL-02")
    void visitorsMayGiveWhatIsTickedAndNothingTickedClosesThePage() {
        assertThat(administrator.get(SETTINGS).text()).contains("value=\"TAX_ID\" checked", "value=\"EMAIL\" checked");

        save("identifiers", "EMAIL", "identifiers", "TAX_ID");

        assertThat(settings().identifiers()).isEqualTo(Set.of(BalanceIdentifier.EMAIL, BalanceIdentifier.TAX_ID));
        assertThat(balancePage().text())
                .contains("value=\"EMAIL\"", "value=\"TAX_ID\"")
                .doesNotContain("USER_NAME", "NATIONAL_ID", "SERVICE_ID");

        save();

        assertThat(balancePage().status()).isEqualTo(404);
        assertThat(balancePage().words())
                .contains("La consulta de saldo no está disponible.", "Escríbanos por WhatsApp")
                .doesNotContain("No encontramos");
        assertThat(balancePage().text()).contains("href=\"tel:", "href=\"https://wa.me/");
        assertThat(administrator.get(SETTINGS).words()).contains("La página está cerrada");
    }

    @Test
    @Tag("BAL-06")
    void visitorsSeeWhatStaffWroteAtOnceAndHarmless() {
        assertThat(balancePage().words()).contains("Consultar saldo", "Vea lo que debe y cómo pagarlo");

        save(
                "identifiers",
                "EMAIL",
                "pageTitle",
                "Pague <b> a {{ empresa }}",
                "pageText",
                "<p onclick=\"x()\">Llame al <a href=\"tel:{{ telefono }}\">{{ telefono }}</a></p><script>x()</script>",
                "pageFooter",
                "<ul><li>Gracias</li></ul><img src=x onerror=x()>");

        Answer page = balancePage();
        assertThat(page.text())
                .contains("<h1>Pague &lt;b&gt; a WispMega</h1>", "<title>Pague &lt;b&gt; a WispMega")
                .contains("<div class=\"rich\"><p>Llame al <a href=\"tel:", "<ul><li>Gracias</li></ul></div>")
                .doesNotContain("onclick", "onerror", "x()", "Vea lo que debe");
    }

    @Test
    @Tag("BAL-06")
    void thePreviewShowsTheSameAndStoresNothing() {
        String text = "<h2>{{ empresa }}</h2><p class=\"x\">Uno</p>";

        Answer preview = save("do", "preview", "identifiers", "EMAIL", "pageTitle", "Mi saldo", "pageText", text);

        String shown = "<div class=\"rich\"><h2>WispMega</h2><p>Uno</p></div>";
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text()).contains(shown, ">Mi saldo</p>").contains("&lt;p class=");
        assertThat(settings()).isEqualTo(BalanceSettings.DEFAULTS);
        save("identifiers", "EMAIL", "pageTitle", "Mi saldo", "pageText", text);
        assertThat(balancePage().text()).contains(shown);
    }

    @Test
    @Tag("BAL-06")
    void whatCannotBeIsToldAtItsFieldAndStaysTyped() {
        Answer refused = save(
                "pageTitle",
                "x".repeat(121),
                "pageText",
                "<p>{{ saldo }}</p>",
                "pageFooter",
                "{{ empresa",
                "do",
                "preview");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words())
                .contains("hasta 120 caracteres")
                .contains("Aquí no hay estas etiquetas: saldo")
                .contains("Falta abrir o cerrar esta etiqueta: {{ empresa");
        assertThat(refused.text()).contains("&lt;p&gt;{{ saldo }}&lt;/p&gt;");
        assertThat(settings()).isEqualTo(BalanceSettings.DEFAULTS);
    }

    @Test
    @Tag("BAL-06")
    @Tag("TEN-08")
    void aChangeIsInTheAuditTrailInWords() {
        save("identifiers", "EMAIL", "pageTitle", "Mi saldo", "urls", "UUID");

        assertThat(administrator.get("/admin/bitacora").words())
                .contains("Datos para consultar el saldo: Usuario, Número de identificación, Número fiscal, Correo "
                        + "electrónico, Número de servicio → Correo electrónico")
                .contains("Título de la consulta de saldo: vacío → Mi saldo")
                .contains("Nombre en las direcciones públicas: Por su nombre corto → Por un número que no la nombra");
    }

    @Test
    @Tag("BAL-06")
    void whatSomebodyElseStoredMeanwhileIsNotOverwritten() {
        String version = administrator.get(SETTINGS).input("version");
        save("identifiers", "EMAIL", "pageTitle", "Primero");

        Answer raced = administrator.post(SETTINGS, "version", version, "identifiers", "EMAIL", "pageTitle", "Segundo");

        assertThat(raced.status()).isEqualTo(409);
        assertThat(raced.words()).contains("Título Primero");
        assertThat(raced.input("pageTitle")).isEqualTo("Segundo");
        assertThat(settings().title()).isEqualTo("Primero");
    }

    @Test
    @Tag("TEN-04")
    void withTheUuidInAddressesNoLinkNamesTheCompany() {
        save("identifiers", "EMAIL", "urls", "UUID");

        openOwnDomain();
        String id = admin().tenant().toString();
        assertThat(useCases().settings().current(admin()).urls()).isEqualTo(UrlIdentifier.UUID);
        assertThat(administrator.get(SETTINGS).text())
                .contains("https://clientes.wispmega.localhost/saldo/" + id)
                .doesNotContain("/saldo/wispmega", "/s/wispmega");
        assertThat(portal.visitor().get("/s/wispmega").status()).isEqualTo(404);
        String brief = administrator
                .get(SETTINGS)
                .find("readonly value=\"https://[^\"/]+(/s/[A-Za-z0-9_-]{22})\"")
                .orElseThrow();
        assertThat(portal.visitor().get(brief).location()).endsWith("/saldo/" + id);
    }

    @Test
    @Tag("BAL-07")
    @Tag("CAP-02")
    void whileTheOwnDomainIsClosedTheLinksLeadToWhereTheFormIsOpen() {
        assertThat(administrator.get(SETTINGS).text())
                .contains("readonly value=\"https://localhost/saldo/wispmega\"", "Lleva a la dirección general");
        assertThat(portal.visitor().get("/s/wispmega").location()).isEqualTo("https://localhost/saldo/wispmega");

        openOwnDomain();

        assertThat(administrator.get(SETTINGS).text()).doesNotContain("Lleva a la dirección general");
        assertThat(portal.visitor().get("/s/wispmega").location()).isEqualTo(LINK);
    }

    @Test
    @Tag("BAL-07")
    void theLinkTheShortOneAndTheSnippetsLeadToThePage() throws Exception {
        openOwnDomain();
        Answer page = administrator.get(SETTINGS);

        assertThat(page.input("nothing")).isEmpty();
        assertThat(page.text()).contains("readonly value=\"" + LINK + "\"", "<svg class=\"qr\"");
        String brief =
                page.find("readonly value=\"https://[^\"/]+(/s/wispmega)\"").orElseThrow();
        Answer led = portal.visitor().get(brief);
        assertThat(led.status()).isEqualTo(302);
        assertThat(led.location()).isEqualTo(LINK);

        PublicLink link = new PublicLink(
                LINK + "?a=1&b=\"2\"", "", "Saldo <ya>", "es-MX", SETTINGS, "saldo", Brand.of("#0b6e4f"), false);
        for (String snippet : List.of(link.button(), link.redirect())) {
            assertThat(snippet)
                    .contains("href=\"" + LINK + "?a=1&amp;b=&quot;2&quot;\">Saldo &lt;ya></a>")
                    .doesNotContain("href=\"clientes", "\"2\"", "<ya>");
        }
        assertThat(link.redirect())
                .startsWith("<!doctype html>")
                .contains("content=\"0; url=" + LINK + "?a=1&amp;b=&quot;2&quot;\"", "<title>Saldo &lt;ya></title>");
        assertThat(wellFormed(link.button())).isEqualTo("a");
        assertThat(wellFormed(link.redirect().replace("<!doctype html>", "").replaceAll("(<meta [^>]*)>", "$1/>")))
                .isEqualTo("html");
    }

    @Test
    @Tag("BAL-07")
    void theCodeIsDownloadedAsPngAndAsSvg() throws Exception {
        Answer png = administrator.get(SETTINGS + "/qr.png");
        Answer svg = administrator.get(SETTINGS + "/qr.svg");

        assertThat(png.header("Content-Type")).isEqualTo("image/png");
        assertThat(png.header("Content-Disposition")).isEqualTo("attachment; filename*=UTF-8''saldo-wispmega.png");
        assertThat(ImageIO.read(new ByteArrayInputStream(png.bytes())).getWidth())
                .isGreaterThanOrEqualTo(600);
        assertThat(svg.header("Content-Type")).isEqualTo("image/svg+xml");
        assertThat(svg.header("Content-Security-Policy")).contains("sandbox");
        assertThat(wellFormed(svg.text())).isEqualTo("svg");
    }

    private static String wellFormed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .getDocumentElement()
                .getTagName();
    }

    private Answer balancePage() {
        return portal.visitor().get(PAGE);
    }

    private BalanceSettings settings() {
        return useCases().settings().current(admin()).balance();
    }

    /** Fills the form in anew. */
    private Answer save(String... fields) {
        List<String> all = new ArrayList<>(Arrays.asList(fields));
        all.add("version");
        all.add(useCases().settings().current(admin()).version());
        return administrator.post(SETTINGS, all.toArray(String[]::new));
    }
}
