package io.wispportal.app.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.web.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Resources that an integrator adds learn from the server who is signed in to the portal; WildFly as it is packaged. */
class ContainerSignInIT {

    private static final Path PROBE = Path.of("target/test-classes/io/wispportal/app/probe");

    @TempDir
    private Path folder;

    @Test
    void rolesOfThePortalAreRolesOfTheServer() throws IOException {
        try (RunningPortal portal = withProbe().start()) {
            Visitor cashier = portal.staff("caja@wispmega");
            assertThat(cashier.get("/probe/caja").text()).isEqualTo("caja@wispmega");
            assertThat(cashier.get("/probe-page").text()).isEqualTo("caja@wispmega true");
            assertThat(cashier.get("/probe/cliente").status()).isEqualTo(403);
            assertThat(portal.staff("tecnico@wispmega").get("/probe-page").text())
                    .isEqualTo("tecnico@wispmega false");
            assertThat(portal.staff("tecnico@wispmega").get("/probe/caja").status())
                    .isEqualTo(403);

            Visitor ana = portal.customer("ana@wispmega");
            assertThat(ana.get("/probe/cliente").text()).isEqualTo("ana@wispmega");
            assertThat(ana.get("/probe-page").status()).isEqualTo(403);
            assertThat(ana.post("/salir").status()).isEqualTo(303);
            assertNobody(ana);
            assertNobody(portal.visitor(RunningPortal.STAFF_HOST));
        }
    }

    @Test
    void onAServerThatWasNotToldPeopleSignInAllTheSame() throws IOException {
        PortalStart start = withProbe();
        Path configuration = home().resolve("standalone/configuration/standalone.xml");
        String told = Files.readString(configuration);
        assertThat(told).contains(" integrated-jaspi=\"false\"");
        Files.writeString(configuration, told.replace(" integrated-jaspi=\"false\"", ""));

        try (RunningPortal portal = start.start()) {
            assertThat(portal.customer("ana@wispmega").get("/inicio").status()).isEqualTo(200);
            assertThat(portal.staff("caja@wispmega")
                            .get("/admin/reporte-de-pagos")
                            .status())
                    .isEqualTo(200);
        }
    }

    private static void assertNobody(Visitor visitor) {
        assertThat(visitor.get("/probe/todos").text()).isIn("null", "anonymous");
        assertThat(visitor.get("/probe/caja").status()).isIn(401, 403);
        assertThat(visitor.get("/probe/cliente").status()).isIn(401, 403);
        assertThat(visitor.get("/probe-page").status()).isIn(401, 403);
    }

    /** Starts it once, so that it unpacks the server, and adds the probe to the application there. */
    private PortalStart withProbe() throws IOException {
        PortalStart start = new PortalStart(PackagedServer.WILDFLY, "probe")
                .in(folder.resolve("data"))
                .with("PORTAL_SERVER", folder.resolve("server").toString());
        start.start().close();
        Path target =
                Files.createDirectories(home().resolve("portal/ROOT.war/WEB-INF/classes/io/wispportal/app/probe"));
        try (Stream<Path> classes = Files.list(PROBE)) {
            for (Path one : classes.toList()) {
                Files.copy(one, target.resolve(one.getFileName()));
            }
        }
        return start;
    }

    private Path home() throws IOException {
        try (Stream<Path> builds = Files.list(folder.resolve("server/wisp-portal-server"))) {
            return builds.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }
}
