package io.wispportal.web.wiring;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The connections beneath the server's pool ({@code java:app/jdbc/portal}, see web-fragment.xml). A class of our own
 * makes the same archive run on any server without configuring one: the server only pools what this opens.
 */
public final class AppDataSource implements DataSource {

    private final ConnectionOpening opening;

    /** For the server, which finds the class by name: reads {@link DatabaseSettings#ofThisProcess()}. */
    public AppDataSource() {
        this(lasting(connections()));
    }

    private AppDataSource(ConnectionOpening opening) {
        this.opening = opening;
    }

    /** Unpooled connections of the schema's owner, for migrations. */
    public static DataSource asOwner() {
        return new AppDataSource(connections()::openAsOwner);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return opening.open();
    }

    /** The pools of some servers pass nulls here: who connects is decided by the settings alone. */
    @Override
    public Connection getConnection(@Nullable String user, @Nullable String password) throws SQLException {
        return opening.open();
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter writer) {
        // drivers log through the server's logging
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // DatabaseConnections sets its own
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("io.wispportal");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new SQLException("Not a " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }

    private static ConnectionOpening lasting(DatabaseConnections connections) {
        return () -> LastingConnection.open(connections::open, System::nanoTime);
    }

    private static DatabaseConnections connections() {
        return new DatabaseConnections(DatabaseSettings.ofThisProcess(), AppDataSource.class.getClassLoader());
    }
}
