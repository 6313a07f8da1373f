package io.wispportal.app.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A server that has MicroProfile Config is asked by its names; one that has none starts all the same, as every IT shows. */
@Tag("OPS-02")
class ConfigurationOnPayaraIT {

    @Test
    void aNameOfMicroProfileConfigSetsWhatTheEnvironmentLeavesOpen() {
        PortalStart start = new PortalStart(PackagedServer.PAYARA, "configuration-payara")
                .with("JAVA_TOOL_OPTIONS", "-Dportal.host=portal.example.test -Dportal.staff.host=lost.example.test")
                .with("PORTAL_STAFF_HOST", "staff.example.test");
        try (RunningPortal portal = start.start()) {
            assertThat(portal.visitor("portal.example.test").get("/").status()).isEqualTo(200);
            assertThat(portal.visitor("staff.example.test").get("/").status()).isEqualTo(200);
            assertThat(portal.visitor("lost.example.test").get("/").status()).isEqualTo(404);
            assertThat(portal.visitor(RunningPortal.PORTAL_HOST).get("/").status())
                    .isEqualTo(404);
        }
    }
}
