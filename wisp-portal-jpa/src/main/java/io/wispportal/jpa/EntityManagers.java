package io.wispportal.jpa;

import jakarta.persistence.EntityManager;

/**
 * Where the stores get their EntityManager. In a server {@code () -> entityManager} with the injected one is enough;
 * elsewhere {@link ResourceLocalTransactions} is one. Called for every statement, on request and job threads.
 */
@FunctionalInterface
public interface EntityManagers {

    /** The one of the transaction on this thread; outside a transaction one that holds nothing read earlier. */
    EntityManager get();

    /** The statement is over; an EntityManager made for it alone is closed here. */
    default void release(EntityManager used) {}
}
