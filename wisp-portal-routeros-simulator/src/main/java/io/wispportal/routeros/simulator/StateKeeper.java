package io.wispportal.routeros.simulator;

import io.wispportal.routeros.wire.Sentence;
import io.wispportal.routeros.wire.SentenceReader;
import io.wispportal.routeros.wire.SentenceWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Keeps what the router keeps in a file, a moment after each change.
 *
 * <p>Mutable state: how many changes are in the file.
 */
final class StateKeeper {

    private final Router router;
    private final Path file;
    private long kept = -1;

    StateKeeper(Router router, Path file) {
        this.router = router;
        this.file = file;
    }

    void start(ScheduledExecutorService by) {
        if (Files.exists(file)) {
            router.restore(read());
        }
        var unused = by.scheduleWithFixedDelay(this::keep, 100, 100, TimeUnit.MILLISECONDS);
    }

    synchronized void keep() {
        long changes = router.changes();
        if (changes != kept) {
            write(router.snapshot());
            kept = changes;
        }
    }

    private List<Sentence> read() {
        try {
            SentenceReader reader = new SentenceReader(new ByteArrayInputStream(Files.readAllBytes(file)));
            List<Sentence> sentences = new ArrayList<>();
            for (Sentence sentence = reader.read(); sentence != null; sentence = reader.read()) {
                sentences.add(sentence);
            }
            return sentences;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
    }

    /** Beside the old one first, so that there is always a whole one. */
    private void write(List<Sentence> sentences) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new SentenceWriter(bytes).write(sentences);
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.write(next, bytes.toByteArray());
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(file.toString(), unwritable);
        }
    }
}
