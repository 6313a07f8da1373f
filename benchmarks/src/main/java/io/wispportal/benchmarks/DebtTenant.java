package io.wispportal.benchmarks;

import io.wispportal.core.key.PortalKeys;
import java.sql.SQLException;
import java.util.UUID;

/** A tenant with an administrator and customers with a mobile number and an invoice to pay each. */
record DebtTenant(UUID id, UUID administrator, int customers) {

    static DebtTenant of(int number, int customers) {
        long low = 0x8000_0000_0000_0100L | number;
        return new DebtTenant(new UUID(0x7000, low), new UUID(0x7008, low), customers);
    }

    void insert(Database database) throws SQLException {
        Customers.insertTenant(database, id, "debt" + customers);
        database.execute("insert into staff values ('" + id + "','" + administrator
                + "','admin','Admin',true,'nobody signs in with it',0,0)");
        database.execute("insert into staff_role values ('" + id + "','" + administrator + "','ADMINISTRATOR')");
        Customers.insertPeople(database, id, 1, customers);
        database.execute("update customer set phone = '+52 55 8' || (1000000 + substring(user_name from 5)::int)"
                + " where tenant_id = '" + id + "'");
        database.execute(
                "insert into invoice select tenant_id, " + Customers.id("7005", "substring(user_name from 5)::int")
                        + ", id, user_name, current_date - 40, current_date - 10, 'MXN', 349, 0, 'PENDING', 0"
                        + " from customer where tenant_id = '" + id + "'");
        database.execute("vacuum analyze customer");
        database.execute("vacuum analyze invoice");
        database.execute("checkpoint");
    }

    Sessions.Browser signedIn(PortalKeys keys) {
        return new Sessions(keys).staff(id, administrator, "admin@debt");
    }
}
