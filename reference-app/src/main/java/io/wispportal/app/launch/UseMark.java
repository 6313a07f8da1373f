package io.wispportal.app.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Says that a folder is in use, by a lock that ends with the process however it ends. */
final class UseMark {

    private final Path file;

    private UseMark(Path file) {
        this.file = file;
    }

    static UseMark of(Path folder) {
        return new UseMark(folder.resolveSibling(folder.getFileName() + ".lock"));
    }

    /** Marks the folder for the rest of the process's life; others may do so too. */
    @SuppressWarnings("resource") // the lock lives as long as its channel
    void hold() throws IOException {
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            channel.lock(0, Long.MAX_VALUE, true);
        } catch (OverlappingFileLockException heldByThisProcess) {
            channel.close();
        }
    }

    /** Marks the folder as used by this process alone, for the rest of its life; false when anybody uses it. */
    @SuppressWarnings("resource") // the lock lives as long as its channel
    boolean claim() throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return true;
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            // said below
        }
        channel.close();
        return false;
    }

    /** Does the work when nobody holds the mark, and leaves it otherwise. */
    void ifUnused(FileWork work) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock != null) {
                work.run();
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            return;
        }
    }

    /** Work on files. */
    interface FileWork {
        void run() throws IOException;
    }
}
