package io.wispportal.app.launch;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The jar that this process was started from; it carries the server as entries beneath {@code server/}. */
final class RunnableJar {

    private static final String SERVER = "server/";

    private final Path file;

    RunnableJar(Path file) {
        this.file = file;
    }

    static RunnableJar ofThisProcess() throws URISyntaxException {
        var source = RunnableJar.class.getProtectionDomain().getCodeSource();
        return new RunnableJar(Path.of(source.getLocation().toURI()));
    }

    Path file() {
        return file;
    }

    /** Differs from build to build; costs no reading of the file. */
    String fingerprint() throws IOException {
        var attributes = Files.getLastModifiedTime(file).toMillis();
        return Long.toHexString(attributes) + "-" + Long.toHexString(Files.size(file));
    }

    /** Writes the server's files into the folder, which is created. */
    void unpackServer(Path target) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var entries = zip.entries();
            while (entries.hasMoreElements()) {
                var entry = entries.nextElement();
                if (entry.getName().startsWith(SERVER) && !entry.isDirectory()) {
                    unpack(zip, entry, target);
                }
            }
        }
    }

    private static void unpack(ZipFile zip, ZipEntry entry, Path target) throws IOException {
        var destination =
                target.resolve(entry.getName().substring(SERVER.length())).normalize();
        if (!destination.startsWith(target)) {
            throw new IOException("An entry leaves its folder: " + entry.getName());
        }
        Files.createDirectories(destination.getParent());
        try (var content = zip.getInputStream(entry)) {
            Files.copy(content, destination);
        }
    }
}
