package io.wispportal.web.wiring;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import io.wispportal.core.key.PortalKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The installation's keys: given by the operator; the demo makes its own beside its database. */
final class KeyFile {

    private KeyFile() {}

    /** Settings without keys are those of a demo. */
    static PortalKeys keys(PortalSettings settings) {
        String given = settings.keyset();
        return given == null ? ofDemo(settings.data()) : PortalKeys.parse(given);
    }

    /** The key file appears complete or not at all, and one of two that start at once makes it. */
    private static PortalKeys ofDemo(Path folder) {
        Path file = folder.resolve("keyset");
        try {
            PrivateFolder.create(folder);
            try (FileChannel mark = FileChannel.open(beside(file, ".lock"), CREATE, WRITE);
                    FileLock lock = mark.lock()) {
                if (lock.isValid() && isMissing(file)) {
                    write(file, PortalKeys.generate().export());
                }
            }
            return PortalKeys.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing can have been signed with the keys of an empty file. */
    private static boolean isMissing(Path file) throws IOException {
        return Files.notExists(file) || Files.size(file) == 0;
    }

    private static void write(Path file, String text) throws IOException {
        Path part = beside(file, ".part");
        Files.deleteIfExists(part);
        Files.createFile(part, PrivateFolder.attributes(part, "rw-------"));
        try (FileChannel channel = FileChannel.open(part, WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path beside(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }
}
