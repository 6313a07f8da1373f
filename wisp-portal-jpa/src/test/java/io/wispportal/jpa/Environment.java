package io.wispportal.jpa;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;

/** The four combinations of provider and database, each set up once. */
enum Environment {
    HIBERNATE_ON_H2("hibernate", TestDatabase.H2),
    HIBERNATE_ON_POSTGRESQL("hibernate", TestDatabase.POSTGRESQL),
    ECLIPSELINK_ON_H2("eclipselink", TestDatabase.H2),
    ECLIPSELINK_ON_POSTGRESQL("eclipselink", TestDatabase.POSTGRESQL);

    private final String unit;
    private final TestDatabase database;
    // Mutable state: made when first asked for.
    private TestStores stores;

    Environment(String unit, TestDatabase database) {
        this.unit = unit;
        this.database = database;
    }

    TestDatabase database() {
        return database;
    }

    synchronized TestStores stores() {
        if (stores == null) {
            stores = new TestStores(new ResourceLocalTransactions(factory()));
        }
        return stores;
    }

    EntityManagerFactory factory() {
        return Persistence.createEntityManagerFactory(
                unit, Map.of("jakarta.persistence.nonJtaDataSource", database.dataSource()));
    }
}
