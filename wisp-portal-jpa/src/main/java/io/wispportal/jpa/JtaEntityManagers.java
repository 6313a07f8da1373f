package io.wispportal.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * EntityManagers of a server. Inside a transaction the injected one, which is the transaction's; outside, one for each
 * statement: there Payara gives all threads that one managed factory has made the same injected EntityManager, which only
 * one thread may use.
 */
public final class JtaEntityManagers implements EntityManagers {

    private final EntityManager injected;
    private final EntityManagerFactory factory;
    private final TransactionSynchronizationRegistry registry;

    /**
     * @param injected as {@code @PersistenceContext} gives it
     * @param factory  of the same persistence unit, as {@code @PersistenceUnit} gives it
     */
    public JtaEntityManagers(
            EntityManager injected, EntityManagerFactory factory, TransactionSynchronizationRegistry registry) {
        this.injected = injected;
        this.factory = factory;
        this.registry = registry;
    }

    @Override
    public EntityManager get() {
        boolean outside = registry.getTransactionStatus() == Status.STATUS_NO_TRANSACTION;
        return outside ? factory.createEntityManager() : injected;
    }

    @Override
    public void release(EntityManager used) {
        if (used != injected) {
            used.close();
        }
    }
}
