package io.wispportal.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.wispportal.core.StaffCaller;
import io.wispportal.core.WispPortal;
import io.wispportal.customer.UserName;
import io.wispportal.job.AlarmKind;
import io.wispportal.job.AlarmListener;
import io.wispportal.message.OutboxEntry;
import io.wispportal.message.OutboxEntryId;
import io.wispportal.message.OutboxKind;
import io.wispportal.message.OutboxState;
import io.wispportal.staff.Role;
import io.wispportal.staff.StaffId;
import io.wispportal.staff.StaffMember;
import io.wispportal.testing.InMemoryRouterGateway;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Staff send a message again after its last try was noted and before its alarm has ended. */
final class SendAgainTest {

    @TempDir
    private Path folder;

    private final CountDownLatch noted = new CountDownLatch(1);
    private final CountDownLatch sentAgain = new CountDownLatch(1);
    private final AtomicInteger tries = new AtomicInteger();

    @ParameterizedTest
    @EnumSource
    @Tag("MSG-03")
    void whatIsSentAgainInBetweenIsTriedAgain(Environment environment) throws InterruptedException {
        TestStores stores = environment.stores();
        SampleTenant isp = SampleTenant.in(stores);
        WispPortal portal = DatabasePortal.in(environment, folder, Clock.systemUTC(), new InMemoryRouterGateway());
        OutboxEntryId id = new OutboxEntryId(SampleTenant.IDS.get());
        try (PortalScheduler scheduler = scheduler(environment, isp, portal.alarms())) {
            scheduler.start();
            Instant now = Instant.now();
            stores.transactions().runInTransaction(() -> {
                OutboxEntry promise = OutboxEntry.promise(
                        id, OutboxKind.REPORT_APPROVED, isp.report.id().value(), now);
                stores.outbox().add(isp.id, promise);
                stores.alarms().wake(isp.id, AlarmKind.DELIVER, id.value(), now);
            });
            assertThat(noted.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(stores.outbox().find(isp.id, id)).get().matches(entry -> entry.state() == OutboxState.SKIPPED);

            assertThat(portal.messageDesk().sendAgain(administrator(isp), id)).isTrue();
            sentAgain.countDown();

            await().atMost(Duration.ofSeconds(20)).until(() -> tries.get() == 2);
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> stores.outbox()
                            .find(isp.id, id)
                            .filter(entry -> entry.state() == OutboxState.SKIPPED)
                            .isPresent());
        }
    }

    private PortalScheduler scheduler(Environment environment, SampleTenant isp, AlarmListener portal) {
        AlarmListener slowToEnd = (tenant, kind, subject) -> {
            if (!tenant.equals(isp.id)) {
                return Optional.empty();
            }
            Optional<Instant> next = portal.ring(tenant, kind, subject);
            if (tries.incrementAndGet() == 1) {
                noted.countDown();
                waitFor(sentAgain);
            }
            return next;
        };
        Rhythm quick =
                new Rhythm("node-" + SampleTenant.IDS.get(), 4, 4, Duration.ofMillis(100), Duration.ofSeconds(1), 4);
        return new PortalScheduler(
                environment.database().dataSource(), slowToEnd, Executors.defaultThreadFactory(), quick);
    }

    private static StaffCaller administrator(SampleTenant isp) {
        StaffMember member = new StaffMember(
                new StaffId(SampleTenant.IDS.get()), new UserName("admin"), "Alma", Set.of(Role.ADMINISTRATOR), true);
        return new StaffCaller(isp.id, member, "admin@x");
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
