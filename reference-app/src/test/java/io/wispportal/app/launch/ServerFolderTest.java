package io.wispportal.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerFolderTest {

    /** Greater than any system gives. */
    private static final long NO_PROCESS = 99_999_999;

    @TempDir
    private Path place;

    private ServerFolder folder;

    @BeforeEach
    void emptyFolder() {
        folder = new ServerFolder(place.resolve("server"));
    }

    @Test
    void onlyTheServerIsUnpacked() throws IOException {
        var server = folder.unpacked(jar("a.jar", "server/modules/m.jar", "io/wispportal/Some.class"));

        assertThat(server.modules().resolve("m.jar")).hasContent("server/modules/m.jar");
        assertThat(server.home().resolve("io")).doesNotExist();
    }

    @Test
    void theSecondStartTakesWhatTheFirstUnpacked() throws IOException {
        var jar = jar("a.jar", "server/modules/m.jar");
        var first = folder.unpacked(jar);
        var kept = Files.writeString(first.home().resolve("kept"), "");

        assertThat(folder.unpacked(jar)).isEqualTo(first);
        assertThat(kept).exists();
    }

    @Test
    void aNewBuildTakesTheOldOnesPlaceWhenNobodyRunsIt() throws IOException {
        var abandoned = Files.createDirectories(place.resolve("server/wildfly-19a-2/modules"));

        folder.unpacked(jar("a.jar", "server/modules/m.jar"));

        assertThat(abandoned.getParent()).doesNotExist();
    }

    @Test
    void aBuildThatStillRunsIsLeftAlone() throws IOException {
        var running = folder.unpacked(jar("a.jar", "server/modules/m.jar"));

        folder.unpacked(jar("b.jar", "server/modules/m.jar", "server/modules/n.jar"));

        assertThat(running.modules()).exists();
    }

    @Test
    void anInterruptedUnpackingIsNotTakenForAServer() throws IOException {
        var jar = jar("a.jar", "server/modules/m.jar");
        var half = halfUnpacked(jar, NO_PROCESS);

        assertThat(folder.unpacked(jar).modules().resolve("m.jar")).exists();
        assertThat(half).doesNotExist();
    }

    @Test
    void whatAnotherProcessUnpacksAtTheSameTimeIsLeftAlone() throws IOException {
        var jar = jar("a.jar", "server/modules/m.jar");
        var half = halfUnpacked(jar, ProcessHandle.current().pid() == 1 ? 2 : 1);

        folder.unpacked(jar);

        assertThat(half).exists();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "documents",
                "2026-01",
                "wildfly-39.0.1.Final",
                "wildfly-19a-2.bak",
                "portal.tmp-old",
                "portal.tmp-99999999999999999999",
                "wildfly-19a-2.tmp-99999999999999999999"
            })
    void whatHasAnotherNameIsNotOurs(String name) throws IOException {
        var neighbour = Files.createDirectories(place.resolve("server").resolve(name));

        folder.unpacked(jar("a.jar", "server/modules/m.jar"));

        assertThat(neighbour).exists();
    }

    private Path halfUnpacked(RunnableJar jar, long process) throws IOException {
        return Files.createDirectories(place.resolve("server/wildfly-" + jar.fingerprint() + ".tmp-" + process));
    }

    @Test
    void anEntryThatLeavesItsFolderIsRefused() throws IOException {
        var jar = jar("a.jar", "server/../../outside");

        assertThatThrownBy(() -> folder.unpacked(jar)).isInstanceOf(StartFailure.class);
        assertThat(place.resolve("outside")).doesNotExist();
    }

    @Test
    void anotherBuildHasAnotherFingerprint() throws IOException {
        var jar = jar("a.jar", "server/modules/m.jar");
        var before = jar.fingerprint();

        Files.setLastModifiedTime(jar.file(), FileTime.fromMillis(1));

        assertThat(jar.fingerprint()).isNotEqualTo(before);
    }

    private RunnableJar jar(String name, String... entries) throws IOException {
        var file = place.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(entry.getBytes(StandardCharsets.UTF_8));
            }
        }
        return new RunnableJar(file);
    }
}
