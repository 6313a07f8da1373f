package io.wispportal.app.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Waits for the server to say how its start ended. A WildFly whose application failed to start stays up and answers 404
 * to everybody for ever; with this the process can end instead, so that whoever supervises it learns of it.
 */
final class StartWatch {

    private static final int PAUSE_MILLIS = 100;

    private final Path mark;
    private final Runnable whenFailed;

    StartWatch(Path runFolder, Runnable whenFailed) {
        // written by the server when its start has ended, one way or the other
        this.mark = runFolder.resolve("tmp/startup-marker");
        this.whenFailed = whenFailed;
    }

    /** Watches on a thread of its own, which the caller may wait for. */
    Thread begin() {
        var thread = new Thread(this::watch, "start-watch");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void watch() {
        try {
            if (!outcome().startsWith("success")) {
                whenFailed.run();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private String outcome() throws InterruptedException {
        while (true) {
            try {
                var text = Files.readString(mark);
                if (!text.isBlank()) {
                    return text;
                }
            } catch (IOException notYet) {
                // looked at again below
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
    }
}
