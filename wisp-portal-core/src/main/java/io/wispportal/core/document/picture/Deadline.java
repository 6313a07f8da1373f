package io.wispportal.core.document.picture;

import io.wispportal.core.document.RefusedFileException;
import java.time.Duration;

/** When work on one picture is given up. */
final class Deadline {

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** @throws RefusedFileException if it has passed */
    void check() {
        if (System.nanoTime() - end > 0) {
            throw new RefusedFileException("slow");
        }
    }
}
