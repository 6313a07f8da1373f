package io.wispportal.app.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.wispportal.web.Visitor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Two portals side by side on one database, and starts that cannot succeed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TwoInstancesIT {

    private static final int REPORTS = 10;

    private final Database database = PostgreSql.newDatabase();
    private final MailServer mail = MailServer.started();
    private final PortalStart start = new PortalStart(PackagedServer.WILDFLY, "TwoInstancesIT")
            .on(database)
            .mailingTo(mail);
    private RunningPortal one;
    private RunningPortal two;

    @BeforeAll
    void startBoth() {
        one = start.start();
        two = start.start();
    }

    @AfterAll
    void stopBoth() {
        one.close();
        two.close();
        mail.close();
    }

    @Test
    @Tag("OPS-03")
    void whoSignsOutOnOneIsSignedOutOnTheOther() {
        Visitor here = one.customer("ana@wispmega");
        Visitor there = here.on(two.port());
        assertThat(there.get("/inicio").words()).contains("Ana Torres Medina");

        here.post("/salir");

        assertThat(there.get("/inicio").status()).isEqualTo(303);
    }

    @Test
    @Tag("OPS-03")
    @Tag("MSG-03")
    void eachJobIsDoneByOneOfThem() {
        List<String> reports = new ArrayList<>();
        for (String invoice : new Backlog(database, "sofia").invoices(REPORTS)) {
            reports.add(report(reports.size() % 2 == 0 ? one : two, "sofia@wispmega", invoice));
        }

        List<String> promised = mailsPromisedFor(reports);
        assertThat(promised).hasSize(2 * REPORTS);
        eachArrivesOnce(promised);
    }

    @Test
    @Tag("OPS-03")
    void theOthersDoWhatAKilledOneHadPromised() {
        String invoice = new Backlog(database, "ana").invoices(1).get(0);
        mail.close();
        List<String> promised;
        try (RunningPortal third = start.start()) {
            promised = mailsPromisedFor(List.of(report(third, "ana@wispmega", invoice)));
            third.kill();
        }
        mail.start();

        assertThat(promised).hasSize(2);
        eachArrivesOnce(promised);
    }

    @Test
    void aTakenPortIsToldInOneLine() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            RunningPortal portal = new PortalStart(PackagedServer.WILDFLY, "taken").launch(taken.getLocalPort());

            assertThat(portal.exitCode()).isEqualTo(3);
            assertThat(portal.output().lines())
                    .singleElement()
                    .asString()
                    .contains("el puerto " + taken.getLocalPort(), "está ocupado");
        }
    }

    @Test
    void aDatabaseThatIsNotThereIsToldInOneLine() {
        RunningPortal portal = new PortalStart(PackagedServer.WILDFLY, "nowhere")
                .with("PORTAL_DB_URL", "jdbc:postgresql://127.0.0.1:" + FreePort.find() + "/portal")
                .launch(FreePort.find());

        assertThat(portal.exitCode()).isEqualTo(4);
        assertThat(portal.output().lines())
                .singleElement()
                .asString()
                .contains("la base de datos jdbc:postgresql://127.0.0.1:", "PORTAL_DB_URL");
    }

    @Test
    void theDemoIsNotOpenedToOtherMachines() {
        RunningPortal portal = new PortalStart(PackagedServer.WILDFLY, "open")
                .with("PORTAL_BIND", "0.0.0.0")
                .launch(FreePort.find());

        assertThat(portal.exitCode()).isEqualTo(2);
        assertThat(portal.output().lines()).singleElement().asString().contains("PORTAL_BIND=0.0.0.0");
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldInOneLine() {
        RunningPortal portal = new PortalStart(PackagedServer.WILDFLY, "unwritable")
                .in(Path.of("/proc/nowhere"))
                .launch(FreePort.find());

        assertThat(portal.exitCode()).isEqualTo(5);
        assertThat(portal.output().lines()).singleElement().asString().contains("/proc/nowhere");
    }

    private static String report(RunningPortal portal, String customer, String invoice) {
        return new Payer(portal.customer(customer)).reported(invoice, Photos.receipt(invoice), invoice);
    }

    /** Their Message-IDs. */
    private List<String> mailsPromisedFor(List<String> reports) {
        return database.texts("select '<' || id || '@localhost>' from outbox where subject::text = any (?)", (Object)
                reports.toArray(String[]::new));
    }

    private void eachArrivesOnce(List<String> promised) {
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> arrivedOnce(promised));
        await().during(Duration.ofSeconds(3)).atMost(Duration.ofSeconds(10)).untilAsserted(() -> arrivedOnce(promised));
    }

    private void arrivedOnce(List<String> promised) {
        assertThat(mail.arrived())
                .extracting(MailServer.Arrived::id)
                .filteredOn(promised::contains)
                .containsExactlyInAnyOrderElementsOf(promised);
    }
}
