package io.wispportal.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wispportal.Money;
import io.wispportal.service.Plan;
import io.wispportal.service.PlanId;
import io.wispportal.tenant.TenantId;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class InMemoryDatabaseTest {

    private static final TenantId TENANT = new TenantId(new UUID(1, 1));

    private final InMemoryDatabase database = new InMemoryDatabase();
    private final InMemoryPlanStore plans = new InMemoryPlanStore(database);
    private final InMemoryTransactions transactions = new InMemoryTransactions(database);

    @Test
    void refusesChangesOutsideATransaction() {
        assertThatThrownBy(() -> plans.add(TENANT, plan(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("transaction");
    }

    @Test
    void refusesTheSameIdTwice() {
        transactions.runInTransaction(() -> plans.add(TENANT, plan(1)));

        assertThatThrownBy(() -> transactions.runInTransaction(() -> plans.add(TENANT, plan(1))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void twoDatabasesShareNothing() {
        transactions.runInTransaction(() -> plans.add(TENANT, plan(1)));

        assertThat(new InMemoryPlanStore(new InMemoryDatabase()).find(TENANT, plan(1).id()))
                .isEmpty();
    }

    @Test
    void aSecondWriterWaitsAndLosesNothing() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<?> first = threads.submit(() -> transactions.runInTransaction(() -> {
                plans.add(TENANT, plan(1));
                written.countDown();
                await(mayEnd);
            }));
            await(written);
            Future<?> second = threads.submit(() -> transactions.runInTransaction(() -> plans.add(TENANT, plan(2))));
            assertThat(plans.find(TENANT, plan(1).id())).as("before the commit").isEmpty();
            mayEnd.countDown();
            first.get(30, TimeUnit.SECONDS);
            second.get(30, TimeUnit.SECONDS);
        } finally {
            threads.shutdownNow();
        }

        assertThat(plans.find(TENANT, plan(1).id())).isPresent();
        assertThat(plans.find(TENANT, plan(2).id())).isPresent();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Plan plan(long id) {
        return new Plan(new PlanId(new UUID(3, id)), "Hogar", 1, 1, Money.of("1.00", "MXN"));
    }
}
