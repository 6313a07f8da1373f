package io.wispportal.jpa;

/** The stores keep their contracts here. */
final class HibernateOnPostgreSqlTest extends StoreContracts {

    HibernateOnPostgreSqlTest() {
        super(Environment.HIBERNATE_ON_POSTGRESQL);
    }
}
