package io.wispportal.testing.contract;

import static io.wispportal.testing.contract.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.message.Channel;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.message.PhoneMessage;
import io.wispportal.message.SendAttempt;
import io.wispportal.message.SendCause;
import io.wispportal.message.SendLog;
import io.wispportal.message.SendState;
import io.wispportal.testing.PortalStores;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link SendLog} must keep. To check yours, extend this class, return it with the stores named below from
 * {@link #stores()}, and run it with JUnit 5.
 */
@Tag("MSG-03")
public abstract class SendLogContract extends StoreContract {

    private final PhoneMessage message = MessageTransportContract.message(Channel.SMS, "Hola");

    /** @return stores of which transactions, tenants and the send log are used */
    @Override
    protected abstract PortalStores stores();

    @Test
    void aBegunTryIsOnItsWayUntilItHasAnEnd() {
        assertThat(log().find(isp.id(), message.key())).isEmpty();

        assertThat(begin(isp, NOON)).isTrue();

        assertThat(log().find(isp.id(), message.key())).contains(attempt(SendState.SENDING, NOON));
        assertThat(begin(isp, NOON.plusSeconds(1))).isFalse();
        assertThat(end(isp, SendState.SENT)).isTrue();
        assertThat(log().find(isp.id(), message.key())).contains(attempt(SendState.SENT, NOON));
    }

    @Test
    void whatWasSentIsNeverBegunAgain() {
        begin(isp, NOON);
        end(isp, SendState.SENT);

        assertThat(begin(isp, NOON.plusSeconds(1))).isFalse();
        assertThat(end(isp, SendState.NOT_SENT)).isFalse();
    }

    @Test
    void whatWasNotSentMayBeBegunAgain() {
        begin(isp, NOON);
        end(isp, SendState.NOT_SENT);

        assertThat(begin(isp, NOON.plusSeconds(1))).isTrue();

        assertThat(log().find(isp.id(), message.key())).contains(attempt(SendState.SENDING, NOON.plusSeconds(1)));
    }

    @Test
    void whatMayHaveBeenSentIsBegunAgainOnlyIfStaffWantIt() {
        begin(isp, NOON);
        end(isp, SendState.UNSURE);
        assertThat(begin(isp, NOON.plusSeconds(1))).isFalse();
        commit(() -> log().again(otherIsp.id(), List.of(message.key())));
        assertThat(begin(isp, NOON.plusSeconds(1))).isFalse();

        commit(() -> log().again(isp.id(), List.of(message.key())));

        assertThat(log().count(isp.id(), Channel.SMS, NOON.minusSeconds(1))).isEqualTo(1);
        assertThat(begin(isp, NOON.plusSeconds(1))).isTrue();
        commit(() -> log().again(isp.id(), List.of(message.key())));
        assertThat(log().find(isp.id(), message.key())).contains(attempt(SendState.SENDING, NOON.plusSeconds(1)));
    }

    @Test
    void tellsHowManyEndedAtOnce() {
        begin(isp, NOON);
        end(isp, SendState.SENT);
        OutboxEntryId never = new OutboxEntryId(Samples.uuid());

        assertThat(log().states(isp.id(), List.of(message.key(), never)))
                .containsOnly(Map.entry(message.key(), SendState.SENT));
        assertThat(log().states(isp.id(), List.of())).isEmpty();
        assertThat(log().states(otherIsp.id(), List.of(message.key()))).isEmpty();
    }

    @RepeatedTest(5)
    void onlyOneOfTwoAtTheSameTimeBegins() {
        long winners = winners(
                () -> log().begin(isp.id(), SendAttempt.begun(message, 1, SendCause.EVENT, NOON)),
                () -> log().begin(isp.id(), SendAttempt.begun(message, 1, SendCause.EVENT, NOON)));

        assertThat(winners).isEqualTo(1);
    }

    @Test
    void countsWhatLeftOrMayHaveLeftAfterAMoment() {
        for (SendState state : SendState.values()) {
            PhoneMessage each = MessageTransportContract.message(Channel.SMS, "Hola");
            commit(() -> log().begin(isp.id(), SendAttempt.begun(each, 1, SendCause.EVENT, NOON)));
            commit(() -> log().end(isp.id(), each.key(), state));
        }
        begin(isp, NOON.plusSeconds(1));

        assertThat(log().count(isp.id(), Channel.SMS, NOON.minusSeconds(1))).isEqualTo(5);
        assertThat(log().count(isp.id(), Channel.SMS, NOON)).isEqualTo(1);
        assertThat(log().countTo(isp.id(), message.to(), NOON, null)).isEqualTo(1);
        assertThat(log().countTo(isp.id(), "+5210000000", NOON, null)).isZero();
        assertThat(log().count(isp.id(), Channel.WHATSAPP, NOON))
                .as("another channel")
                .isZero();
        int events = log().countTo(isp.id(), message.to(), NOON, SendCause.EVENT);
        int batches = log().countTo(isp.id(), message.to(), NOON, SendCause.BATCH);
        assertThat(events + batches).isEqualTo(1);
        assertThat(Math.max(events, batches)).isEqualTo(1);
    }

    @Test
    @Tag("MSG-01")
    void sumsTheSegmentsThatLeftOrMayHaveLeftOverAChannelAfterAMoment() {
        for (SendState state : SendState.values()) {
            PhoneMessage each = MessageTransportContract.message(Channel.SMS, "Hola");
            commit(() -> log().begin(isp.id(), SendAttempt.begun(each, 3, SendCause.EVENT, NOON)));
            commit(() -> log().end(isp.id(), each.key(), state));
        }
        PhoneMessage other = MessageTransportContract.message(Channel.WHATSAPP, "Hola");
        commit(() -> log().begin(isp.id(), SendAttempt.begun(other, 1, SendCause.EVENT, NOON.plusSeconds(1))));

        assertThat(log().segments(isp.id(), Channel.SMS, NOON.minusSeconds(1))).isEqualTo(12);
        assertThat(log().segments(isp.id(), Channel.SMS, NOON)).isZero();
        assertThat(log().segments(isp.id(), Channel.WHATSAPP, NOON)).isEqualTo(1);
        assertThat(log().segments(otherIsp.id(), Channel.SMS, NOON.minusSeconds(1)))
                .isZero();
    }

    @Test
    @Tag("MSG-01")
    void countsTheTriesOverAChannelAfterAMomentWhateverBecameOfThem() {
        for (SendState state : SendState.values()) {
            PhoneMessage each = MessageTransportContract.message(Channel.SMS, "Hola");
            commit(() -> log().begin(isp.id(), SendAttempt.begun(each, 1, SendCause.EVENT, NOON)));
            commit(() -> log().end(isp.id(), each.key(), state));
        }

        assertThat(log().tries(isp.id(), Channel.SMS, NOON.minusSeconds(1))).isEqualTo(SendState.values().length);
        assertThat(log().tries(isp.id(), Channel.SMS, NOON)).isZero();
        assertThat(log().tries(isp.id(), Channel.WHATSAPP, NOON.minusSeconds(1)))
                .isZero();
        assertThat(log().tries(otherIsp.id(), Channel.SMS, NOON.minusSeconds(1)))
                .isZero();
    }

    @Test
    @Tag("MSG-01")
    void countsTheNumbersOfABlockThatGotAMessageOutsideOfBatches() {
        sent("+525581112001", SendCause.EVENT, SendState.SENT);
        sent("+525581112001", SendCause.EVENT, SendState.SENT);
        sent("+525581112999", SendCause.EVENT, SendState.UNSURE);
        sent("+525581112002", SendCause.EVENT, SendState.NOT_SENT);
        sent("+525581112003", SendCause.BATCH, SendState.SENT);
        sent("+525581113001", SendCause.EVENT, SendState.SENT);

        assertThat(log().numbers(isp.id(), "+525581112", NOON.minusSeconds(1))).isEqualTo(2);
        assertThat(log().numbers(isp.id(), "+525581113", NOON.minusSeconds(1))).isEqualTo(1);
        assertThat(log().numbers(isp.id(), "+525581112", NOON)).isZero();
        assertThat(log().numbers(otherIsp.id(), "+525581112", NOON.minusSeconds(1)))
                .isZero();
    }

    @Test
    @Tag("MSG-01")
    void anotherTryHasSegmentsAndACauseOfItsOwn() {
        commit(() -> log().begin(isp.id(), SendAttempt.begun(message, 3, SendCause.EVENT, NOON)));
        end(isp, SendState.NOT_SENT);
        commit(() -> log().begin(isp.id(), SendAttempt.begun(message, 2, SendCause.BATCH, NOON)));

        assertThat(log().segments(isp.id(), Channel.SMS, NOON.minusSeconds(1))).isEqualTo(2);
        assertThat(log().find(isp.id(), message.key()).orElseThrow())
                .isEqualTo(SendAttempt.begun(message, 2, SendCause.BATCH, NOON));
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        begin(isp, NOON);

        assertThat(log().find(otherIsp.id(), message.key())).isEmpty();
        assertThat(log().count(otherIsp.id(), Channel.SMS, NOON.minusSeconds(1)))
                .isZero();
        assertThat(end(otherIsp, SendState.SENT)).isFalse();
        assertThat(begin(otherIsp, NOON)).isTrue();
    }

    /** A message of its own at noon. */
    private void sent(String to, SendCause cause, SendState state) {
        PhoneMessage like = MessageTransportContract.message(Channel.SMS, "Hola");
        PhoneMessage each = new PhoneMessage(like.key(), Channel.SMS, to, "Hola");
        commit(() -> log().begin(isp.id(), SendAttempt.begun(each, 1, cause, NOON)));
        commit(() -> log().end(isp.id(), each.key(), state));
    }

    private SendAttempt attempt(SendState state, Instant at) {
        return new SendAttempt(message.key(), message.channel(), message.to(), state, at, 1, SendCause.EVENT);
    }

    private boolean begin(SampleIsp of, Instant at) {
        return inTransaction(() -> log().begin(of.id(), SendAttempt.begun(message, 1, SendCause.EVENT, at)));
    }

    private boolean end(SampleIsp of, SendState state) {
        return inTransaction(() -> log().end(of.id(), message.key(), state));
    }

    private SendLog log() {
        return stores().sendLog();
    }
}
