package com.example.isp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.wispportal.web.Visitor;
import io.wispportal.web.wiring.Configuration;
import io.wispportal.web.wiring.DatabaseSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The WAR as it would be deployed: what staff do in the console reaches the ISP's own controller. */
class OwnWarIT {

    @TempDir
    private Path data;

    private ControllerStub controller;

    @BeforeEach
    void startController() throws Exception {
        controller = new ControllerStub();
    }

    @AfterEach
    void stopController() {
        controller.close();
    }

    @Test
    @Tag("SDK-04")
    void suspendingAServiceInTheConsoleTellsTheController() throws Exception {
        Map<String, String> settings = Map.of("PORTAL_DATA", data.toString());
        DatabaseSettings database = DatabaseSettings.from(Configuration.of(settings::get));
        SmallIsp isp = SmallIsp.store(database);
        try (PayaraServer server = PayaraServer.start(data, database, controller.address())) {
            Visitor staff = server.staffVisitor().signedIn(SmallIsp.ADMINISTRATOR, SmallIsp.PASSWORD);
            String page = "/admin/servicios/" + isp.service();

            theIspsOwnResourceKnowsWhoIsSignedIn(server, staff);
            assertThat(staff.post(page + "/suspender").status()).isEqualTo(303);

            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(controller.page(isp.router().toString(), "10.0.0.7"))
                            .hasValueSatisfying(shown -> assertThat(shown).endsWith("/aviso/suspension/pueblonet")));
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(staff.get(page).words()).containsIgnoringCase("aplicado"));
        }
    }

    /** Jakarta Security: the container learns from the portal's session who it is, and the directory is asked. */
    private static void theIspsOwnResourceKnowsWhoIsSignedIn(PayaraServer server, Visitor staff) {
        assertThat(staff.get("/isp/turno").text()).isEqualTo("De turno: " + SmallIsp.ADMINISTRATOR);
        assertThat(server.staffVisitor().get("/isp/turno").status())
                .as("nobody")
                .isIn(401, 403);

        Visitor known = server.staffVisitor().signedIn(SmallIsp.ADMINISTRATOR, SmallIsp.DIRECTORY_PASSWORD);
        assertThat(known.get("/isp/turno").status()).isEqualTo(200);
        assertThat(known.post("/salir").status()).isEqualTo(303);
        assertThat(known.get("/isp/turno").status()).as("signed out").isIn(401, 403);
    }
}
