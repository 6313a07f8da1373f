package io.wispportal.benchmarks;

import io.wispportal.core.key.PortalKeys;
import java.sql.SQLException;
import java.util.UUID;

/** A tenant with an administrator and more and more customers, who have nothing but their names. */
final class MassTenant {

    private static final UUID TENANT = new UUID(0x7000, 0x8000_0000_0000_0002L);
    private static final UUID ADMINISTRATOR = new UUID(0x7008, 0x8000_0000_0000_0002L);

    private final Database database;
    /** Mutable state: how many customers it has. */
    private int customers;

    MassTenant(Database database) throws SQLException {
        this.database = database;
        Customers.insertTenant(database, TENANT, "mass");
        database.execute("insert into staff values ('" + TENANT + "','" + ADMINISTRATOR
                + "','admin','Admin',true,'nobody signs in with it',0,0)");
        database.execute("insert into staff_role values ('" + TENANT + "','" + ADMINISTRATOR + "','ADMINISTRATOR')");
    }

    void growTo(int size) throws SQLException {
        Customers.insertPeople(database, TENANT, customers + 1, size);
        database.execute("vacuum analyze customer");
        customers = size;
    }

    /** The generation of the default password that everybody has at least. */
    long massEpoch() throws SQLException {
        return database.number("select mass_epoch from tenant where tenant_id = '" + TENANT + "'");
    }

    static Sessions.Browser administrator(PortalKeys keys) {
        return new Sessions(keys).staff(TENANT, ADMINISTRATOR, "admin@mass");
    }
}
