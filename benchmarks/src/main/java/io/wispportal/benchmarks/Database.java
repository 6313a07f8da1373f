package io.wispportal.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A PostgreSQL of its own, durable as in production. */
final class Database implements AutoCloseable {

    private final EmbeddedPostgres postgres;

    Database() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("track_activity_query_size", "8192") // whole statements can be read there
                .start();
    }

    DataSource dataSource() {
        return postgres.getPostgresDatabase();
    }

    String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    /** Transactions so far; outside transactions every statement is one. */
    long transactions() throws SQLException {
        return number("select xact_commit + xact_rollback from pg_stat_database where datname = 'postgres'");
    }

    long postmaster() throws SQLException {
        return number("select pid from pg_stat_activity where backend_type = 'checkpointer'");
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long number(String sql) throws SQLException {
        return Long.parseLong(texts(sql).get(0));
    }

    /** The first column of all rows. */
    List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                texts.add(result.getString(1));
            }
        }
        return texts;
    }

    int port() {
        return postgres.getPort();
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
