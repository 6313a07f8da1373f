package io.wispportal.core.message.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.ConcurrentChangeException;
import io.wispportal.audit.AuditEntry;
import io.wispportal.core.FieldError;
import io.wispportal.core.FormErrors;
import io.wispportal.core.InvalidInputException;
import io.wispportal.core.Spi;
import io.wispportal.core.StaffCaller;
import io.wispportal.core.TestIsp;
import io.wispportal.core.WispPortal;
import io.wispportal.core.WispPortalBuilder;
import io.wispportal.core.key.PortalKeys;
import io.wispportal.core.message.gateway.GatewayStub.Mood;
import io.wispportal.message.Channel;
import io.wispportal.message.Gateway;
import io.wispportal.message.GatewayKind;
import io.wispportal.message.GatewayStore;
import io.wispportal.message.SendResult;
import io.wispportal.message.SendResult.Outcome;
import io.wispportal.message.SendingPrice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Gateways that staff set up. */
@Tag("MSG-01")
class GatewayEditingTest {

    private static final String NUMBER = "55 8111 2201";

    private final GatewayStub stub = new GatewayStub();
    private final TestIsp isp = new TestIsp();
    private final StaffCaller admin = isp.admin();
    private final PortalKeys keys = PortalKeys.generate();
    private final WispPortal portal = portal();

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void aTestMessageGoesOverTheTenantsOwnGatewayAndIsAudited() {
        editing().change(admin, form("secreto", 200, 0));

        assertThat(editing().test(admin, Channel.SMS, NUMBER).outcome()).isEqualTo(Outcome.ACCEPTED);

        assertThat(stub.textsFor("+525581112201")).containsExactly("Mensaje de prueba de WispMega.");
        assertThat(isp.memory().phones().latest(isp.id(), 1)).isEmpty();
        assertThat(last().details()).containsEntry("name", "SMS +525581112201").containsEntry("outcome", "ACCEPTED");
    }

    @Test
    void withoutAnOwnGatewayItGoesOverTheInstallations() {
        editing().test(admin, Channel.SMS, NUMBER);

        assertThat(isp.memory().phones().latest(isp.id(), 9)).hasSize(1);
        assertThat(stub.requests()).isEmpty();
    }

    @Test
    void whatTheGatewaySaysIsToldButNotShown() {
        editing().change(admin, form("secreto", 200, 0));
        stub.become(Mood.BROKEN);

        SendResult result = editing().test(admin, Channel.SMS, NUMBER);

        assertThat(result.outcome()).isEqualTo(Outcome.TRY_LATER);
        assertThat(result.detail()).isEqualTo("La pasarela falló (500).");
    }

    @Test
    void theSecretIsStoredEncryptedForItsTenantAndChannelAndNowhereElse() {
        editing().change(admin, form("secreto-ñ".replace("ñ", "n"), 200, 0));

        String stored = stored().secret();
        assertThat(stored).isNotNull().doesNotContain("secreto");
        assertThat(keys.decrypt(Gateways.context(isp.id(), Channel.SMS), stored))
                .isEqualTo("secreto-n");
        assertThatThrownBy(() -> keys.decrypt(Gateways.context(isp.id(), Channel.WHATSAPP), stored))
                .isInstanceOf(IllegalStateException.class);
        assertThat(isp.audit().toString() + stored()).doesNotContain("secreto-n");
        assertThat(last().details()).containsEntry("secret.new", "•••");
    }

    @Test
    void theAuditTrailTellsWhatChangedAndNoSecretThatStandsInIt() {
        editing()
                .change(
                        admin,
                        http("https://sms.example/s3cret/send?apikey=s3cret&to={to}&text={text}", "X-A: s3cret", ""));
        editing()
                .change(
                        admin,
                        http(
                                "https://new.example/s3cret?to={to}",
                                "X-A: 0\nX-B: s3cret",
                                "k=s3cret&to={to}&m={text}",
                                1));

        assertThat(isp.audit().toString()).doesNotContain("s3cret");
        assertThat(last().details())
                .containsEntry("url.old", "https://sms.example/•••")
                .containsEntry("url.new", "https://new.example/•••")
                .containsEntry("headers.old", "X-A: •••")
                .containsEntry("headers.new", "X-A: •••, X-B: •••")
                .containsEntry("body.old", "")
                .containsEntry("body.new", "•••");
    }

    @Test
    void theAuditTrailTellsTheAddressOfAPhoneOrOfWhatsApp() {
        Map<String, String> fields = Map.of("url", "http://192.168.1.20:8080/app?x=s3cret", "user", "sms");
        editing().change(admin, new GatewayForm(GatewayKind.ANDROID, fields, "secreto", 1, null, null, 0));

        assertThat(last().details()).containsEntry("url.new", "http://192.168.1.20:8080/app?•••");
    }

    @Test
    void aCredentialStandsInTheSecretAndInNoHeader() {
        for (String header : List.of(
                "Authorization: Bearer s3cret",
                "authorization : Basic dTpw",
                "X-Api-Key: s3cret",
                "apikey: {to}",
                "X-Auth-Token: s3cret",
                "Cookie: a=b",
                "X-A: 1\nX-Client-Secret: s3cret")) {
            assertThat(errors(http("https://sms.example/{to}/{text}", header, "")))
                    .as(header)
                    .containsExactly(new FieldError("headers", "credential"));
        }
        for (String header : List.of(
                "",
                "Authorization: Bearer {token}",
                "X-Api-Key: {token}",
                "Idempotency-Key: {key}",
                "Accept: text/plain")) {
            GatewayRules.check(new FormErrors(), http("https://sms.example/{to}/{text}", header, ""), null);
        }
    }

    @Test
    void theSecretStaysUnlessTheAddressChanges() {
        editing().change(admin, form("secreto", 200, 0));
        editing().change(admin, form("", 100, 1));
        assertThat(keys.decrypt(Gateways.context(isp.id(), Channel.SMS), String.valueOf(stored().secret())))
                .isEqualTo("secreto");

        Map<String, String> elsewhere =
                new HashMap<>(stub.gateway(GatewayKind.HTTP).fields());
        elsewhere.put("url", "https://evil.example.test/{to}");
        assertThat(errors(new GatewayForm(GatewayKind.HTTP, elsewhere, "", 100, null, null, 2)))
                .containsExactly(new FieldError("secret", "again"));
    }

    @Test
    void wrongFieldsAreNamed() {
        assertThat(errors(new GatewayForm(
                        GatewayKind.HTTP,
                        Map.of("url", "sms.example", "headers", "Host: x", "body", "{to}", "keyHeader", "a b"),
                        "",
                        0,
                        null,
                        null,
                        0)))
                .containsExactly(
                        new FieldError("url", "invalid"),
                        new FieldError("body", "noPlaces"),
                        new FieldError("headers", "invalid"),
                        new FieldError("keyHeader", "invalid"),
                        new FieldError("dailyCap", "range"));
        assertThat(errors(new GatewayForm(
                        GatewayKind.ANDROID, Map.of("url", "http://10.0.0.2:8080"), "", 1, null, null, 0)))
                .containsExactly(new FieldError("user", "required"), new FieldError("secret", "required"));
        assertThat(errors(new GatewayForm(
                        GatewayKind.WHATSAPP_CLOUD,
                        Map.of("url", "https://u:p@graph.example/x", "template", "Á", "language", "español"),
                        "con espacio",
                        1,
                        null,
                        null,
                        0)))
                .containsExactly(
                        new FieldError("url", "invalid"),
                        new FieldError("template", "invalid"),
                        new FieldError("language", "invalid"),
                        new FieldError("secret", "invalid"));
    }

    @Test
    void aNumberThatIsNoMobileOfTheCountryGetsNothing() {
        for (String number : List.of("", "hola", "+57 301 2345678", "900 123 4567", "+52 800 123 4567", "911")) {
            assertThatThrownBy(() -> editing().test(admin, Channel.SMS, number))
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    void theDailyCapOfTheTenantHolds() {
        editing().change(admin, form("secreto", 1, 0));
        editing().test(admin, Channel.SMS, NUMBER);

        SendResult second = editing().test(admin, Channel.SMS, "55 8111 2202");

        assertThat(second.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(second.detail()).contains("límite");
        assertThat(stub.requests()).hasSize(1);
    }

    @Test
    void thePriceAndTheMoneyCapAreStoredAndAudited() {
        editing().change(admin, priced("0.85", "500", 0));

        assertThat(stored().price()).isEqualTo(new SendingPrice(TestIsp.pesos("0.85"), TestIsp.pesos("500")));
        assertThat(last().details()).containsEntry("price.new", "0.85 MXN").containsEntry("moneyCap.new", "500.00 MXN");

        editing().change(admin, priced("0.85", null, 1));
        assertThat(last().details())
                .containsEntry("moneyCap.old", "500.00 MXN")
                .containsEntry("moneyCap.new", "")
                .doesNotContainKey("price.new");
        int entries = isp.audit().size();
        editing().change(admin, priced("0.85", null, 2));
        assertThat(isp.audit()).as("nothing changed").hasSize(entries);
        editing().change(admin, priced(null, null, 2));
        assertThat(stored().price()).isNull();
    }

    @Test
    void moneyThatMakesNoSenseIsNamed() {
        assertThat(errors(priced(null, "500", 0))).containsExactly(new FieldError("price", "required"));
        assertThat(errors(priced("0.85", "0.84", 0))).containsExactly(new FieldError("moneyCap", "belowPrice"));
        assertThat(errors(priced("0", "0", 0)))
                .containsExactly(new FieldError("price", "notPositive"), new FieldError("moneyCap", "notPositive"));
        assertThat(errors(priced("1000000.01", "1000000000.01", 0)))
                .containsExactly(new FieldError("price", "tooLarge"), new FieldError("moneyCap", "tooLarge"));
    }

    @Test
    void whatCouldNotBeReadIsNotTakenForNothing() {
        FieldError unreadable = new FieldError("moneyCap", "invalid");

        assertThatThrownBy(() -> editing().change(admin, priced("0.85", null, 0), List.of(unreadable)))
                .isInstanceOf(InvalidInputException.class);
        assertThat(editing().find(admin, Channel.SMS)).isEmpty();
    }

    @Test
    void whoIsSecondOverwritesNothingAndRemovedIsGone() {
        editing().change(admin, form("secreto", 200, 0));

        assertThatThrownBy(() -> editing().change(admin, form("otro", 100, 0)))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThatThrownBy(() -> editing().remove(admin, Channel.SMS, 7)).isInstanceOf(ConcurrentChangeException.class);
        editing().remove(admin, Channel.SMS, 1);
        editing().remove(admin, Channel.SMS, 1);

        assertThat(editing().find(admin, Channel.SMS)).isEmpty();
    }

    @Test
    @Tag("TEN-01")
    void anotherTenantSeesAndUsesNothingOfIt() {
        editing().change(admin, form("secreto", 200, 0));

        assertThat(editing().find(isp.demo().staff("admin@redrural"), Channel.SMS))
                .isEmpty();
    }

    private List<FieldError> errors(GatewayForm form) {
        try {
            editing().change(admin, form);
            return List.of();
        } catch (InvalidInputException refused) {
            return refused.errors();
        }
    }

    private GatewayForm priced(@Nullable String price, @Nullable String cap, long version) {
        return new GatewayForm(
                GatewayKind.HTTP,
                stub.gateway(GatewayKind.HTTP).fields(),
                "",
                200,
                price == null ? null : TestIsp.pesos(price),
                cap == null ? null : TestIsp.pesos(cap),
                version);
    }

    private static GatewayForm http(String url, String headers, String body) {
        return http(url, headers, body, 0);
    }

    private static GatewayForm http(String url, String headers, String body, long version) {
        return new GatewayForm(
                GatewayKind.HTTP,
                Map.of("url", url, "headers", headers, "body", body),
                "clave",
                200,
                null,
                null,
                version);
    }

    private GatewayForm form(String secret, int cap, long version) {
        return new GatewayForm(
                GatewayKind.HTTP, stub.gateway(GatewayKind.HTTP).fields(), secret, cap, null, null, version);
    }

    private Gateway stored() {
        return isp.store(GatewayStore.class).find(isp.id(), Channel.SMS).orElseThrow();
    }

    private AuditEntry last() {
        return isp.audit().get(isp.audit().size() - 1);
    }

    private GatewayEditing editing() {
        return portal.gateways();
    }

    /** The same stores with a way out to the stub. */
    private WispPortal portal() {
        WispPortalBuilder builder =
                WispPortal.builder().clock(isp.clock()).keys(keys).outbound(GatewayStub.outbound());
        Spi.ALL.forEach(spi -> builder.adapter(spi, isp.store(spi)));
        return builder.build();
    }
}
