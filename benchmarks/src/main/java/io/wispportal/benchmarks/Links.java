package io.wispportal.benchmarks;

import java.sql.SQLException;

/**
 * The measured tenant's auto-login links: one of three is live, one expired, one revoked. The code of number {@code n} is
 * that number, so nothing has to be looked up; its hash is as good as any.
 */
final class Links {

    private final Database database;
    private final Customers customers;
    /** Mutable state: how many there are. */
    private int count;

    Links(Database database, Customers customers) {
        this.database = database;
        this.customers = customers;
    }

    /** What has become of a link. */
    enum State {
        LIVE(0),
        EXPIRED(1),
        REVOKED(2);

        /** What is left of its numbers, divided by three. */
        private final int rest;

        State(int rest) {
            this.rest = rest;
        }
    }

    int countOfEach() {
        return count / 3;
    }

    /** What stands in the address of the {@code number}th link of that state. */
    static String code(State state, int number) {
        return Customers.tag(Customers.TENANT) + String.format("%016d", 3L * number - 3 + state.rest);
    }

    /** Without indices and references, which are made anew afterwards: ten million would take an hour. */
    void growTo(int size) throws SQLException {
        database.execute("alter table auto_login_link drop constraint auto_login_link_code_once");
        database.execute("drop index auto_login_link_by_customer");
        database.execute("set session_replication_role = replica; set maintenance_work_mem = '512MB'; "
                + insert(count, size - 1)
                + "; alter table auto_login_link add constraint auto_login_link_code_once unique (tenant_id, code_hash);"
                + " create index auto_login_link_by_customer on auto_login_link (tenant_id, customer_id, created_at)");
        database.execute("vacuum analyze auto_login_link");
        database.execute("checkpoint");
        count = size;
    }

    private String insert(int from, int to) {
        return "insert into auto_login_link select '" + Customers.TENANT + "', " + Customers.id("7006", "n") + ", "
                + Customers.id("7003", "n % " + customers.count() + " + 1")
                + ", 'CUSTOMER', encode(sha256(lpad(n::text, 16, '0')::bytea), 'hex'), 0, 'SYSTEM', null, 'Sistema',"
                + " now() - interval '30 days',"
                + " case when n % 3 = 1 then now() - interval '1 day' else now() + interval '150 days' end, false, 0, null,"
                + " case when n % 3 = 2 then now() - interval '1 day' end, case when n % 3 = 2 then 'REVOKED' end"
                + " from generate_series(" + from + ", " + to + ") n";
    }
}
