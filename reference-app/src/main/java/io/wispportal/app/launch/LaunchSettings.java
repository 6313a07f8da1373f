package io.wispportal.app.launch;

import io.wispportal.web.wiring.Configuration;
import io.wispportal.web.wiring.DatabaseSettings;
import io.wispportal.web.wiring.InvalidSettingException;
import io.wispportal.web.wiring.PortalSettings;
import java.net.InetSocketAddress;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * What the operator decides at the start, from the environment (or system properties of the same names).
 *
 * @param port {@code PORT}, 8080 when not given
 * @param bind the address to listen on, {@code PORTAL_BIND}; only this machine when not given
 * @param data the folder of the portal's files, {@code PORTAL_DATA}, absolute; {@code ./data} when not given
 * @param serverFolder where the server is unpacked, a folder of our own in {@code PORTAL_SERVER} or the data folder
 * @param runs where instances keep what they write while they run, {@code PORTAL_RUN}; the data folder may be shared by
 *     nodes, so it is this machine's temporary one when not given
 * @param database the database and its users
 * @param demo whether an empty database gets the demo data, {@code PORTAL_DEMO}; only an embedded one when not given
 */
record LaunchSettings(
        int port, String bind, Path data, Path serverFolder, Path runs, DatabaseSettings database, boolean demo) {

    static LaunchSettings ofThisProcess() {
        return from(Configuration.ofThisProcess());
    }

    /** Reads the keys; throws {@link StartFailure} when the value of one cannot be. */
    static LaunchSettings from(Configuration configuration) {
        try {
            return read(configuration);
        } catch (InvalidSettingException invalid) {
            throw refused(invalid);
        }
    }

    /** What only the application needs is looked at here too: the operator reads a line, not the server's stack trace. */
    void checkApplication(Configuration configuration) {
        try {
            PortalSettings.from(configuration.with("PORTAL_DEMO", Boolean.toString(demo)));
        } catch (InvalidSettingException invalid) {
            throw refused(invalid);
        }
    }

    /** The demo's passwords are published: throws {@link StartFailure} when other machines could use them. */
    void checkDemo() {
        var address = new InetSocketAddress(bind, port);
        if (demo && !address.isUnresolved() && !address.getAddress().isLoopbackAddress()) {
            throw new StartFailure(
                    StartFailure.SETTINGS,
                    "las contraseñas de la demostración son públicas y PORTAL_BIND=" + bind
                            + " la abre a otras máquinas. Quite PORTAL_BIND, o ponga PORTAL_DEMO=false y PORTAL_KEYSET.");
        }
    }

    /** Where this instance keeps what it writes while it runs; two instances differ by user or port. */
    Path runFolder() {
        return runs.resolve("wisp-portal-" + System.getProperty("user.name") + "-" + port);
    }

    private static LaunchSettings read(Configuration configuration) {
        var data = folder(configuration.text(DatabaseSettings.DATA).orElse("data"));
        var database = DatabaseSettings.from(configuration);
        return new LaunchSettings(
                configuration.port("PORT", 8080),
                configuration.text("PORTAL_BIND").orElse("127.0.0.1"),
                data,
                folder(configuration.text("PORTAL_SERVER").orElse(data.toString()))
                        .resolve("wisp-portal-server"),
                folder(configuration.text("PORTAL_RUN").orElse(System.getProperty("java.io.tmpdir"))),
                database,
                configuration.flag("PORTAL_DEMO", database.embedded()));
    }

    private static StartFailure refused(InvalidSettingException invalid) {
        return new StartFailure(StartFailure.SETTINGS, String.valueOf(invalid.getMessage()));
    }

    private static Path folder(String text) {
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException unusable) {
            throw new StartFailure(
                    StartFailure.SETTINGS, "«" + unusable.getInput().replace('\0', '?') + "» no sirve como carpeta.");
        }
    }
}
