package io.wispportal.app.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.wispportal.web.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One packaged server with PostgreSQL and a mail server, for all tests of a class. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SliceServer {

    static final String COMPANY = "cobranza@wispmega.example";

    final Database database = PostgreSql.newDatabase();
    final MailServer mail = MailServer.started();
    private final PortalStart start;
    private RunningPortal portal;

    SliceServer(PackagedServer server) {
        start = new PortalStart(server, getClass().getSimpleName()).on(database).mailingTo(mail);
    }

    /** In a new folder: what the routers of another run's database left would be somebody else's. */
    @BeforeAll
    void startPortal(@TempDir Path data) {
        portal = start.in(data).start();
    }

    @AfterAll
    void stopPortal() {
        if (portal != null) {
            portal.close();
        }
        mail.close();
        assertThat(portal.output())
                .as("two threads used one EntityManager")
                .doesNotContain("closed EntityManager", "extendedPersistenceContext");
    }

    RunningPortal portal() {
        return portal;
    }

    /** All files of documents. */
    List<Path> files() {
        try (Stream<Path> files = Files.walk(start.data().resolve("documents"))) {
            return files.filter(Files::isRegularFile).toList();
        } catch (NoSuchFileException nothingYet) {
            return List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    long waiting() {
        return database.count("select count(*) from outbox where state = 'PROMISED'")
                + database.count("select count(*) from scheduled_tasks where execution_time <= now()")
                + database.count("select count(*) from scheduled_router_tasks where execution_time <= now()");
    }

    /** How many rows each of these tables has. */
    List<Long> rows(String... tables) {
        return Stream.of(tables)
                .map(table -> database.count("select count(*) from " + table))
                .toList();
    }

    /** What is answered while no row that is added to this table gets past the end of its transaction. */
    Answer whileCommitsFail(String table, Supplier<Answer> action) {
        database.change("create or replace function refuse() returns trigger language plpgsql as"
                + " 'begin raise exception ''planted''; end'");
        database.change("create constraint trigger planted after insert on " + table
                + " deferrable initially deferred for each row execute function refuse()");
        try {
            return action.get();
        } finally {
            database.change("drop trigger planted on " + table);
        }
    }

    static void within(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(assertion);
    }
}
