package io.wispportal.core.message.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.core.message.gateway.GatewayStub.Mood;
import io.wispportal.message.Channel;
import io.wispportal.message.Gateway;
import io.wispportal.message.GatewayKind;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.message.PhoneMessage;
import io.wispportal.message.SendResult;
import io.wispportal.message.SendResult.Outcome;
import io.wispportal.tenant.TenantId;
import io.wispportal.testing.UuidSequence;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a message when the gateway misbehaves. */
@Tag("MSG-03")
class GatewayTransportTest {

    private static final TenantId TENANT = new TenantId(new UUID(0, 1));

    private final GatewayStub stub = new GatewayStub();
    private final UuidSequence ids = new UuidSequence();

    @AfterEach
    void close() {
        stub.close();
    }

    /** HTTP has a key here, ANDROID none: there a second try could reach the phone twice. */
    @ParameterizedTest
    @CsvSource({
        "BUSY, HTTP, TRY_LATER",
        "BUSY, ANDROID, TRY_LATER",
        "BROKEN, HTTP, TRY_LATER",
        "BROKEN, ANDROID, UNSURE",
        "LOST, HTTP, TRY_LATER",
        "LOST, ANDROID, UNSURE",
        "LOST, WHATSAPP_CLOUD, UNSURE",
        "SILENT, HTTP, TRY_LATER",
        "SILENT, ANDROID, UNSURE",
        "HUGE, HTTP, ACCEPTED",
        "HUGE, ANDROID, ACCEPTED",
        "SHOUTING, ANDROID, UNSURE",
        "ELSEWHERE, HTTP, REFUSED",
        "ELSEWHERE, ANDROID, REFUSED",
        "REFUSING, WHATSAPP_CLOUD, REFUSED",
        "STRANGE, HTTP, REFUSED",
        "WELL, HTTP, ACCEPTED"
    })
    void everyAnswerHasItsOutcome(Mood mood, GatewayKind kind, Outcome outcome) {
        stub.become(mood);

        SendResult result = stub.transport(kind).send(TENANT, message(kind.channel(), "Hola"));

        assertThat(result.outcome()).isEqualTo(outcome);
        assertThat(result.detail()).isNotBlank().doesNotContain("oops", "x".repeat(100));
        assertThat(stub.requests()).as("no redirect is followed").hasSize(1);
    }

    @Test
    void aGatewayThatAsksForTimeGetsIt() {
        stub.become(Mood.BUSY);

        assertThat(stub.transport(GatewayKind.HTTP)
                        .send(TENANT, message(Channel.SMS, "Hola"))
                        .after())
                .isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void whereTheAnswerIsLostTheKeyKeepsASecondTryFromArrivingTwice() {
        GatewayTransport transport = stub.transport(GatewayKind.HTTP);
        PhoneMessage message = message(Channel.SMS, "Hola");
        stub.become(Mood.LOST);
        transport.send(TENANT, message);
        stub.become(Mood.WELL);

        assertThat(transport.send(TENANT, message).outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(stub.textsFor(message.to())).containsExactly("Hola");
    }

    @Test
    void nobodyThereIsLaterForAllKinds() {
        stub.close();

        for (GatewayKind kind : GatewayKind.values()) {
            assertThat(stub.transport(kind)
                            .send(TENANT, message(kind.channel(), "Hola"))
                            .outcome())
                    .isEqualTo(Outcome.TRY_LATER);
        }
    }

    @Test
    @Tag("MSG-01")
    void aFormIsFilledForAFormAndAnAddressForAnAddress() {
        Gateway form = new Gateway(
                GatewayKind.HTTP,
                Map.of("url", stub.url("/x/{to}?k={token}"), "body", "to={to}&msg={text}&key={key}"),
                null,
                1,
                null,
                0);
        PhoneMessage message = message(Channel.SMS, "a&to=+1 ñ{to}%");

        new GatewayTransport(form, "a b&c", GatewayStub.outbound()).send(TENANT, message);

        String to = "%2B" + message.to().substring(1);
        assertThat(stub.requests())
                .containsExactly("POST /x/" + to + "?k=a%20b%26c null to=" + to
                        + "&msg=a%26to%3D%2B1%20%C3%B1%7Bto%7D%25&key=" + message.key());
    }

    @Test
    @Tag("MSG-01")
    void aTextBecomesNoPartOfTheJson() {
        PhoneMessage message = message(Channel.SMS, "\", \"to\": \"+10000000000\\\n");

        stub.transport(GatewayKind.HTTP).send(TENANT, message);

        assertThat(stub.textsFor("+10000000000")).isEmpty();
        assertThat(stub.textsFor(message.to())).containsExactly(message.text());
    }

    @Test
    @Tag("MSG-01")
    void theSecretGoesWhereTheGatewayWantsItAndNowhereElse() {
        stub.transport(GatewayKind.WHATSAPP_CLOUD).send(TENANT, message(Channel.WHATSAPP, "Hola"));
        stub.transport(GatewayKind.ANDROID).send(TENANT, message(Channel.SMS, "Hola"));

        assertThat(stub.requests().get(0)).contains(" Bearer t0ken");
        assertThat(stub.requests().get(1)).contains(" Basic c21zOnQwa2VuLcOx ");
        assertThat(stub.transport(GatewayKind.ANDROID).toString()).doesNotContain("t0ken");
    }

    private PhoneMessage message(Channel channel, String text) {
        return new PhoneMessage(new OutboxEntryId(ids.get()), channel, "+525581112201", text);
    }
}
