package io.wispportal.jpa;

import jakarta.persistence.EntityManager;

/**
 * Where the stores get their EntityManager: in a server from {@link JtaEntityManagers}, elsewhere from
 * {@link ResourceLocalTransactions}. Called for every statement, on request and job threads.
 */
@FunctionalInterface
public interface EntityManagers {

    /** The one of the transaction on this thread; outside a transaction one that holds nothing read earlier. */
    EntityManager get();

    /** The statement is over; an EntityManager made for it alone is closed here. */
    default void release(EntityManager used) {}
}
