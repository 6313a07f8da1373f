package io.wispportal.app.launch;

import io.wispportal.web.wiring.DatabaseSettings;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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

    private static final int HIGHEST_PORT = 65535;

    static LaunchSettings ofThisProcess() {
        return from(key -> System.getProperty(key, System.getenv(key)));
    }

    /** Reads the keys; throws {@link StartFailure} when the port is not one. */
    static LaunchSettings from(Function<String, @Nullable String> source) {
        var port = port(read(source, "PORT", "8080"));
        var data = folder(read(source, DatabaseSettings.DATA, "data"));
        var server = folder(read(source, "PORTAL_SERVER", data.resolve("server").toString()));
        return new LaunchSettings(
                port, read(source, "PORTAL_BIND", "127.0.0.1"), data, server, DatabaseSettings.from(source));
    }

    /** Where this instance keeps what it writes while it runs; two instances differ by their ports. */
    Path runFolder() {
        return data.resolve("run-" + port);
    }

    private static int port(String text) {
        try {
            var port = Integer.parseInt(text.strip());
            if (port > 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        throw new StartFailure(
                StartFailure.SETTINGS,
                "PORT debe ser un número entre 1 y 65535, y es «" + text + "». Por ejemplo: PORT=8081");
    }

    private static Path folder(String text) {
        return Path.of(text).toAbsolutePath().normalize();
    }

    private static String read(Function<String, @Nullable String> source, String key, String otherwise) {
        var value = source.apply(key);
        return value == null || value.isBlank() ? otherwise : value;
    }
}
