package io.wispportal.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wispportal.web.wiring.Configuration;
import io.wispportal.web.wiring.DatabaseConnections;
import io.wispportal.web.wiring.DatabaseSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseProbeTest {

    @TempDir
    private Path folder;

    @Test
    void aNewFileDatabaseIsFineAndNotHeldOpen() throws SQLException {
        var settings = settings(Map.of("PORTAL_DATA", folder.toString()));

        probe(settings).check();

        assertThat(folder.resolve("portal.mv.db")).exists();
        assertThatCode(() -> probe(settings).check()).doesNotThrowAnyException();
    }

    @Test
    void theFolderOfANewFileDatabaseIsForThisUserOnly() throws IOException {
        var data = folder.resolve("data");

        probe(settings(Map.of("PORTAL_DATA", data.toString()))).check();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
    }

    @Test
    void aWrongPasswordIsRefusedAndNotRepeated() {
        probe(settings(Map.of("PORTAL_DATA", folder.toString()))).check();

        var failure = refusal(settings(Map.of("PORTAL_DATA", folder.toString(), "PORTAL_DB_PASSWORD", "geheim-4711")));

        assertThat(failure.getMessage()).contains("PORTAL_DB_PASSWORD").doesNotContain("geheim-4711");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:unknown:thing",
                "no address at all",
                "jdbc:postgresql://127.0.0.1:1/portal?password=geheim-4711",
                "jdbc:h2:file:/proc/nowhere/portal",
            })
    void aBrokenAddressIsSaidInOneLineWithoutItsParameters(String url) {
        var failure = refusal(settings(Map.of("PORTAL_DB_URL", url)));

        assertThat(failure.code()).isEqualTo(StartFailure.DATABASE);
        assertThat(failure.getMessage()).contains("PORTAL_DB_URL").doesNotContain("geheim-4711");
        assertThat(failure.getMessage().lines()).hasSize(1);
    }

    @Test
    void aFolderThatAnotherPortalUsesIsSaidWithTheWayOut() throws Exception {
        var settings = settings(Map.of("PORTAL_DATA", folder.toString()));
        // another loader has an H2 of its own, as another process has
        var h2 = new URL[] {
            org.h2.Driver.class.getProtectionDomain().getCodeSource().getLocation()
        };

        try (var other = new URLClassLoader(h2, ClassLoader.getPlatformClassLoader());
                var open = new DatabaseConnections(settings, other).open()) {
            var failure = refusal(settings);

            assertThat(open.isClosed()).isFalse();
            assertThat(failure.code()).isEqualTo(StartFailure.DATABASE);
            assertThat(failure.getMessage())
                    .contains("otro portal usa la carpeta " + folder, "PORTAL_DATA=./data2")
                    .doesNotContain("PORTAL_DB_PASSWORD");
        }
    }

    @Test
    void aServerThatNeverAnswersIsGivenUpAfterTheLimit() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var url = "jdbc:postgresql://127.0.0.1:" + silent.getLocalPort() + "/portal";

            var failure = catchThrowableOfType(
                    StartFailure.class,
                    () -> new DatabaseProbe(settings(Map.of("PORTAL_DB_URL", url)), loader(), Duration.ofMillis(300))
                            .check());

            assertThat(failure.getMessage()).contains("no contesta");
        }
    }

    private StartFailure refusal(DatabaseSettings settings) {
        return catchThrowableOfType(StartFailure.class, () -> probe(settings).check());
    }

    private static DatabaseProbe probe(DatabaseSettings settings) {
        return new DatabaseProbe(settings, loader());
    }

    private static ClassLoader loader() {
        return DatabaseProbeTest.class.getClassLoader();
    }

    private static DatabaseSettings settings(Map<String, String> keys) {
        return DatabaseSettings.from(Configuration.of(keys::get));
    }
}
