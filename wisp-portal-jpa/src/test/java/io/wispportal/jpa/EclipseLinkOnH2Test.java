package io.wispportal.jpa;

/** The stores keep their contracts here. */
final class EclipseLinkOnH2Test extends StoreContracts {

    EclipseLinkOnH2Test() {
        super(Environment.ECLIPSELINK_ON_H2);
    }
}
