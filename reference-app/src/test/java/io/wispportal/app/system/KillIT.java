package io.wispportal.app.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The server is killed between a commit and the mails it promised, while the mail server is down. */
final class KillIT {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 3);
    private static final Duration TAKE_OVER = Duration.ofMinutes(2);

    private final Database database = PostgreSql.newDatabase();
    private final MailServer mail = new MailServer();
    private final PortalStart start =
            new PortalStart(PackagedServer.WILDFLY, "KillIT").on(database).mailingTo(mail);
    private final List<String> arrived = new ArrayList<>();

    @Test
    @Tag("MSG-03")
    @Tag("OPS-03")
    void eachPromisedMailArrivesOnceThoughTheServerIsKilledBeforeSendingIt() {
        Instant begin = Instant.now();
        RunningPortal portal = start.start();
        List<String> invoices = new Backlog(database, "ana").invoices(ROUNDS);
        for (String invoice : invoices) {
            String report =
                    new Payer(portal.customer("ana@wispmega")).reported(invoice, Photos.receipt(invoice), invoice);
            portal.kill();
            assertThat(promisesOf(report)).containsOnly("PROMISED").hasSize(2);
            portal = afterTheMailServerCameUp(report);
        }
        portal.close();

        assertThat(database.texts(
                        "select '<' || id || '@localhost>' from outbox where state = 'DONE' and kind like 'REPORT%'"))
                .containsExactlyInAnyOrderElementsOf(arrived)
                .hasSize(2 * ROUNDS)
                .doesNotHaveDuplicates();
        assertThat(database.count("select count(*) from outbox where state <> 'DONE' and kind like 'REPORT%'"))
                .isZero();
        System.out.printf(
                "kill: %d rounds, %d mails promised, %d arrived, %d s%n",
                ROUNDS,
                2 * ROUNDS,
                arrived.size(),
                Duration.between(begin, Instant.now()).toSeconds());
    }

    /** Starts the server anew and waits until both mails were sent, then a little for any that comes twice. */
    private RunningPortal afterTheMailServerCameUp(String report) {
        mail.start();
        RunningPortal portal = start.start();
        await().atMost(TAKE_OVER)
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> assertThat(promisesOf(report)).containsOnly("DONE"));
        await().during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(4))
                .untilAsserted(() -> assertThat(mail.arrived()).hasSize(2));
        mail.arrived().forEach(one -> arrived.add(one.id()));
        mail.close();
        return portal;
    }

    private List<String> promisesOf(String report) {
        return database.texts("select state from outbox where subject = ?", report);
    }
}
