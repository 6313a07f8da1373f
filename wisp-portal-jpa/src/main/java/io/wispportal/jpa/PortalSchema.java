package io.wispportal.jpa;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to the state this version needs. Runs once at start, before anything else touches the database;
 * several nodes may start at a time.
 *
 * <p>On PostgreSQL the application may connect as a user who owns nothing. The owner then grants once, before the first
 * start: {@code alter default privileges grant select, insert, update, delete on tables to …}.
 */
public final class PortalSchema {

    private PortalSchema() {}

    /**
     * Applies what is missing.
     *
     * @param owner connects as the owner of the tables; may be the application's own data source
     */
    public static void migrate(DataSource owner) {
        Flyway.configure(PortalSchema.class.getClassLoader())
                .dataSource(owner)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
