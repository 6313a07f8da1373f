package io.wispportal.web.wiring;

import io.wispportal.jpa.PortalSchema;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where the database is and who connects to it; {@link Configuration} says where the keys are read.
 *
 * @param url the JDBC address; without {@code PORTAL_DB_URL} an H2 file in the data folder
 * @param user who reads and writes rows, {@code PORTAL_DB_USER}
 * @param password of {@code user}, {@code PORTAL_DB_PASSWORD}
 * @param ownerUser who changes the schema, {@code PORTAL_DB_OWNER_USER}; the same as {@code user} when not given
 * @param ownerPassword of {@code ownerUser}, {@code PORTAL_DB_OWNER_PASSWORD}
 */
public record DatabaseSettings(String url, String user, String password, String ownerUser, String ownerPassword) {

    /** The folder of the portal's files; {@code ./data} when not given. */
    public static final String DATA = "PORTAL_DATA";

    public static final String URL = "PORTAL_DB_URL";
    public static final String USER = "PORTAL_DB_USER";
    public static final String PASSWORD = "PORTAL_DB_PASSWORD";
    public static final String OWNER_USER = "PORTAL_DB_OWNER_USER";
    public static final String OWNER_PASSWORD = "PORTAL_DB_OWNER_PASSWORD";

    private static final String EMBEDDED = "jdbc:h2:";
    private static final String FILE = "jdbc:h2:file:";

    /** What this process was started with. */
    public static DatabaseSettings ofThisProcess() {
        return from(Configuration.ofThisProcess());
    }

    /** Reads the keys. */
    public static DatabaseSettings from(Configuration configuration) {
        var url = configuration
                .text(URL)
                .map(DatabaseSettings::complete)
                .orElseGet(() -> fileDatabase(configuration.text(DATA).orElse("data")));
        var user = configuration.text(USER).orElse("portal");
        var password = configuration.text(PASSWORD).orElse("");
        var ownerUser = configuration.text(OWNER_USER).orElse(user);
        var ownerPassword = configuration.text(OWNER_PASSWORD).orElse(ownerUser.equals(user) ? password : "");
        return new DatabaseSettings(url, user, password, ownerUser, ownerPassword);
    }

    /** The address without its parameters, which may hold secrets: fit to be shown. */
    public String shownUrl() {
        return url.split("[;?]", 2)[0];
    }

    /** Whether the database runs inside this process. */
    public boolean embedded() {
        return url.startsWith(EMBEDDED) && !url.startsWith("jdbc:h2:tcp:") && !url.startsWith("jdbc:h2:ssl:");
    }

    /** Where the file of an embedded database lies; null when there is none, or when H2 looks for it in its own way. */
    public @Nullable Path folder() {
        if (!url.startsWith(FILE)) {
            return null;
        }
        var file = Path.of(shownUrl().substring(FILE.length()));
        return file.isAbsolute() ? file.getParent() : null;
    }

    /** The same for a new process: it reads these settings if they are its environment. */
    public Map<String, String> environment() {
        return Map.of(URL, url, USER, user, PASSWORD, password, OWNER_USER, ownerUser, OWNER_PASSWORD, ownerPassword);
    }

    /** Without the passwords. */
    @Override
    public String toString() {
        return "DatabaseSettings[" + shownUrl() + ", user=" + user + ", ownerUser=" + ownerUser + "]";
    }

    /** An address of H2 gets what the portal counts on, as far as it does not say otherwise itself. */
    private static String complete(String url) {
        if (!url.startsWith(EMBEDDED)) {
            return url;
        }
        var given = url.toUpperCase(Locale.ROOT);
        return url
                + Arrays.stream(PortalSchema.H2_OPTIONS.substring(1).split(";", -1))
                        .filter(option -> !given.contains(";" + option.substring(0, option.indexOf('=') + 1)))
                        .map(option -> ";" + option)
                        .collect(Collectors.joining());
    }

    private static String fileDatabase(String folder) {
        // the options are a constant of the compiler: the launcher carries this class, but not the other
        return FILE + Path.of(folder, "portal").toAbsolutePath().normalize() + PortalSchema.H2_OPTIONS;
    }
}
