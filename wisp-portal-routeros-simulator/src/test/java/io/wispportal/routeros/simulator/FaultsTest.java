package io.wispportal.routeros.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.wispportal.routeros.wire.Sentence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("NOT-03")
class FaultsTest {

    private static final String LIST = "/ip/firewall/address-list";

    private RouterSimulator router;
    private TestClient client;

    @BeforeEach
    void start() {
        router = RouterSimulator.start(SimulatorSettings.builder().build());
        client = TestClient.loggedIn(router);
    }

    @AfterEach
    void end() {
        client.close();
        router.close();
    }

    @Test
    void farAwayRoutersTakeTheirTimeForEachQuestionButNotForManyAtOnce() {
        router.faults().latency(Duration.ofMillis(100));

        assertThat(timeOf(() -> client.asks("/system/identity/print"))).isBetween(100L, 1_000L);
        assertThat(timeOf(() -> sayAndHear(50))).isBetween(100L, 1_500L);
    }

    @Test
    void aWeakRouterDoesOneThingAfterTheOtherWhoeverAsks() {
        router.faults().commandCost(Duration.ofMillis(20));
        try (TestClient other = TestClient.loggedIn(router)) {
            long time = timeOf(() -> {
                for (int i = 0; i < 5; i++) {
                    client.say("/system/identity/print");
                    other.say("/system/identity/print");
                }
                hear(client, 10);
                hear(other, 10);
            });
            assertThat(time).isBetween(200L, 2_000L);
        }
    }

    @Test
    void commandsStayInTheirOrderWhenTheRouterGetsFaster() {
        router.faults().commandCost(Duration.ofMillis(200));
        client.say(LIST + "/add", "=list=a", "=address=10.0.0.1");
        await().until(() -> router.log().entries().stream()
                .anyMatch(entry -> entry.toString().contains("10.0.0.1")));
        router.faults().commandCost(Duration.ZERO);
        client.say(LIST + "/print", "=.proplist=address");

        assertThat(client.hear()).isEqualTo("!done =ret=*1");
        assertThat(client.hear()).isEqualTo("!re =address=10.0.0.1");
    }

    @Test
    void repliesMayComeByteByByte() {
        client.adds(LIST, "=list=a", "=address=10.0.0.1");
        router.faults().dribble(Duration.ofMillis(1));

        long time = timeOf(() -> assertThat(client.asks(LIST + "/print", "=.proplist=address"))
                .isEqualTo("!re =address=10.0.0.1\n!done"));
        assertThat(time).isGreaterThanOrEqualTo("!re =address=10.0.0.1 !done".length());
    }

    @Test
    void aStalledRouterDoesNothingUntilItGoesOn() throws IOException {
        router.faults().stall();
        client.socket().setSoTimeout(100);
        client.say(LIST + "/add", "=list=a", "=address=10.0.0.1");
        assertThatThrownBy(client::hear).hasCauseInstanceOf(SocketTimeoutException.class);
        assertThat(router.rows(LIST)).isEmpty();

        client.socket().setSoTimeout(10_000);
        router.faults().resume();
        assertThat(client.hear()).isEqualTo("!done =ret=*1");
    }

    @Test
    void theConnectionIsCutBeforeACommandTakesEffect() {
        router.faults().cutAtCommand(3, CutMoment.BEFORE_IT_TOOK_EFFECT);
        add(5);

        assertThat(client.hear()).isEqualTo("!done =ret=*1");
        assertThat(client.hear()).isEqualTo("!done =ret=*2");
        assertThat(client.hear()).isEqualTo("null");
        assertThat(router.rows(LIST)).hasSize(2);
    }

    @Test
    void orAfterIt() {
        router.faults().cutAtCommand(3, CutMoment.AFTER_IT_TOOK_EFFECT);
        add(5);

        hear(client, 2);
        assertThat(client.hear()).isEqualTo("null");
        assertThat(router.rows(LIST)).hasSize(3);
        client = TestClient.loggedIn(router);
        assertThat(client.adds(LIST, "=list=a", "=address=10.0.9.9")).isEqualTo("*4");
    }

    /** A sentence that adds an entry has 57 bytes here. */
    @Test
    void whenThePowerFailsWhatHasNotComeIsLost() {
        router.faults().losePowerAfterInput(2 * 57 + 30);
        add(5);

        assertThat(client.hearsTheEnd()).isTrue();
        client = TestClient.loggedIn(router);
        assertThat(router.rows(LIST)).extracting(row -> row.get("address")).containsExactly("10.0.0.0", "10.0.0.1");
    }

    @Test
    void itMayFailInTheMiddleOfAReply() {
        client.adds(LIST, "=list=a", "=address=10.0.0.1");
        router.faults().losePowerAfterOutput(10);
        client.say(LIST + "/print");

        assertThatThrownBy(client::hear).isInstanceOf(UncheckedIOException.class);
        client = TestClient.loggedIn(router);
        assertThat(router.rows(LIST)).hasSize(1);
    }

    @Test
    void afterwardsWhatWasThereForATimeIsGone() {
        client.adds(LIST, "=list=a", "=address=10.0.0.1", "=timeout=1d");
        client.adds(LIST, "=list=a", "=address=10.0.0.2");
        router.losePower();

        assertThat(client.hearsTheEnd()).isTrue();
        assertThat(router.rows(LIST)).extracting(row -> row.get("address")).containsExactly("10.0.0.2");
        assertThat(router.rows("/user/active")).isEmpty();
    }

    @Test
    void afterAResetItIsAsFromTheFactory() {
        client.adds(LIST, "=list=a", "=address=10.0.0.1");
        client.asks("/user/set", "=.id=*1", "=password=otra");
        router.resetToFactory();

        assertThat(client.hearsTheEnd()).isTrue();
        client = TestClient.loggedIn(router);
        assertThat(router.rows(LIST)).isEmpty();
    }

    @Test
    void itsClockMayBeWrong() {
        router.faults().clockOffset(Duration.ofDays(-20_000));

        String date = router.rows("/system/clock").get(0).get("date");
        assertThat(Instant.parse(date + "T00:00:00Z")).isBefore("1980-01-01T00:00:00Z");
    }

    @Test
    void anEndlessWordEndsTheConnectionAndNothingElse() {
        byte[] endless = {(byte) 0xF0, 0x7F, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
        assertThatCodeWrites(endless);

        assertThat(client.hearsTheEnd()).isTrue();
        client = TestClient.loggedIn(router);
        assertThat(client.asks("/system/identity/print")).endsWith("!done");
    }

    private void assertThatCodeWrites(byte[] bytes) {
        try {
            client.socket().getOutputStream().write(bytes);
        } catch (IOException gone) {
            throw new AssertionError(gone);
        }
    }

    /** At once, so that none is said after the end. */
    private void add(int count) {
        client.say(IntStream.range(0, count)
                .mapToObj(i -> Sentence.of(LIST + "/add", "=list=a", "=address=10.0.0." + i))
                .toList());
    }

    private void sayAndHear(int count) {
        for (int i = 0; i < count; i++) {
            client.say("/system/identity/print");
        }
        hear(client, 2 * count);
    }

    private static void hear(TestClient listener, int sentences) {
        for (int i = 0; i < sentences; i++) {
            assertThat(listener.hear()).startsWith("!");
        }
    }

    private static long timeOf(Runnable what) {
        long start = System.nanoTime();
        what.run();
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
