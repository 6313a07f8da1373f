package io.wispportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.Transactions;
import io.wispportal.core.Adapters;
import io.wispportal.notice.NoticeKind;
import io.wispportal.service.InternetService;
import io.wispportal.service.ServiceStore;
import io.wispportal.tenant.Contact;
import io.wispportal.tenant.Tenant;
import io.wispportal.tenant.TenantId;
import io.wispportal.tenant.TenantStore;
import io.wispportal.web.isolation.SafeHeaders;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What customers see in place of what they asked for. */
@Tag("NOT-02")
class NoticePagesTest extends NoticeTest {

    private static final int ONE_WINDOW = 14_000;

    @Test
    void suspensionSaysWhyWhatIsOwedHowToPayAndWhomToAsk() {
        Answer page = from(LUIS, "/aviso/suspension/wispmega");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.words())
                .contains("está suspendido", "Tiene pagos pendientes.")
                .contains("$1,047.00 MXN")
                .contains("3 facturas por pagar · Internet Hogar 50")
                .contains("CLABE: 012 180 00123456789 0")
                .contains("OXXO");
        assertThat(page.text())
                .contains("href=\"https://clientes.wispmega.localhost/?a=/mis-facturas\"")
                .contains("href=\"tel:+525512345678\"")
                .contains("href=\"https://wa.me/525512345678\"")
                .contains("href=\"mailto:cobranza@wispmega.example\"")
                .contains("<html lang=\"es-MX\">", "<header>", "<main>", "<h1>")
                .doesNotContain("<form");
    }

    @Test
    void whoeverIsNotKnownGetsTheSameHelpAndNothingPersonal() {
        Answer page = from(STRANGER, "/aviso/suspension/wispmega");

        assertThat(page.words())
                .contains("Su servicio de internet está suspendido")
                .contains("Casi siempre es por un pago pendiente")
                .contains("Pagar o reportar un pago", "CLABE", "Llámenos al +52 55 1234 5678")
                .doesNotContain("Luis", "$", "Internet Hogar", "factura");
        assertThat(page.text()).doesNotContain("<form", "?c=");
    }

    @Test
    void aServiceThatIsActiveAgainIsSaidToBe() {
        Answer page = from(ANA, "/aviso/suspension/wispmega");

        assertThat(page.words())
                .contains("Su servicio de internet está activo", "Puede tardar un minuto", "Intentar de nuevo")
                .doesNotContain("CLABE");
        Answer again = from(STRANGER, page.find("href=\"(/aviso/[^\"]+)\"").orElseThrow());
        assertThat(again.words()).contains("Su servicio de internet está activo");
    }

    @Test
    void whoHasReportedAPaymentIsNotToldToPayAgain() {
        InternetService anas = portal.demo().services("ana@wispmega").get(0);
        ServiceStore services = portal.memory().portal().adapters().get(ServiceStore.class);
        portal.memory()
                .portal()
                .adapters()
                .get(Transactions.class)
                .runInTransaction(() -> services.replace(
                        portal.demo().tenant("wispmega").id(),
                        anas.suspended(portal.clock().instant())));
        String invoice = portal.demo().invoices("ana@wispmega").get(0).id().toString();
        Visitor ana = portal.customer("ana@wispmega");
        Answer form = ana.get("/mis-facturas/" + invoice + "/reportar");
        ana.upload(
                "/mis-facturas/" + invoice + "/reportar",
                new SentFile("voucher", "a.png", SampleFiles.png("a")),
                "method",
                form.input("method"),
                "amount",
                "499",
                "paidOn",
                form.input("paidOn"),
                "reference",
                "1");

        assertThat(from(ANA, "/aviso/suspension/wispmega").words())
                .contains("Estamos revisando su pago")
                .doesNotContain("falta de pago", "$499");
    }

    @Test
    void aReminderSaysWhatIsToPayAndCanBePutAway() {
        notice("wispmega", NoticeKind.PAYMENT, "");

        Answer page = from(ANA, "/aviso/pago/wispmega");

        assertThat(page.words())
                .contains("Tiene una factura por pagar", "Su servicio sigue activo", "$499.00 MXN")
                .contains("Pagar o reportar un pago", "Entendido, seguir navegando");
        assertThat(from(STRANGER, "/aviso/pago/wispmega").words())
                .contains("Recordatorio de pago", "Pagar o reportar un pago")
                .doesNotContain("Entendido", "$");
        assertThat(from(PEDRO, "/aviso/pago/wispmega").words()).contains("No tiene facturas por pagar");
    }

    @Test
    void whatStaffWriteIsShownAsTheyWroteItAndNeverAsMarkup() {
        notice("wispmega", NoticeKind.CUSTOM, "Hola:\n<b>mañana</b> & pasado <script>alert(1)</script>");

        Answer page = from(ANA, "/aviso/mensaje/wispmega");

        assertThat(page.words()).contains("Aviso de WispMega");
        assertThat(page.text())
                .contains("class=\"pre say\">Hola:\n&lt;b&gt;mañana&lt;/b&gt; &amp; pasado &lt;script&gt;")
                .contains(".pre { white-space: pre-line }");
        SafeHeaders.check(page);
    }

    @Test
    void whatStaffWriteToEverybodyIsForStrangersTooButNotWhatTheyWriteToSome() {
        notice("wispmega", NoticeKind.MAINTENANCE, "Hoy de 2 a 4.");
        notice("wispmega", NoticeKind.MAINTENANCE, "Solo para Ana.", "ana");

        assertThat(from(STRANGER, "/aviso/mantenimiento/wispmega").words())
                .contains("Hoy de 2 a 4.")
                .doesNotContain("Solo para Ana.");
        assertThat(from(LUIS, "/aviso/mantenimiento/wispmega").words()).doesNotContain("Solo para Ana.");
        assertThat(from(ANA, "/aviso/mantenimiento/wispmega").words()).contains("Hoy de 2 a 4.", "Solo para Ana.");
    }

    @Test
    void withoutANoticeItSaysThatThereIsNone() {
        assertThat(from(ANA, "/aviso/mensaje/wispmega").words()).contains("No hay avisos para usted");
        assertThat(from(ANA, "/aviso/mantenimiento/wispmega").words())
                .contains("Por ahora no hay avisos de mantenimiento");
        assertThat(from(STRANGER, "/aviso/mensaje/wispmega").words()).contains("tiene un aviso para usted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"suspension", "pago", "mensaje", "mantenimiento"})
    void everyPageIsOneAnswerOfAtMost14KilobytesWithTheLongestTexts(String kind) {
        for (int i = 0; i < 4; i++) {
            notice("wispmega", NoticeKind.PAYMENT, "&".repeat(600));
            notice("wispmega", NoticeKind.CUSTOM, "&".repeat(600));
            notice("wispmega", NoticeKind.MAINTENANCE, "&".repeat(600));
        }
        for (int i = 0; i < 3; i++) {
            addMethod(2000);
            addMethod(900);
        }
        for (String address : List.of(LUIS, ANA, PEDRO, STRANGER)) {
            Answer page = from(address, "/aviso/" + kind + "/wispmega");
            assertThat(page.bytes().length).as("%s from %s", kind, address).isLessThanOrEqualTo(ONE_WINDOW);
            assertThat(page.text()).doesNotContain("src=", "rel=\"stylesheet\"", "url(", "@import", "<script");
            assertThat(page.text()).containsOnlyOnce("<style").contains("<link rel=\"icon\" href=\"data:,\">");
            SafeHeaders.check(page);
        }
    }

    @Test
    void waysToPayThatDoNotFitAreInThePortal() {
        addMethod(2000);
        addMethod(2000);

        assertThat(from(LUIS, "/aviso/suspension/wispmega").text())
                .contains("CLABE")
                .contains("href=\"https://clientes.wispmega.localhost/?a=/como-pagar\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"suspension", "pago", "mensaje", "mantenimiento", "visto"})
    void httpAndHttpsGetTheSameWithoutRedirectOrCookies(String kind) {
        String path = "/aviso/" + kind + "/wispmega";
        Answer plain = from(LUIS, path);
        Answer secure = secure(LUIS, path);
        Answer head = ask("HEAD", LUIS, path);

        assertThat(plain.status()).isEqualTo(200);
        assertThat(withoutNonce(secure)).isEqualTo(withoutNonce(plain));
        assertThat(plain.header("Cache-Control")).isEqualTo("no-store");
        assertThat(plain.header("Strict-Transport-Security")).isEmpty();
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.bytes()).isEmpty();
        assertThat(head.header("Content-Length")).isEqualTo(plain.header("Content-Length"));
        for (Answer answer : List.of(plain, secure, head)) {
            assertThat(answer.header("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void aSignedInCustomersSessionIsNeitherReadNorRenewed() {
        Visitor ana = portal.customer("ana@wispmega");
        portal.clock().advance(java.time.Duration.ofMinutes(10));

        Answer page = ana.get("/aviso/suspension/wispmega");

        assertThat(page.header("Set-Cookie")).isEmpty();
        assertThat(page.words())
                .contains("Casi siempre es por un pago pendiente")
                .doesNotContain("Ana");
    }

    @Test
    void whereThereIsNoTenantALightPageSaysSo() {
        for (String path : List.of("/aviso/suspension/nadie", "/aviso/visto/nadie", "/aviso/mensaje/WISPMEGA")) {
            Answer page = from(LUIS, path);
            assertThat(page.status()).as(path).isEqualTo(404);
            assertThat(page.words()).contains("No encontramos esta página").doesNotContain("WispMega");
            assertThat(page.bytes().length).isLessThan(ONE_WINDOW);
            SafeHeaders.check(page);
        }
    }

    @Test
    void aTenantWithoutAnyContactHasPagesWithoutIt() {
        Tenant wispmega = portal.demo().tenant("wispmega");
        Tenant silent = new Tenant(
                new TenantId(new UUID(0, 7)),
                "callada",
                "Red Callada",
                wispmega.currency(),
                wispmega.locale(),
                wispmega.zone(),
                new Contact(null, null, null),
                null,
                "#ffff00",
                wispmega.settings());
        Adapters adapters = portal.memory().portal().adapters();
        adapters.get(Transactions.class)
                .runInTransaction(() -> adapters.get(TenantStore.class).add(silent.id(), silent));

        Answer page = from(STRANGER, "/aviso/suspension/callada");

        assertThat(page.words()).contains("Red Callada", "está suspendido").doesNotContain("Cómo pagar");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).doesNotContain("tel:", "wa.me", "mailto:", "null", "Estamos para ayudarle");
    }

    private void addMethod(int length) {
        portal.staff("admin@wispmega")
                .post(
                        "/admin/formas-de-pago/nueva",
                        "internalName",
                        "x",
                        "visibleName",
                        "&".repeat(80),
                        "instructions",
                        "&".repeat(length),
                        "visible",
                        "on",
                        "position",
                        "50");
    }

    private static String withoutNonce(Answer page) {
        return page.text().replaceFirst("nonce=\"[^\"]+\"", "");
    }
}
