package io.wispportal.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.wispportal.job.AlarmKind;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was committed outlives a database server that is killed. */
final class DurabilityTest {

    @TempDir
    private Path folder;

    @Test
    @Tag("PAY-04")
    void aCommittedPaymentAndItsAlarmOutliveAKilledServer() throws IOException {
        SampleTenant sample = whileRunning(stores -> {
            SampleTenant stored = SampleTenant.in(stores);
            stores.transactions().runInTransaction(() -> {
                stores.ledger().add(stored.id, stored.payment("100.00", "100.00"));
                stores.alarms().wake(stored.id, AlarmKind.DELIVER, stored.ana.value(), SampleTenant.NOON);
            });
            kill();
            return stored;
        });

        whileRunning(stores -> {
            assertThat(stores.ledger().ofCustomer(sample.id, sample.ana, 10)).hasSize(2);
            assertThat(stores.alarmAt(sample.id, AlarmKind.DELIVER, sample.ana.value()))
                    .contains(SampleTenant.NOON);
            return sample;
        });
    }

    private SampleTenant whileRunning(Function<TestStores, SampleTenant> work) throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start()) {
            return whileRunning(server, work);
        }
    }

    private SampleTenant whileRunning(EmbeddedPostgres server, Function<TestStores, SampleTenant> work) {
        DataSource source = server.getDatabase("postgres", "postgres", Map.of("stringtype", "unspecified"));
        PortalSchema.migrate(source);
        try (EntityManagerFactory factory = Persistence.createEntityManagerFactory(
                "hibernate", Map.of("jakarta.persistence.nonJtaDataSource", source))) {
            return work.apply(new TestStores(new ResourceLocalTransactions(factory)));
        }
    }

    /** No orderly shutdown: the process is gone at once. */
    private void kill() {
        Path pidFile = folder.resolve("data").resolve("postmaster.pid");
        ProcessHandle.of(pid(pidFile)).ifPresent(server -> {
            server.descendants().forEach(ProcessHandle::destroyForcibly);
            server.destroyForcibly();
            await().atMost(Duration.ofSeconds(20)).until(() -> !server.isAlive());
        });
    }

    private static long pid(Path pidFile) {
        try {
            return Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
