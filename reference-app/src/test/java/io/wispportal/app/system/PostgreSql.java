package io.wispportal.app.system;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;

/** A PostgreSQL server of the tests' own, as careful with what was committed as one in production. Ends with the JVM. */
final class PostgreSql {

    private static final PostgreSql RUNNING = start();

    private final EmbeddedPostgres server;
    private final AtomicInteger databases = new AtomicInteger();

    private PostgreSql(EmbeddedPostgres server) {
        this.server = server;
    }

    /** An empty database with an owner and an application user that may read and write rows, no more. */
    static Database newDatabase() {
        return RUNNING.create("portal" + RUNNING.databases.incrementAndGet());
    }

    private static PostgreSql start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("max_connections", "200")
                    .start();
            return new PostgreSql(server);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Database create(String name) {
        String address = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/";
        Database database = new Database(address + name, name + "_owner", name + "_app", "test-" + name);
        Database admin = new Database(address + "postgres", "postgres", "postgres", "postgres");
        admin.change("create user " + database.owner() + " password '" + database.password() + "'");
        admin.change("create user " + database.user() + " password '" + database.password() + "'");
        admin.change("create database " + name + " owner " + database.owner());
        database.change(
                "alter default privileges grant select, insert, update, delete on tables to " + database.user());
        return database;
    }
}
