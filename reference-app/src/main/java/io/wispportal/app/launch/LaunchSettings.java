package io.wispportal.app.launch;

import io.wispportal.web.wiring.Configuration;
import io.wispportal.web.wiring.DatabaseSettings;
import io.wispportal.web.wiring.InvalidSettingException;
import io.wispportal.web.wiring.PortalSettings;
import java.nio.file.Path;

/**
 * What the operator decides at the start, from the environment (or system properties of the same names).
 *
 * @param port {@code PORT}, 8080 when not given
 * @param bind the address to listen on, {@code PORTAL_BIND}; only this machine when not given
 * @param data the folder of the portal's files, {@code PORTAL_DATA}, absolute; {@code ./data} when not given
 * @param serverFolder where the server is unpacked, {@code PORTAL_SERVER}; in the data folder when not given
 * @param database the database and its users
 */
record LaunchSettings(int port, String bind, Path data, Path serverFolder, DatabaseSettings database) {

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
            PortalSettings.from(configuration, database.embedded());
        } catch (InvalidSettingException invalid) {
            throw refused(invalid);
        }
    }

    /** Where this instance keeps what it writes while it runs; two instances differ by their ports. */
    Path runFolder() {
        return data.resolve("run-" + port);
    }

    private static LaunchSettings read(Configuration configuration) {
        var data = folder(configuration.text(DatabaseSettings.DATA).orElse("data"));
        var server = configuration.text("PORTAL_SERVER").map(LaunchSettings::folder);
        return new LaunchSettings(
                configuration.port("PORT", 8080),
                configuration.text("PORTAL_BIND").orElse("127.0.0.1"),
                data,
                server.orElseGet(() -> data.resolve("server")),
                DatabaseSettings.from(configuration));
    }

    private static StartFailure refused(InvalidSettingException invalid) {
        return new StartFailure(StartFailure.SETTINGS, String.valueOf(invalid.getMessage()));
    }

    private static Path folder(String text) {
        return Path.of(text).toAbsolutePath().normalize();
    }
}
