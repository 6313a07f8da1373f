package io.wispportal.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartWatchTest {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    @TempDir
    private Path runFolder;

    private final AtomicBoolean failed = new AtomicBoolean();

    @Test
    void aStartThatFailedIsReported() throws Exception {
        var watch = new StartWatch(runFolder, () -> failed.set(true)).begin();

        serverSays("error:1");

        watch.join(LIMIT.toMillis());
        assertThat(failed).isTrue();
    }

    @Test
    void aStartThatWentWellEndsTheWatchInSilence() throws Exception {
        var watch = new StartWatch(runFolder, () -> failed.set(true)).begin();

        serverSays("success:1");

        watch.join(LIMIT.toMillis());
        assertThat(watch.isAlive()).isFalse();
        assertThat(failed).isFalse();
    }

    private void serverSays(String text) throws IOException {
        Files.createDirectories(runFolder.resolve("tmp"));
        Files.writeString(runFolder.resolve("tmp/startup-marker"), text);
    }
}
