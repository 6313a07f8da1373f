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

    /**
     * To be added to the address of an H2 database, as all tests do. It behaves like PostgreSQL where it can, waits ten
     * seconds for a lock, closes when the pool does and not before (a job may still be writing), and has every commit in
     * the file before it returns: a killed process loses nothing.
     */
    public static final String H2_OPTIONS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";

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
