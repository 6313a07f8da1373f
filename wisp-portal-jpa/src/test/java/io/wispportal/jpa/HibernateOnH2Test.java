package io.wispportal.jpa;

/** The stores keep their contracts here. */
final class HibernateOnH2Test extends StoreContracts {

    HibernateOnH2Test() {
        super(Environment.HIBERNATE_ON_H2);
    }
}
