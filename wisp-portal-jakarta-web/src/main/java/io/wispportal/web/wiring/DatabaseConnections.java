package io.wispportal.web.wiring;

import java.io.IOException;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.ServiceLoader;

/**
 * Opens plain connections with the parameters the portal counts on. It takes the drivers of one class loader and passes
 * {@link java.sql.DriverManager} by, which keeps drivers of undeployed applications alive.
 */
public final class DatabaseConnections {

    private final DatabaseSettings settings;
    private final Driver driver;

    /** Looks the driver up in the given class loader; throws {@link IllegalStateException} when none takes the URL. */
    public DatabaseConnections(DatabaseSettings settings, ClassLoader drivers) {
        this.settings = settings;
        this.driver = driverFor(settings, drivers);
    }

    /** A new connection of the one who reads and writes rows; a silent server is given up after a minute. */
    public Connection open() throws SQLException {
        return connect(parameters(settings.user(), settings.password(), "60"));
    }

    /** A new connection of the one who changes the schema, whose statements may take their time. */
    public Connection openAsOwner() throws SQLException {
        return connect(parameters(settings.ownerUser(), settings.ownerPassword(), "0"));
    }

    private Connection connect(Properties parameters) throws SQLException {
        makeFolder();
        var connection = driver.connect(settings.url(), parameters);
        if (connection == null) {
            throw new SQLException("The driver does not take " + settings.shownUrl());
        }
        return connection;
    }

    /** Before the embedded database makes it in its own way, for everybody to read. */
    private void makeFolder() throws SQLException {
        var folder = settings.folder();
        if (folder != null) {
            try {
                PrivateFolder.create(folder);
            } catch (IOException failed) {
                throw new SQLException("The folder of the database cannot be made: " + failed, failed);
            }
        }
    }

    private Properties parameters(String user, String password, String silenceSeconds) {
        var parameters = new Properties();
        parameters.setProperty("user", user);
        parameters.setProperty("password", password);
        if (settings.url().startsWith("jdbc:postgresql:")) {
            addForPostgreSql(parameters, silenceSeconds);
        } else if (settings.embedded() && !settings.url().contains("TRACE_LEVEL_FILE")) {
            // its errors come as exceptions; it need not write them to a file or the console too
            parameters.setProperty("TRACE_LEVEL_FILE", "0");
        }
        return parameters;
    }

    /** What the URL says wins over these. */
    private static void addForPostgreSql(Properties parameters, String silenceSeconds) {
        // EclipseLink binds a null UUID as varchar
        parameters.setProperty("stringtype", "unspecified");
        parameters.setProperty("connectTimeout", "5");
        parameters.setProperty("socketTimeout", silenceSeconds);
        parameters.setProperty("tcpKeepAlive", "true");
        parameters.setProperty("ApplicationName", "wisp-portal");
    }

    private static Driver driverFor(DatabaseSettings settings, ClassLoader drivers) {
        return ServiceLoader.load(Driver.class, drivers).stream()
                .map(ServiceLoader.Provider::get)
                .filter(driver -> takes(driver, settings))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No JDBC driver takes " + settings.shownUrl()));
    }

    private static boolean takes(Driver driver, DatabaseSettings settings) {
        try {
            return driver.acceptsURL(settings.url());
        } catch (SQLException refusal) {
            return false;
        }
    }
}
