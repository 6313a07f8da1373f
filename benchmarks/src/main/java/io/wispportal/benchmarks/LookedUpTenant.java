package io.wispportal.benchmarks;

import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;

/**
 * A tenant with more and more customers, whom all five identifiers find. Number {@code i} owes one invoice of three; of a
 * thousand more nobody owes anything. Its own limit of lookups is out of reach, and counted all the same.
 */
final class LookedUpTenant {

    static final String SLUG = "saldo";
    static final int WITHOUT_DEBT = 1_000;

    private static final UUID ID = new UUID(0x7000, 0x8000_0000_0000_0003L);
    private static final UUID PLAN = new UUID(0x7001, 0x8000_0000_0000_0003L);

    private final Database database;
    /** Mutable state: how many customers it has. */
    private int customers;

    LookedUpTenant(Database database) throws SQLException {
        this.database = database;
        Customers.insertTenant(database, ID, SLUG);
        Customers.insertPlan(database, ID, PLAN);
        insertPeople("free", "90000000 + n", numbers(1, WITHOUT_DEBT));
    }

    static String id() {
        return ID.toString();
    }

    void growTo(int size) throws SQLException {
        String numbers = numbers(customers + 1, size);
        insertPeople("user", "n", numbers);
        Customers.insertServices(database, ID, PLAN, numbers);
        for (int month = 0; month < 3; month++) {
            insertInvoices(month, numbers);
        }
        database.execute("insert into invoice_line select '" + ID + "', " + Customers.id("7010", "n")
                + ", 0, 'Hogar 50', 100 + n / 100.0, " + Customers.id("7004", "n") + " " + numbers);
        database.execute("vacuum analyze");
        database.execute("checkpoint");
        customers = size;
    }

    /** Forgets who looked up what. A count far below nothing: three thousand an hour would end a run after a second. */
    void forgetLookups() throws SQLException {
        database.execute("delete from throttle");
        database.execute("delete from captcha_answer");
        database.execute("insert into throttle (tenant_id, counted, failures, first_at, names, kept_until, version)"
                + " values ('" + ID + "', 'lookup-tenant:all', -2000000000, now(), '', now() + interval '1 hour', 1)");
    }

    private void insertPeople(String name, String number, String numbers) throws SQLException {
        database.execute("insert into customer (tenant_id, id, user_name, first_name, last_names, zone, state,"
                + " default_epoch, credential_version, national_id, national_id_key, tax_id, tax_id_key, email, email_key)"
                + " select '" + ID + "', " + Customers.id("7003", number) + ", '" + name + "' || n, 'Nombre',"
                + " 'Apellido ' || n, 'Centro', 'ACTIVE', 0, 0, 'NID' || n, '" + name.toUpperCase(Locale.ROOT)
                + "NID' || n, 'RFC' || n, '" + name.toUpperCase(Locale.ROOT) + "RFC' || n, '" + name
                + "' || n || '@example.com', '" + name + "' || n || '@example.com' " + numbers);
    }

    private void insertInvoices(int month, String numbers) throws SQLException {
        String total = month == 0 ? "100 + n / 100.0, 0, 'PENDING'" : "349, 349, 'PAID'";
        database.execute("insert into invoice select '" + ID + "', " + Customers.id("701" + month, "n") + ", "
                + Customers.id("7003", "n") + ", 'S" + month + "-' || n, current_date - " + (5 + 30 * month)
                + ", current_date - " + (30 * month - 5) + ", 'MXN', " + total + ", 0 " + numbers);
    }

    private static String numbers(int from, int to) {
        return "from generate_series(" + from + ", " + to + ") n";
    }
}
