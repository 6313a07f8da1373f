package io.wispportal.app.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * How a packaged portal is started: on a free loopback port, with the demo data, in a folder below {@code target}.
 *
 * <p>Mutable state: the settings so far.
 */
final class PortalStart {

    private static final Path FOLDER = Path.of("target", "portals").toAbsolutePath();

    private final PackagedServer server;
    private final String name;
    private final Map<String, String> environment = new HashMap<>();
    private Path data;

    /** @param name of the data folder and the output; two with the same name share their files and keys */
    PortalStart(PackagedServer server, String name) {
        this.server = server;
        this.name = name;
        this.data = FOLDER.resolve(name);
        with("PORTAL_SERVER", FOLDER.resolve("server").toString());
        with("PORTAL_RUN", FOLDER.resolve("run").toString());
        with("PORTAL_DEMO", "true");
    }

    /** In a folder of the caller's. */
    PortalStart in(Path folder) {
        this.data = folder;
        return this;
    }

    PortalStart on(Database database) {
        return with("PORTAL_DB_URL", database.url())
                .with("PORTAL_DB_USER", database.user())
                .with("PORTAL_DB_PASSWORD", database.password())
                .with("PORTAL_DB_OWNER_USER", database.owner())
                .with("PORTAL_DB_OWNER_PASSWORD", database.password());
    }

    PortalStart mailingTo(MailServer mail) {
        return with("PORTAL_SMTP_HOST", "127.0.0.1").with("PORTAL_SMTP_PORT", Integer.toString(mail.port()));
    }

    PortalStart with(String key, String value) {
        environment.put(key, value);
        return this;
    }

    /** The files of vouchers, the keys and, without {@link #on}, the database. */
    Path data() {
        return data;
    }

    /** A portal that is ready. */
    RunningPortal start() {
        return launch(FreePort.find()).whenReady();
    }

    /** A process that has just begun. */
    RunningPortal launch(int port) {
        try {
            Files.createDirectories(FOLDER);
            Path output = FOLDER.resolve(name + "-" + port + ".log");
            ProcessBuilder builder = new ProcessBuilder(server.command(port))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(key -> key.startsWith("PORTAL_"));
            builder.environment().putAll(environment);
            builder.environment().put("PORTAL_DATA", data.toString());
            builder.environment().put("PORT", Integer.toString(port));
            return new RunningPortal(builder.start(), port, output);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
