package io.wispportal.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.core.TestIsp;
import io.wispportal.core.message.gateway.GatewayStub.Mood;
import io.wispportal.message.Channel;
import io.wispportal.message.GatewayKind;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.message.PhoneMessage;
import io.wispportal.message.SendAttempt;
import io.wispportal.message.SendCause;
import io.wispportal.message.SendLog;
import io.wispportal.message.SendResult;
import io.wispportal.message.SendResult.Outcome;
import io.wispportal.message.SendingPrice;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What messages cost, and how much of it a tenant wants to spend in 24 hours: here three pesos, one for each segment. */
@Tag("MSG-01")
class SpendingCapTest {

    private static final SendingPrice THREE_SEGMENTS = new SendingPrice(TestIsp.pesos("1"), TestIsp.pesos("3"));
    private static final String TWO_SEGMENTS = "ó".repeat(100);
    private static final String ANA = "+525581112201";
    private static final String LUIS = "+525581112202";
    private static final String ZOE = "+525581112203";

    private final IspWithGateway isp = new IspWithGateway();

    @AfterEach
    void close() {
        isp.close();
    }

    @Test
    void whatWouldGoBeyondItIsRefusedBeforeItLeavesAndWhatFitsIsNot() {
        isp.use(GatewayKind.HTTP, THREE_SEGMENTS);
        assertThat(event(ANA, TWO_SEGMENTS).outcome()).isEqualTo(Outcome.ACCEPTED);

        SendResult second = event(LUIS, TWO_SEGMENTS);

        assertThat(second)
                .isEqualTo(SendResult.refused("El mensaje pasaría del gasto máximo en 24 horas de la pasarela."));
        assertThat(isp.stub().requests()).hasSize(1);
        assertThat(event(ZOE, "Hola").outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(event(LUIS, "Hola").outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void afterADayMoreMayBeSpent() {
        isp.use(GatewayKind.HTTP, THREE_SEGMENTS);
        event(ANA, TWO_SEGMENTS);
        isp.isp().clock().advance(Duration.ofDays(1));

        assertThat(event(LUIS, TWO_SEGMENTS).outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void whatMayHaveLeftCountsAndWhatDidNotLeaveDoesNot() {
        isp.use(GatewayKind.ANDROID, THREE_SEGMENTS);
        isp.stub().become(Mood.REFUSING);
        assertThat(event(ANA, TWO_SEGMENTS).outcome()).isEqualTo(Outcome.REFUSED);
        isp.stub().become(Mood.LOST);
        assertThat(event(LUIS, TWO_SEGMENTS).outcome()).isEqualTo(Outcome.UNSURE);
        isp.stub().become(Mood.WELL);

        assertThat(event(ZOE, TWO_SEGMENTS).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(isp.stub().requests()).hasSize(2);
    }

    @Test
    void twoAtTheSameMomentNeverBothPass() {
        isp.use(GatewayKind.HTTP, THREE_SEGMENTS);
        PhoneMessage other = IspWithGateway.message(ANA, TWO_SEGMENTS);
        isp.isp()
                .inTransaction(() -> isp.isp()
                        .store(SendLog.class)
                        .begin(
                                isp.isp().id(),
                                SendAttempt.begun(
                                        other,
                                        2,
                                        SendCause.EVENT,
                                        isp.isp().clock().instant())));

        assertThat(event(LUIS, TWO_SEGMENTS).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(isp.stub().requests()).isEmpty();
    }

    @Test
    void aBatchWaitsUnlessItsMessageCostsMoreThanMayEverBeSpent() {
        isp.use(GatewayKind.HTTP, THREE_SEGMENTS);
        event(ANA, TWO_SEGMENTS);

        assertThat(isp.send(LUIS, TWO_SEGMENTS, SendCause.BATCH).outcome()).isEqualTo(Outcome.TRY_LATER);
        assertThat(isp.send(LUIS, TWO_SEGMENTS + TWO_SEGMENTS + TWO_SEGMENTS, SendCause.BATCH)
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
        assertThat(isp.stub().requests()).hasSize(1);
    }

    @Test
    void overWhatsAppAMessageIsPaidForOnceHoweverLongAndNotFromTheMoneyForSms() {
        isp.use(GatewayKind.HTTP, THREE_SEGMENTS);
        isp.use(GatewayKind.WHATSAPP_CLOUD, new SendingPrice(TestIsp.pesos("1"), TestIsp.pesos("1")));
        event(ANA, TWO_SEGMENTS);
        PhoneMessage message =
                new PhoneMessage(new OutboxEntryId(UUID.randomUUID()), Channel.WHATSAPP, LUIS, TWO_SEGMENTS);

        assertThat(isp.sending().send(isp.isp().id(), message, SendCause.EVENT).outcome())
                .isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void withAPriceAloneNothingIsRefused() {
        isp.use(GatewayKind.HTTP, new SendingPrice(TestIsp.pesos("1000"), null));
        event(ANA, TWO_SEGMENTS);

        assertThat(event(LUIS, TWO_SEGMENTS).outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(isp.sending().room(isp.isp().id()).orElseThrow().isSpent()).isFalse();
    }

    private SendResult event(String to, String text) {
        return isp.send(to, text, SendCause.EVENT);
    }
}
