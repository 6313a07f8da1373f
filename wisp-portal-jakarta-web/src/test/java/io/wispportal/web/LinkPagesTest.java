package io.wispportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.Transactions;
import io.wispportal.core.StaffCaller;
import io.wispportal.customer.CustomerId;
import io.wispportal.message.OutboxKind;
import io.wispportal.message.OutboxQueries;
import io.wispportal.session.SessionId;
import io.wispportal.staff.Role;
import io.wispportal.staff.StaffMember;
import io.wispportal.staff.StaffStore;
import io.wispportal.tenant.TenantSettings;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Auto-login links from the console to the portal, as browsers see them. */
class LinkPagesTest {

    private static final List<String> PREVIEWS = List.of(
            "WhatsApp/2.23.20.0 A",
            "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
            "TelegramBot (like TwitterBot)",
            "Twitterbot/1.0",
            "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
            "Discordbot/2.0",
            "LinkedInBot/1.0",
            "SkypeUriPreview Preview/0.5",
            "Googlebot/2.1 (+http://www.google.com/bot.html)",
            "bingbot/2.0",
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) BarracudaCentral",
            "Mozilla/5.0 (compatible; ProofpointURLDefense)");

    private final TestPortal portal = TestPortal.start();
    private final Visitor admin = portal.staff("admin@wispmega");
    private final CustomerId ana = portal.demo().customer("ana@wispmega").customer();
    private final String linksPage = "/admin/clientes/" + ana + "/enlaces";

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    @Tag("LNK-01")
    void administratorsMakeALinkAndItsHolderGetsInWithoutPassword() {
        Visitor phone = portal.visitorOfDomain();
        String link = made();

        Answer shown = phone.get(link);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.words()).contains("WispMega").contains("A*** ").doesNotContain("Torres");
        assertThat(phone.get("/inicio").location()).isEqualTo("/");

        Answer opened = phone.post(link);
        assertThat(opened.location()).isEqualTo("/inicio?primera=si");
        assertThat(phone.get("/inicio").words()).contains("ana@wispmega");
        assertThat(admin.get(linksPage).words()).contains("Usado 1 vez");
    }

    @Test
    @Tag("LNK-07")
    void theCustomerHearsOfABrowserThatCameWithALinkForTheFirstTime() {
        String link = made();
        Visitor phone = portal.visitorOfDomain();
        phone.get(link);
        assertThat(phone.post(link).status()).isEqualTo(303);
        assertThat(phone.cookie("wisp-known")).isNotEmpty();
        assertThat(notices()).isEqualTo(1);

        portal.clock().advance(Duration.ofHours(25));
        phone.get(link);
        phone.post(link);
        assertThat(notices()).isEqualTo(1);

        Visitor other = portal.visitorOfDomain();
        other.get(link);
        other.post(link);
        assertThat(notices()).isEqualTo(2);
    }

    @Test
    @Tag("LNK-01")
    void theDialogShowsTheLinkUntilWhenItIsValidAndWhyAClickIsAsked() {
        Answer made = admin.post(linksPage);

        assertThat(made.text()).contains("readonly value=\"https://clientes.wispmega.localhost/a/");
        assertThat(made.words())
                .contains("Copiar link")
                .contains("Vale hasta el 23 de mayo de 2027")
                .contains("WhatsApp");
        assertThat(made.header("Content-Security-Policy")).contains("script-src 'self'");
        assertThat(admin.get(linksPage).header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    @Tag("LNK-06")
    void previewsNeitherSignInNorUseTheLinkUp() {
        String link = made();
        Object before = portal.memory().database().snapshot();

        for (String agent : PREVIEWS) {
            for (String method : List.of("GET", "HEAD")) {
                Answer answer = portal.visitorOfDomain().ask(method, link, "User-Agent", agent);
                assertThat(answer.status()).as("%s %s", method, agent).isEqualTo(200);
                assertThat(String.join(" ", answer.response().headers().allValues("Set-Cookie")))
                        .doesNotContain("wisp-session");
            }
        }
        assertThat(portal.memory().database().snapshot()).isEqualTo(before);
    }

    @Test
    @Tag("LNK-06")
    void pagesOfLinksAreKeptNowhereAndToldToNobody() {
        for (String path : List.of(made(), "/a/0123456789abcdef")) {
            Answer answer = portal.visitorOfDomain().get(path);
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.header("X-Robots-Tag")).contains("noindex");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        }
    }

    @Test
    @Tag("LNK-03")
    void whateverIsWrongWithALinkItIsTheSamePage() {
        String over = made();
        portal.clock().advance(Duration.ofDays(184));
        Visitor fresh = portal.staff("admin@wispmega");
        String ended = made(fresh);
        fresh.post(linksPage + "/terminar");
        Visitor phone = portal.visitorOfDomain();
        String never = phone.get("/a/0123456789abcdef").words();

        assertThat(never).contains("Este enlace ya no sirve").contains("Pida uno nuevo a su proveedor");
        for (String path : List.of(over, ended, "/a/x", "/a/ñ", "/a/a.b.c")) {
            Answer answer = phone.get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.words()).as(path).isEqualTo(never);
        }
        assertThat(portal.visitor().get(ended).status()).isEqualTo(404);
        assertThat(portal.staffVisitor().get(ended).words()).contains("No encontramos esta página");
    }

    @Test
    @Tag("LNK-05")
    void manyWrongCodesAreStopped() {
        outsideOwnNetworks();
        Visitor phone = portal.visitorOfDomain();
        for (int i = 0; i < 30; i++) {
            phone.get("/a/%016d".formatted(i));
        }
        assertThat(phone.get(made()).status()).isEqualTo(429);
    }

    @Test
    @Tag("LNK-07")
    void theEleventhWhoOpensALinkInADayIsToldToUseThePassword() {
        String link = made();
        for (int i = 0; i < 10; i++) {
            assertThat(portal.visitorOfDomain().post(link).status()).isEqualTo(303);
        }
        Visitor eleventh = portal.visitorOfDomain();

        Answer refused = eleventh.post(link);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.words())
                .contains("Este enlace se usó muchas veces hoy", "Inténtelo mañana o entre con su contraseña.")
                .contains("Entrar con usuario y contraseña");
        assertThat(eleventh.get("/inicio").location()).isEqualTo("/");
        assertThat(eleventh.get(link).status()).isEqualTo(200);
        assertThat(admin.get("/admin/bitacora").words())
                .containsOnlyOnce("Enlace detenido por un día: ya abrió diez sesiones");
    }

    @Test
    @Tag("LNK-02")
    void staffGoToThePortalOnceWithAReasonAndABannerAndOutOfTheConsole() {
        String page = "/admin/clientes/" + ana + "/portal";
        assertThat(admin.post(page, "reason", "corto").status()).isEqualTo(422);

        Answer way = admin.post(page, "reason", "Llamó porque no ve su factura");

        assertThat(way.status()).isEqualTo(200);
        assertThat(way.header("Content-Security-Policy")).contains("form-action https://clientes.wispmega.localhost;");
        assertThat(way.header("Referrer-Policy")).isEqualTo("strict-origin");
        assertThat(admin.get("/admin/menu").location()).startsWith("/");
        Visitor browser = portal.visitorOfDomain();
        Answer arrived = arrive(browser, way.input("token"));
        assertThat(arrived.location()).isEqualTo("/inicio");
        assertThat(browser.get("/mis-facturas").words()).contains("admin@wispmega está en el portal como ana@wispmega");
        assertThat(arrive(portal.visitorOfDomain(), way.input("token")).status())
                .isEqualTo(404);

        disable();
        assertThat(browser.get("/inicio").location()).startsWith("/?sesion");
    }

    @Test
    @Tag("LNK-02")
    void goingAsASecondCustomerEndsTheFirstVisitAndItsNextClickIsToldSo() {
        keepStaffSession();
        CustomerId luis = portal.demo().customer("luis@wispmega").customer();
        Visitor first = portal.visitorOfDomain();
        arrive(first, way(ana));
        assertThat(first.get("/inicio").status()).isEqualTo(200);

        Visitor second = portal.visitorOfDomain();
        arrive(second, way(luis));

        Answer told = first.get("/inicio");
        assertThat(told.location()).isEqualTo("/?sesion=visita");
        assertThat(first.get(told.location()).words())
                .contains("Terminó su visita como cliente. Solo puede tener una a la vez")
                .doesNotContain("Su sesión terminó");
        assertThat(second.get("/inicio").words()).contains("admin@wispmega está en el portal como luis@wispmega");
        assertThat(admin.get("/admin/menu").status()).isEqualTo(200);
    }

    @Test
    @Tag("LNK-02")
    void anArrivalComesFromTheConsoleOnly() {
        String token = admin.post("/admin/clientes/" + ana + "/portal", "reason", "Llamó porque no ve su factura")
                .input("token");

        for (String origin : List.of("https://evil.example", "null", "http://clientes.wispmega.localhost")) {
            assertThat(arrive(portal.visitorOfDomain(), token, origin).status()).isEqualTo(403);
        }
        assertThat(arrive(portal.visitorOfDomain(), token).location()).isEqualTo("/inicio");
    }

    @Test
    @Tag("LNK-02")
    void whereTheSettingsSaySoTheConsoleGoesOn() {
        keepStaffSession();

        admin.post("/admin/clientes/" + ana + "/portal", "reason", "Llamó porque no ve su factura");

        assertThat(admin.get("/admin/menu").status()).isEqualTo(200);
        assertThat(admin.get("/admin/ajustes/enlaces").input("mostLive")).isEqualTo("5");
    }

    @Test
    @Tag("LNK-07")
    void settingsThatCannotBeAreToldBesideTheirFields() {
        TenantSettings now = portal.memory().portal().settings().current(adminCaller());
        Answer refused =
                admin.post("/admin/ajustes/enlaces", "mostLive", "0", "holdHours", "721", "version", now.version());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("entre 1 y 100").contains("entre 0 y 720");
    }

    @Test
    @Tag("LNK-07")
    void allLinksOfTheCompanyEndWithOneClick() {
        String link = made();

        assertThat(admin.post("/admin/ajustes/enlaces/terminar").location()).contains("allLinksEnded");
        assertThat(portal.visitorOfDomain().get(link).status()).isEqualTo(404);
    }

    private String made() {
        return made(admin);
    }

    /** The link's path. */
    private String made(Visitor staff) {
        return staff.post(linksPage)
                .find("readonly value=\"https://clientes\\.wispmega\\.localhost(/a/[0-9A-Za-z]+)\"")
                .orElseThrow();
    }

    private void keepStaffSession() {
        TenantSettings now = portal.memory().portal().settings().current(adminCaller());
        admin.post(
                "/admin/ajustes/enlaces",
                "mostLive",
                "5",
                "holdHours",
                "0",
                "keepStaffSession",
                "on",
                "version",
                now.version());
    }

    /** The token of the member's way into the portal. */
    private String way(CustomerId customer) {
        return admin.post("/admin/clientes/" + customer + "/portal", "reason", "Llamó porque no ve su factura")
                .input("token");
    }

    private Answer arrive(Visitor browser, String token) {
        return arrive(browser, token, portal.staffVisitor().origin());
    }

    private static Answer arrive(Visitor browser, String token, String origin) {
        return browser.postRaw(
                "/a/visita", "token=" + token, "Origin", origin, "Content-Type", "application/x-www-form-urlencoded");
    }

    private StaffCaller adminCaller() {
        return portal.demo().staff("admin@wispmega");
    }

    private void disable() {
        StaffCaller caller = adminCaller();
        StaffMember member = caller.member();
        StaffStore staff = portal.memory().portal().adapters().get(StaffStore.class);
        StaffMember disabled =
                new StaffMember(member.id(), member.userName(), member.name(), Set.of(Role.ADMINISTRATOR), false);
        SessionId nobodys = new SessionId(new UUID(0, 1));
        long version = staff.session(caller.tenant(), member.id(), nobodys)
                .orElseThrow()
                .facts()
                .version();
        portal.memory()
                .portal()
                .adapters()
                .get(Transactions.class)
                .runInTransaction(() -> assertThat(staff.replace(caller.tenant(), disabled, version))
                        .isTrue());
    }

    /** The demo names the machine's own address as the tenant's network. */
    private void outsideOwnNetworks() {
        TenantSettings now = portal.memory().portal().settings().current(adminCaller());
        TenantSettings none = new TenantSettings(
                now.wordDocuments(), now.provisionalHours(), now.unreviewedLimit(), now.returnedLimit(), List.of());
        portal.memory().portal().settings().change(adminCaller(), now.version(), none.keeping(now));
    }

    private long notices() {
        return portal
                .memory()
                .portal()
                .adapters()
                .get(OutboxQueries.class)
                .list(portal.demo().tenant("wispmega").id(), null, null, 100)
                .items()
                .stream()
                .filter(row -> row.entry().kind() == OutboxKind.NEW_DEVICE)
                .count();
    }
}
