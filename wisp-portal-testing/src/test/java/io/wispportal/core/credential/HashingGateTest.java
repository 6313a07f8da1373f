package io.wispportal.core.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CRE-10")
class HashingGateTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch finish = new CountDownLatch(1);
    private final AtomicInteger running = new AtomicInteger();

    @AfterEach
    void stop() {
        finish.countDown();
        threads.shutdownNow();
    }

    @Test
    void onlyAsManyRunAndWaitAsToldAndAllWhoWaitComeTheirTurn() throws Exception {
        HashingGate gate = new HashingGate(2, 3, Duration.ofSeconds(30));
        List<Future<String>> inside = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            inside.add(threads.submit(() -> gate.run(this::hash)));
        }
        await().until(() -> isFull(gate));

        assertThatThrownBy(() -> gate.run(() -> "one too many")).isInstanceOf(BusyException.class);
        assertThat(running).hasValue(2);

        finish.countDown();
        for (Future<String> waiting : inside) {
            assertThat(waiting.get(10, TimeUnit.SECONDS)).isEqualTo("hash");
        }
        assertThat(gate.run(() -> "free again")).isEqualTo("free again");
    }

    @Test
    void whoseTurnDoesNotComeInTimeIsSentAway() {
        HashingGate gate = new HashingGate(1, 128, Duration.ofMillis(20));
        Future<String> first = threads.submit(() -> gate.run(this::hash));
        await().until(() -> running.get() == 1);

        assertThatThrownBy(() -> gate.run(() -> "late")).isInstanceOf(BusyException.class);
        assertThat(first).isNotDone();
    }

    @Test
    void aHashThatFailsLeavesItsPlace() {
        HashingGate gate = new HashingGate(1, 0, Duration.ofMillis(20));

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> gate.run(() -> {
                        throw new IllegalStateException("broken");
                    }))
                    .hasMessage("broken");
        }
        assertThat(gate.run(() -> "fine")).isEqualTo("fine");
    }

    private boolean isFull(HashingGate gate) {
        return running.get() == 2 && gate.waiting() == 3;
    }

    private String hash() {
        running.incrementAndGet();
        try {
            finish.await();
            return "hash";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "stopped";
        } finally {
            running.decrementAndGet();
        }
    }
}
