package io.wispportal.routeros.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.wispportal.routeros.plan.Menu;
import io.wispportal.routeros.plan.Plan;
import io.wispportal.routeros.plan.Step;
import io.wispportal.routeros.transport.Answer;
import io.wispportal.routeros.transport.RouterGoneException;
import io.wispportal.routeros.transport.RouterRefusedException;
import io.wispportal.routeros.transport.RouterSession;
import io.wispportal.routeros.wire.Command;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("NOT-06")
class PlanRunnerTest {

    private final RouterRefusedException passing = new RouterRefusedException("no such item");
    private final RouterRefusedException lasting = new RouterRefusedException("not enough permissions (9)");
    private final RouterGoneException gone = new RouterGoneException("gone", null);

    private final Held session = new Held();

    @Test
    void afterARefusalItWaitsUntilNothingOfTheStageIsUnderWayAndBeginsNoOther() throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread running = new Thread(() -> {
            try {
                PlanRunner.run(
                        session, plan(List.of(List.of(remove("*1"), remove("*2")), List.of(remove("*3")))), () -> {});
            } catch (RuntimeException refused) {
                thrown.set(refused);
            }
        });
        running.start();
        await().atMost(Duration.ofSeconds(5)).until(() -> session.sent.size() == 2);
        session.sent.get(0).completeExceptionally(passing);
        await().atMost(Duration.ofSeconds(5)).until(() -> running.getState() == Thread.State.WAITING);
        assertThat(thrown.get()).isNull();

        session.sent.get(1).complete(new Answer(List.of(), Map.of()));
        running.join(5_000);
        assertThat(thrown.get()).isSameAs(passing);
        assertThat(session.sent).hasSize(2);
    }

    @Test
    void theGravestOfAStageIsTold() {
        assertThatThrownBy(() -> PlanRunner.run(failing(passing, lasting), two(), () -> {}))
                .isSameAs(lasting);
        assertThatThrownBy(() -> PlanRunner.run(failing(lasting, gone), two(), () -> {}))
                .isSameAs(gone);
        assertThatThrownBy(() -> PlanRunner.run(failing(gone, passing), two(), () -> {}))
                .isSameAs(gone);
    }

    private static Plan two() {
        return plan(List.of(List.of(remove("*1"), remove("*2"))));
    }

    private static Plan plan(List<List<Step>> stages) {
        return new Plan(stages, List.of(), List.of(), List.of(), new Plan.Counts(0, 0, 0, 0, 0), null);
    }

    private static Step remove(String id) {
        return new Step.Remove(Menu.NAT, List.of(id));
    }

    private static RouterSession failing(RuntimeException... each) {
        Held session = new Held();
        for (RuntimeException failure : each) {
            session.ready.add(CompletableFuture.failedFuture(failure));
        }
        return session;
    }

    /** Answers when it is told to. */
    private static final class Held implements RouterSession {

        private final List<CompletableFuture<Answer>> ready = new ArrayList<>();
        private final List<CompletableFuture<Answer>> sent = Collections.synchronizedList(new ArrayList<>());

        @Override
        public CompletableFuture<Answer> send(Command command) {
            CompletableFuture<Answer> answer =
                    sent.size() < ready.size() ? ready.get(sent.size()) : new CompletableFuture<>();
            sent.add(answer);
            return answer;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {}
    }
}
