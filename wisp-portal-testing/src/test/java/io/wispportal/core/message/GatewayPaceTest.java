package io.wispportal.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.core.message.gateway.GatewayStub.Mood;
import io.wispportal.message.GatewayKind;
import io.wispportal.message.SendCause;
import io.wispportal.message.SendResult;
import io.wispportal.message.SendResult.Outcome;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A tenant's gateway gets at most sixty requests a minute. */
@Tag("MSG-01")
class GatewayPaceTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final IspWithGateway isp = new IspWithGateway();

    @AfterEach
    void close() {
        isp.close();
    }

    @Test
    void theSixtyFirstIsToldLaterWithoutARequestAndGoesWhenTheMinuteIsOver() {
        isp.use(GatewayKind.HTTP, null);
        sixty();

        SendResult next = send(60);

        assertThat(next.outcome()).isEqualTo(Outcome.TRY_LATER);
        assertThat(next.after()).isEqualTo(MINUTE);
        assertThat(isp.stub().requests()).hasSize(60);
        isp.isp().clock().advance(MINUTE);
        assertThat(send(60).outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void requestsThatWereRefusedAreRequests() {
        isp.use(GatewayKind.HTTP, null);
        isp.stub().become(Mood.REFUSING);
        sixty();

        assertThat(send(60).outcome()).isEqualTo(Outcome.TRY_LATER);
    }

    @Test
    void whoeverIsToldLaterTakesNobodysTurn() {
        isp.use(GatewayKind.HTTP, null);
        sixty();
        isp.isp().clock().advance(MINUTE.minusSeconds(1));
        for (int i = 0; i < 60; i++) {
            assertThat(send(100 + i).outcome()).isEqualTo(Outcome.TRY_LATER);
        }
        isp.isp().clock().advance(Duration.ofSeconds(1));

        assertThat(send(60).outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void theInstallationsGatewayHasNoSuchLimit() {
        sixty();

        assertThat(send(60).outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    private void sixty() {
        for (int i = 0; i < 60; i++) {
            send(i);
        }
    }

    /** Each to a number of its own. */
    private SendResult send(int number) {
        return isp.send("+52558" + (1_000_000 + number * 1_000), "Hola", SendCause.EVENT);
    }
}
