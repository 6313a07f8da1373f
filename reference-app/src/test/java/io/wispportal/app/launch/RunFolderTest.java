package io.wispportal.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {

    @TempDir
    private Path place;

    private Path configuration;
    private Path folder;

    @BeforeEach
    void configure() throws IOException {
        configuration = Files.createDirectory(place.resolve("configuration"));
        Files.writeString(configuration.resolve("standalone.xml"), "<server/>");
        folder = place.resolve("runs/run-1");
    }

    @Test
    void itIsFreshAndForThisUserOnly() throws IOException {
        Path old = Files.createDirectories(folder.resolve("tmp"));

        new RunFolder(folder).claim(configuration);

        assertThat(folder.resolve("configuration/standalone.xml")).exists();
        assertThat(old).doesNotExist();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void oneThatIsInUseIsLeftAlone() throws IOException {
        new RunFolder(folder).claim(configuration);
        Path alive = Files.writeString(folder.resolve("alive"), "");

        assertThatThrownBy(() -> new RunFolder(folder).claim(configuration))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("PORTAL_RUN")
                .extracting(failure -> ((StartFailure) failure).code())
                .isEqualTo(StartFailure.FILES);
        assertThat(alive).exists();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsToldInOneLine() {
        assertThatThrownBy(() -> new RunFolder(Path.of("/proc/nowhere/run-1")).claim(configuration))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("PORTAL_RUN")
                .hasMessageNotContaining("\n");
    }
}
