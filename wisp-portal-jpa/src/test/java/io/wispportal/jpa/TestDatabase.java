package io.wispportal.jpa;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** The databases, each started and prepared once. The schema belongs to one user, the stores work as another. */
enum TestDatabase {
    H2(TestDatabase::h2),
    POSTGRESQL(TestDatabase::postgreSql);

    static final String OWNER = "portal_owner";
    static final String APPLICATION = "portal_app";

    static final String PASSWORD = "test";

    private final Supplier<DataSource> open;
    // Mutable state: opened when first asked for.
    private CountingDataSource dataSource;

    TestDatabase(Supplier<DataSource> open) {
        this.open = open;
    }

    synchronized CountingDataSource dataSource() {
        if (dataSource == null) {
            dataSource = new CountingDataSource(open.get());
        }
        return dataSource;
    }

    /** In a file and with the options of an installation. */
    private static DataSource h2() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + newFolder().resolve("portal") + PortalSchema.H2_OPTIONS);
        DataSource pool = pool(source);
        PortalSchema.migrate(pool);
        return pool;
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "h2-");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @SuppressWarnings("resource") // lives as long as the tests
    private static DataSource postgreSql() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
            execute(
                    server.getPostgresDatabase(),
                    "create user " + OWNER + " password '" + PASSWORD + "'",
                    "create user " + APPLICATION + " password '" + PASSWORD + "'",
                    "create database portal owner " + OWNER);
            DataSource owner = postgreSql(server.getPort(), OWNER);
            execute(owner, "alter default privileges grant select, insert, update, delete on tables to " + APPLICATION);
            PortalSchema.migrate(owner);
            return postgreSql(server.getPort(), APPLICATION);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static DataSource postgreSql(int port, String user) {
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        source.setUrl("jdbc:postgresql://127.0.0.1:" + port + "/portal?stringtype=unspecified");
        source.setUser(user);
        source.setPassword(PASSWORD);
        return pool(source);
    }

    private static DataSource pool(ConnectionPoolDataSource source) {
        JdbcConnectionPool pool = JdbcConnectionPool.create(source);
        pool.setMaxConnections(30);
        return pool;
    }

    static void execute(DataSource source, String... statements) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
