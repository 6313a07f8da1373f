package io.wispportal.web.wiring;

import io.wispportal.core.key.PortalKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The installation's keys: given by the operator; the demo makes its own beside its database. */
final class KeyFile {

    private KeyFile() {}

    /** @throws IllegalStateException if there are none and this is no demo */
    static PortalKeys keys(PortalSettings settings) {
        String given = settings.keyset();
        if (given != null) {
            return PortalKeys.parse(given);
        }
        if (!settings.demo()) {
            throw new IllegalStateException(
                    "PORTAL_KEYSET is missing: without keys nobody can sign in (see docs/configuration.md)");
        }
        return ofDemo(settings.data().resolve("keyset"));
    }

    private static PortalKeys ofDemo(Path file) {
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                write(file, PortalKeys.generate().export());
            }
            return PortalKeys.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text, StandardOpenOption.TRUNCATE_EXISTING);
    }
}
