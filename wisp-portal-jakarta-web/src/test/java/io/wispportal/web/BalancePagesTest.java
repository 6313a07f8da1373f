package io.wispportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.balance.BalanceIdentifier;
import io.wispportal.captcha.OutagePolicy;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.captcha.CaptchaForm;
import io.wispportal.invoice.Invoice;
import io.wispportal.payment.PaymentMethod;
import io.wispportal.tenant.TenantSettings;
import io.wispportal.tenant.UrlIdentifier;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Anybody looks up a balance, pays and reports from there. */
class BalancePagesTest extends PortalTest {

    private static final String PAGE = "/saldo/wispmega";
    private static final String CHOICE = PAGE + "/elegir";
    private static final String NOTHING = "No hay facturas pendientes con estos datos";

    private final Visitor stranger = portal.visitor();

    @ParameterizedTest
    @ValueSource(strings = {"/saldo/wispmega", "/saldo/wispmega/"})
    @Tag("BAL-01")
    void thePageIsThereForAnybodyOnTheDefaultHostAndTheOwnDomain(String path) {
        assertThat(stranger.get(path).words()).contains("WispMega", "Consultar saldo", "Usuario", "Número fiscal");
        assertThat(portal.visitorOfDomain().get(path).words()).contains("WispMega", "Consultar saldo");
        assertThat(portal.visitorOfDomain().get("/saldo/redrural").status()).isEqualTo(404);
        assertThat(stranger.get("/saldo/ninguna").status()).isEqualTo(404);
        assertThat(portal.staffVisitor().get(path).status()).isEqualTo(404);
    }

    @Test
    @Tag("TEN-04")
    void theCompanyIsCalledByItsSlugOrByItsIdAndTheOtherFindsNothing() {
        String id = portal.demo().tenant("wispmega").id().toString();
        assertThat(stranger.get("/saldo/" + id).status()).isEqualTo(404);

        assertThat(stranger.get("/saldo/WispMega").status()).isEqualTo(200);

        settings(now -> now.with(UrlIdentifier.UUID));

        assertThat(stranger.get("/saldo/" + id).status()).isEqualTo(200);
        assertThat(stranger.get("/saldo/" + id.toUpperCase(Locale.ROOT)).status())
                .isEqualTo(200);
        assertThat(stranger.get(PAGE).status()).isEqualTo(404);
    }

    @Test
    @Tag("BAL-03")
    void oneInvoiceLeadsStraightToPayingIt() {
        Answer found = look("USER_NAME", "ana");

        assertThat(found.location()).isEqualTo(PAGE + "/pendientes");
        assertThat(stranger.get(found.location()).words())
                .contains("Pagar factura", "A*** T*** M***", "$499.00 MXN", "Transferencia", "OXXO")
                .contains("Ya pagué: enviar comprobante")
                .doesNotContain("Efectivo oficina", "BBVA 0123456789", "Ana", "Torres", "ana@example.com");
    }

    @Test
    @Tag("BAL-03")
    void severalAreAListToChooseFrom() {
        Invoice first = portal.demo().invoices("luis@wispmega").get(0);
        Answer list = stranger.get(look("USER_NAME", "luis").location());

        assertThat(list.words()).contains("Facturas pendientes", first.number(), "En total");
        assertThat(stranger.get(PAGE + "/pagar/" + first.id()).words()).contains(first.number(), "$349.00 MXN");
    }

    /** Nothing of the answer may tell whether there is such a customer: not a byte, and not a header. */
    @ParameterizedTest
    @CsvSource({
        "USER_NAME,   pedro,             pedra",
        "USER_NAME,   pedro@wispmega,    alguien-de-nombre-muy-largo",
        "NATIONAL_ID, SAGP681130,        SAGP681131",
        "NATIONAL_ID, sagp 68-11.30,     X12",
        "EMAIL,       pedro@example.com, nadie@example.com"
    })
    @Tag("BAL-03")
    void anUnknownOneAndOneWhoOwesNothingGetTheSamePage(String by, String known, String unknown) {
        Answer pedro = look(by, known);
        Answer nobody = look(by, unknown);

        assertThat(pedro.status()).isEqualTo(200);
        assertThat(pedro.words()).contains(NOTHING);
        assertThat(nobody.status()).isEqualTo(200);
        assertThat(nobody.bytes()).isEqualTo(pedro.bytes());
        assertThat(headers(nobody)).isEqualTo(headers(pedro));
    }

    @Test
    @Tag("BAL-03")
    void whoIsPaidUpWithAServiceIsAnsweredLikeANumberOfNoService() {
        String number = portal.demo().services("pedro@wispmega").get(0).id().number();

        Answer pedro = look("SERVICE_ID", number);
        Answer nobody = look("SERVICE_ID", "0".repeat(number.length()));

        assertThat(pedro.words()).contains(NOTHING);
        assertThat(nobody.bytes()).isEqualTo(pedro.bytes());
        assertThat(headers(nobody)).isEqualTo(headers(pedro));
    }

    /** All but the time of day. */
    private static Map<String, List<String>> headers(Answer answer) {
        Map<String, List<String>> headers =
                new TreeMap<>(answer.response().headers().map());
        headers.keySet().removeIf("date"::equalsIgnoreCase);
        return headers;
    }

    @Test
    @Tag("BAL-04")
    void namesakesAreMaskedAndTellNoAmountBeforeTheChoice() {
        Answer looked = look("NATIONAL_ID", "LOPM800101");

        assertThat(looked.status()).isEqualTo(303);
        assertThat(looked.location()).isEqualTo(CHOICE);
        assertThat(stranger.get(CHOICE).words())
                .contains("¿Cuál es su cuenta?", "M*** L*** P***", "Identificación terminada en 01", "Centro", "Sur")
                .doesNotContain("$", "maria", "López");
        assertThat(stranger.get(CHOICE).header("Cache-Control")).contains("no-store");
        assertThat(stranger.get(PAGE + "/pendientes").location()).isEqualTo(PAGE + "?tarde=si");
        assertThat(choose("0").location()).isEqualTo(PAGE + "/pendientes");
        assertThat(stranger.get(PAGE + "/pendientes").words()).contains("Pagar factura");
    }

    @Test
    @Tag("BAL-04")
    @Tag("BAL-08")
    void whoChoseTheWrongOneGoesBackAndChoosesAgain() {
        look("NATIONAL_ID", "LOPM800101");
        choose("0");
        String hers = owed("maria1@wispmega");
        String other = owed("maria2@wispmega");
        assertThat(stranger.get(PAGE + "/pendientes").words()).contains(hers).doesNotContain(other);

        assertThat(stranger.get(CHOICE).words()).contains("¿Cuál es su cuenta?", "Centro", "Sur");
        choose("1");

        assertThat(stranger.get(PAGE + "/pendientes").words()).contains(other).doesNotContain(hers);
    }

    private String owed(String user) {
        return portal.demo().invoices(user).get(0).number();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "2", "99999999999", "x"})
    @Tag("BAL-04")
    void whoChoosesNobodyIsAskedToAtTheChoice(String nobody) {
        look("NATIONAL_ID", "LOPM800101");

        Answer sent = choose(nobody);

        assertThat(sent.location()).isEqualTo(CHOICE + "?falta=si");
        Answer again = stranger.get(sent.location());
        assertThat(again.words()).contains("Elija una de las cuentas.", "Centro", "Sur");
        assertThat(again.text()).contains("href=\"#candidate\"", "id=\"candidate\"");
    }

    @Test
    @Tag("BAL-04")
    @Tag("TEN-01")
    void withoutALookupOfSeveralThereIsNoChoice() {
        assertThat(stranger.get(CHOICE).location()).isEqualTo(PAGE + "?tarde=si");
        assertThat(choose("0").location()).isEqualTo(PAGE + "?tarde=si");

        look("USER_NAME", "ana");
        assertThat(stranger.get(CHOICE).location()).isEqualTo(PAGE);
        assertThat(stranger.get(choose("0").location()).location()).isEqualTo(PAGE);

        look("NATIONAL_ID", "LOPM800101");
        assertThat(stranger.get("/saldo/redrural/elegir").location()).isEqualTo("/saldo/redrural?tarde=si");
        portal.clock().advance(Duration.ofMinutes(15));
        assertThat(stranger.get(CHOICE).location()).isEqualTo(PAGE + "?tarde=si");
    }

    @Test
    @Tag("BAL-04")
    void aChoiceThatAnotherSiteSendsChoosesNobody() {
        look("NATIONAL_ID", "LOPM800101");

        assertThat(stranger.postWithToken(CHOICE, "forged", "candidate", "0").status())
                .isEqualTo(403);
        assertThat(stranger.get(PAGE + "/pendientes").location()).isEqualTo(PAGE + "?tarde=si");
    }

    private Answer choose(String candidate) {
        return stranger.post(CHOICE, "candidate", candidate);
    }

    @Test
    @Tag("BAL-02")
    void whatIsNoIdentifierIsToldAtItsFieldAndStaysTyped() {
        Answer refused = look("NATIONAL_ID", "--");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Escriba el dato completo.");
        assertThat(refused.input("value")).isEqualTo("--");
        assertThat(look("SOMETHING", "").words()).contains("Escriba el dato.");
    }

    @ParameterizedTest
    @EnumSource
    @Tag("BAL-02")
    void nothingAndMuchTooMuchAreToldAtTheFieldWhateverIsAskedFor(BalanceIdentifier by) {
        for (String typed : List.of("", "  ", "ab", "x".repeat(300))) {
            Answer refused = look(by.name(), typed);
            assertThat(refused.status()).as(typed).isEqualTo(422);
            assertThat(refused.text()).as(typed).contains("id=\"value-error\"");
            assertThat(refused.input("value")).isEqualTo(typed.strip());
        }
    }

    @Test
    @Tag("BAL-05")
    void withoutTheCaptchaNothingIsLookedUpAndAnAnswerCountsOnce() {
        String solved = stranger.get(PAGE).input("captcha-answer");

        Answer without = stranger.post(PAGE, "by", "USER_NAME", "value", "ana");
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.input("value")).isEqualTo("ana");
        assertThat(stranger.post(PAGE, "value", "ana", "captcha-answer", solved).status())
                .isEqualTo(303);
        assertThat(stranger.post(PAGE, "value", "ana", "captcha-answer", solved).status())
                .isEqualTo(422);
    }

    @Test
    @Tag("CAP-02")
    void onADomainWithoutKeysThePageSaysSoAndLeadsToTheDefaultHost() {
        Answer closed = portal.visitorOfDomain().get(PAGE);

        assertThat(closed.status()).isEqualTo(403);
        assertThat(closed.text()).contains("/saldo/wispmega\"").doesNotContain("name=\"value\"");
    }

    @Test
    @Tag("BAL-08")
    void aPaymentIsReportedWithoutSigningInAndTheReportIsNotShown() {
        Invoice owed = portal.demo().invoices("luis@wispmega").get(0);
        look("USER_NAME", "luis");
        String form = PAGE + "/pagar/" + owed.id() + "/reportar";
        assertThat(stranger.get(form).words())
                .contains("Su servicio se activa cuando la empresa revise el pago.", owed.number())
                .doesNotContain("de 2026 " + owed.number(), "se activa al enviar", "suspendid");

        Answer sent = report(form);

        assertThat(sent.location()).isEqualTo(PAGE + "/reportado");
        assertThat(stranger.get(sent.location()).words()).contains("Recibimos su comprobante");
        assertThat(report(form).location()).isEqualTo(PAGE + "/pendientes");
        assertThat(portal.customer("luis@wispmega").get("/servicios").words()).contains("Suspendido");
        assertThat(portal.customer("luis@wispmega").get("/mis-reportes").words())
                .contains(owed.number());
        assertThat(stranger.get("/mis-reportes").location()).isEqualTo("/");
        assertThat(stranger.get(PAGE + "/pendientes").words()).doesNotContain(owed.number());
    }

    @Test
    @Tag("BAL-03")
    void onceAllIsPaidOrInReviewThereIsNothingPending() {
        Invoice only = portal.demo().invoices("ana@wispmega").get(0);
        look("USER_NAME", "ana");
        String form = PAGE + "/pagar/" + only.id() + "/reportar";

        assertThat(report(form, "499.00").location()).isEqualTo(PAGE + "/reportado");

        assertThat(stranger.get(PAGE + "/pendientes").words())
                .contains(NOTHING, "Un pago que ya reportó está en revisión")
                .doesNotContain("Recibimos su comprobante");
    }

    @Test
    @Tag("BAL-02")
    void theNumberThatCustomersReadOnTheirPageFindsTheirInvoices() {
        String words = portal.customer("ana@wispmega").get("/servicios").words();
        Matcher number = Pattern.compile("Número de servicio ([0-9A-F]{8})").matcher(words);
        assertThat(number.find()).as(words).isTrue();

        assertThat(stranger.get(look("SERVICE_ID", number.group(1)).location()).words())
                .contains("A*** T*** M***", "$499.00 MXN");
    }

    @Test
    @Tag("BAL-08")
    void whatIsWrongWithAReportIsToldAndNothingIsSent() {
        Invoice owed = portal.demo().invoices("ana@wispmega").get(0);
        look("USER_NAME", "ana");

        Answer refused = stranger.upload(
                PAGE + "/pagar/" + owed.id() + "/reportar",
                new SentFile("voucher", "c.png", SampleFiles.png("x")),
                "amount",
                "0",
                "paidOn",
                "2027-01-01");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("action=\"" + PAGE + "/pagar/" + owed.id() + "/reportar\"");
        assertThat(refused.input("amount")).isEqualTo("0");
    }

    @Test
    @Tag("BAL-08")
    @Tag("TEN-01")
    void nobodyWithoutALookupOrOneOfSomebodyElseSeesAnInvoice() {
        Invoice his = portal.demo().invoices("luis@wispmega").get(0);
        assertThat(stranger.get(PAGE + "/pendientes").location()).isEqualTo(PAGE + "?tarde=si");
        assertThat(stranger.get(PAGE + "/pagar/" + his.id()).location()).isEqualTo(PAGE + "?tarde=si");

        look("USER_NAME", "ana");

        assertThat(stranger.get(PAGE + "/pagar/" + his.id()).status()).isEqualTo(404);
        assertThat(report(PAGE + "/pagar/" + his.id() + "/reportar").location()).isEqualTo(PAGE + "/pendientes");
        assertThat(portal.customer("luis@wispmega").get("/mis-reportes").words())
                .doesNotContain(his.number());
        assertThat(stranger.get("/saldo/redrural/pendientes").location()).isEqualTo("/saldo/redrural?tarde=si");
    }

    @Test
    @Tag("BAL-08")
    void aLookupLastsAQuarterOfAnHour() {
        look("USER_NAME", "ana");
        portal.clock().advance(Duration.ofMinutes(15));

        Answer over = stranger.get(PAGE + "/pendientes");

        assertThat(over.location()).isEqualTo(PAGE + "?tarde=si");
        assertThat(stranger.get(over.location()).words()).contains("lo consultado se guarda 15 minutos");
    }

    @Test
    @Tag("BAL-05")
    void whoLooksTooOftenIsAskedToWait() {
        settings(now -> new TenantSettings(false, null, null, null, List.of()).keeping(now));
        for (int i = 0; i < 5; i++) {
            look("USER_NAME", "nadie" + i);
        }

        Answer stopped = look("USER_NAME", "ana");

        assertThat(stopped.status()).isEqualTo(429);
        assertThat(stopped.words()).contains("Se hicieron muchas consultas.");
    }

    @Test
    @Tag("CAP-03")
    void withoutProviderACompanyThatTakesFewerTakesAQuarterAsMany() {
        settings(now -> new TenantSettings(false, null, null, null, List.of()).keeping(now));
        portal.memory()
                .portal()
                .captchaEditing()
                .change(portal.demo().staff("admin@wispmega"), new CaptchaForm("", "", OutagePolicy.ACCEPT_FEWER, 0));
        portal.memory().captcha().becomeUnreachable();

        Answer first = stranger.post(PAGE, "by", "USER_NAME", "value", "nadie");
        Answer second = stranger.post(PAGE, "by", "USER_NAME", "value", "nadie2");

        assertThat(first.words()).contains(NOTHING);
        assertThat(second.status()).as("five a minute become one").isEqualTo(429);
    }

    private Answer look(String by, String value) {
        String solved = stranger.get(PAGE).input("captcha-answer");
        return stranger.post(PAGE, "by", by, "value", value, "captcha-answer", solved);
    }

    private Answer report(String form) {
        return report(form, "349.00");
    }

    private Answer report(String form, String amount) {
        PaymentMethod transfer = portal.demo().method("wispmega", "Transferencia");
        return stranger.upload(
                form,
                new SentFile("voucher", "c.png", SampleFiles.png("one")),
                "method",
                transfer.id().toString(),
                "amount",
                amount,
                "paidOn",
                "2026-11-23",
                "reference",
                "884");
    }

    private void settings(UnaryOperator<TenantSettings> change) {
        StaffCaller admin = portal.demo().staff("admin@wispmega");
        TenantSettings now = portal.memory().portal().settings().current(admin);
        portal.memory().portal().settings().change(admin, now.version(), change.apply(now));
    }
}
