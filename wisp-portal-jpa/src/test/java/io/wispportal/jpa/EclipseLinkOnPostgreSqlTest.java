package io.wispportal.jpa;

/** The stores keep their contracts here. */
final class EclipseLinkOnPostgreSqlTest extends StoreContracts {

    EclipseLinkOnPostgreSqlTest() {
        super(Environment.ECLIPSELINK_ON_POSTGRESQL);
    }
}
