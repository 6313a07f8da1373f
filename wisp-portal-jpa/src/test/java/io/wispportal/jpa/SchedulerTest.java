package io.wispportal.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.wispportal.job.AlarmKind;
import io.wispportal.job.AlarmListener;
import io.wispportal.tenant.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Alarms, from being set to having rung. */
final class SchedulerTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int WORKERS = 4;
    private static final Duration SECOND_RING = Duration.ofSeconds(2);

    private final TenantId tenant = new TenantId(SampleTenant.IDS.get());
    private final UUID subject = SampleTenant.IDS.get();
    // Mutable state: what rang, and the schedulers to be stopped.
    private final List<UUID> rung = new CopyOnWriteArrayList<>();
    private final List<PortalScheduler> running = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        running.forEach(PortalScheduler::close);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("MSG-03")
    void anAlarmRingsOnceAfterTheCommitAndIsDone(Environment environment) {
        start(environment, this::note);

        environment.stores().transactions().runInTransaction(() -> {
            wake(environment, Instant.now());
            assertThat(rung).isEmpty();
        });

        await().atMost(SOON).until(() -> rung.contains(subject));
        await().atMost(SOON).until(() -> !isSet(environment));
        assertThat(rung).containsOnlyOnce(subject);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("MSG-03")
    void afterARollBackThereIsNeitherTheChangeNorTheAlarm(Environment environment) {
        TestStores stores = environment.stores();
        SampleTenant sample = SampleTenant.in(stores);
        IllegalStateException failure = new IllegalStateException("on purpose");

        assertThatThrownBy(() -> stores.transactions().runInTransaction(() -> {
                    stores.invoices().add(sample.id, sample.invoice("F-9", null));
                    wake(environment, Instant.now());
                    throw failure;
                }))
                .isSameAs(failure);

        assertThat(isSet(environment)).isFalse();
        assertThat(stores.invoiceQueries().ofCustomer(sample.id, sample.ana, 10).items())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"HIBERNATE_ON_H2", "HIBERNATE_ON_POSTGRESQL"})
    @Tag("MSG-03")
    void anAlarmThatFailsIsSetAgainWithAPause(Environment environment) {
        List<Instant> tries = new CopyOnWriteArrayList<>();
        start(environment, (who, kind, what) -> {
            tries.add(Instant.now());
            if (tries.size() == 1) {
                throw new IllegalStateException("on purpose");
            }
            return note(who, kind, what);
        });

        commitAlarm(environment, Instant.now());

        await().atMost(SOON).until(() -> rung.contains(subject));
        assertThat(tries).hasSize(2);
        assertThat(Duration.between(tries.get(0), tries.get(1))).isGreaterThanOrEqualTo(AlarmTask.pauseAfter(0));
    }

    @ParameterizedTest
    @EnumSource(names = {"HIBERNATE_ON_H2", "HIBERNATE_ON_POSTGRESQL"})
    void anAlarmRingsAgainWhenItsListenerSaysSo(Environment environment) {
        start(environment, (who, kind, what) -> {
            note(who, kind, what);
            return rung.size() < 3 ? Optional.of(Instant.now()) : Optional.empty();
        });

        commitAlarm(environment, Instant.now());

        await().atMost(SOON).until(() -> rung.size() == 3 && !isSet(environment));
    }

    @ParameterizedTest
    @EnumSource(names = {"HIBERNATE_ON_H2", "HIBERNATE_ON_POSTGRESQL"})
    @Tag("MSG-03")
    void anotherNodeTakesOverFromADeadOne(Environment environment) {
        commitAlarm(environment, Instant.now());
        environment.stores().transactions().runInTransaction(() -> pickedByADeadNode(environment));

        start(environment, this::note);

        await().atMost(SOON).until(() -> rung.contains(subject));
    }

    @ParameterizedTest
    @EnumSource(names = {"HIBERNATE_ON_H2", "HIBERNATE_ON_POSTGRESQL"})
    void oneOfTwoNodesRingsAnAlarm(Environment environment) {
        start(environment, this::note);
        start(environment, this::note);

        for (int i = 0; i < 20; i++) {
            environment
                    .stores()
                    .transactions()
                    .runInTransaction(() -> environment
                            .stores()
                            .alarms()
                            .wake(tenant, AlarmKind.SWEEP_DOCUMENT, SampleTenant.IDS.get(), Instant.now()));
        }

        await().atMost(SOON).until(() -> rung.size() >= 20);
        // one that rings twice may do so a little later
        await().during(SECOND_RING)
                .atMost(SOON)
                .untilAsserted(() -> assertThat(rung).hasSize(20).doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @EnumSource(names = {"HIBERNATE_ON_H2", "HIBERNATE_ON_POSTGRESQL"})
    @Tag("OPS-03")
    void whatWaitsForAWorkerIsNotTakenForDead(Environment environment) {
        start(environment, (who, kind, what) -> {
            rung.add(what);
            takeLongerThanADeadNodeIsWaitedFor();
            return Optional.empty();
        });

        environment.stores().transactions().runInTransaction(() -> {
            for (int i = 0; i < 2 * WORKERS; i++) {
                environment.stores().alarms().wake(tenant, AlarmKind.DELIVER, SampleTenant.IDS.get(), Instant.now());
            }
        });

        await().atMost(SOON).until(() -> rung.size() >= 2 * WORKERS);
        await().during(SECOND_RING)
                .atMost(SOON)
                .untilAsserted(() -> assertThat(rung).hasSize(2 * WORKERS).doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @EnumSource(names = {"HIBERNATE_ON_H2", "HIBERNATE_ON_POSTGRESQL"})
    void anAlarmThatIsSetWhileItRingsIsNotLost(Environment environment) throws InterruptedException {
        CountDownLatch ringing = new CountDownLatch(1);
        CountDownLatch setAgain = new CountDownLatch(1);
        start(environment, (who, kind, what) -> {
            ringing.countDown();
            waitFor(setAgain);
            return note(who, kind, what);
        });

        commitAlarm(environment, Instant.now());
        assertThat(ringing.await(20, TimeUnit.SECONDS)).isTrue();
        commitAlarm(environment, Instant.now());
        setAgain.countDown();

        await().atMost(SOON).until(() -> rung.size() == 2);
    }

    @ParameterizedTest
    @EnumSource(names = {"HIBERNATE_ON_H2", "HIBERNATE_ON_POSTGRESQL"})
    @Tag("MSG-03")
    void neitherIsOneThatIsSetWhileSeveralOfTheSameRing(Environment environment) throws InterruptedException {
        List<CountDownLatch> ringing = List.of(new CountDownLatch(1), new CountDownLatch(1));
        CountDownLatch setAgain = new CountDownLatch(1);
        AtomicInteger rings = new AtomicInteger();
        start(environment, (who, kind, what) -> {
            int number = rings.getAndIncrement();
            if (number < ringing.size()) {
                ringing.get(number).countDown();
                waitFor(setAgain);
            }
            return note(who, kind, what);
        });

        for (CountDownLatch begun : ringing) {
            commitAlarm(environment, Instant.now());
            assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        }
        commitAlarm(environment, Instant.now());
        setAgain.countDown();

        await().atMost(SOON).until(() -> rung.size() == 3);
    }

    @ParameterizedTest
    @EnumSource(names = {"HIBERNATE_ON_H2", "HIBERNATE_ON_POSTGRESQL"})
    @Tag("NOT-07")
    void routersThatHangDelayNoMail(Environment environment) throws InterruptedException {
        CountDownLatch hanging = new CountDownLatch(WORKERS);
        CountDownLatch over = new CountDownLatch(1);
        start(environment, (who, kind, what) -> {
            if (kind == AlarmKind.CONVERGE_ROUTER) {
                hanging.countDown();
                waitFor(over);
            }
            return note(who, kind, what);
        });
        environment.stores().transactions().runInTransaction(() -> {
            for (int i = 0; i < 3 * WORKERS; i++) {
                environment
                        .stores()
                        .alarms()
                        .wake(tenant, AlarmKind.CONVERGE_ROUTER, SampleTenant.IDS.get(), Instant.now());
            }
        });
        assertThat(hanging.await(20, TimeUnit.SECONDS)).isTrue();

        commitAlarm(environment, Instant.now());

        await().atMost(SOON).until(() -> rung.contains(subject));
        assertThat(rung).containsExactly(subject);
        over.countDown();
        await().atMost(SOON).until(() -> rung.size() == 1 + 3 * WORKERS);
    }

    @Test
    void thePausesGrowToAQuarterOfAnHour() {
        assertThat(List.of(0, 1, 2, 7, 8, 1000))
                .map(AlarmTask::pauseAfter)
                .map(Duration::toSeconds)
                .containsExactly(5L, 10L, 20L, 640L, 900L, 900L);
    }

    private void start(Environment environment, AlarmListener listener) {
        String node = "node-" + SampleTenant.IDS.get();
        Rhythm quick = new Rhythm(node, WORKERS, WORKERS, Duration.ofMillis(100), Duration.ofMillis(500), 4);
        AlarmListener mine =
                (who, kind, what) -> who.equals(tenant) ? listener.ring(who, kind, what) : Optional.empty();
        PortalScheduler scheduler =
                new PortalScheduler(environment.database().dataSource(), mine, Executors.defaultThreadFactory(), quick);
        running.add(scheduler);
        scheduler.start();
    }

    private Optional<Instant> note(TenantId who, AlarmKind kind, UUID what) {
        rung.add(what);
        return Optional.empty();
    }

    private void commitAlarm(Environment environment, Instant at) {
        environment.stores().transactions().runInTransaction(() -> wake(environment, at));
    }

    private void wake(Environment environment, Instant at) {
        environment.stores().alarms().wake(tenant, AlarmKind.DELIVER, subject, at);
    }

    private boolean isSet(Environment environment) {
        return alarmAt(environment).isPresent();
    }

    private Optional<Instant> alarmAt(Environment environment) {
        return environment.stores().alarmAt(tenant, AlarmKind.DELIVER, subject);
    }

    private void pickedByADeadNode(Environment environment) {
        environment
                .stores()
                .sql()
                .change(
                        "update scheduled_tasks set picked = true, picked_by = 'dead', last_heartbeat = ? where task_instance = ?",
                        Instant.now().minusSeconds(60),
                        new Alarm(tenant, AlarmKind.DELIVER, subject).instance());
    }

    private static void takeLongerThanADeadNodeIsWaitedFor() {
        try {
            assertThat(new CountDownLatch(1).await(3, TimeUnit.SECONDS)).isFalse();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
