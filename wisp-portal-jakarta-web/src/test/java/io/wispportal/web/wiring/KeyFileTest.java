package io.wispportal.web.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the installation's keys come from. */
class KeyFileTest {

    @TempDir
    private Path place;

    @Test
    void theDemoKeepsItsKeysForThisUserOnly() throws IOException {
        String first = KeyFile.keys(demo()).export();

        assertThat(KeyFile.keys(demo()).export()).isEqualTo(first);
        assertThat(permissions(file())).isEqualTo("rw-------");
        assertThat(permissions(file().getParent())).isEqualTo("rwx------");
    }

    @Test
    void keysThatWereNeverWrittenToTheEndAreMadeAnew() throws IOException {
        Files.createDirectories(file().getParent());
        Files.createFile(file());
        Files.writeString(file().resolveSibling("keyset.part"), "half of a k");

        String made = KeyFile.keys(demo()).export();

        assertThat(file()).hasContent(made);
    }

    @Test
    void withoutKeysThereIsNoStartUnlessTheDemoWasAskedFor() {
        assertThatThrownBy(() -> settings(Map.of("PORTAL_DATA", place.toString())))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("PORTAL_KEYSET");
    }

    private PortalSettings demo() {
        return settings(Map.of(
                "PORTAL_DEMO", "true", "PORTAL_DATA", place.resolve("data").toString()));
    }

    private static PortalSettings settings(Map<String, String> keys) {
        return PortalSettings.from(Configuration.of(keys::get));
    }

    private Path file() {
        return place.resolve("data/keyset");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
