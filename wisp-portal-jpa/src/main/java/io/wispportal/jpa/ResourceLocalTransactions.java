package io.wispportal.jpa;

import io.wispportal.Transactions;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Transactions without a server. The stores use the open transaction's EntityManager; outside a transaction each
 * statement has one of its own and no transaction at all.
 *
 * <p>Mutable state: each thread's EntityManager while a transaction is open on it.
 */
public final class ResourceLocalTransactions implements Transactions, EntityManagers {

    private final EntityManagerFactory factory;

    @SuppressWarnings("ThreadLocalUsage") // one for each factory, and there are few of them
    private final ThreadLocal<@Nullable EntityManager> open = new ThreadLocal<>();

    public ResourceLocalTransactions(EntityManagerFactory factory) {
        this.factory = factory;
    }

    @Override
    public <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
        EntityManager outer = open.get();
        return outer == null ? own(work) : joined(outer, work);
    }

    @Override
    public EntityManager get() {
        EntityManager mine = open.get();
        return mine == null ? factory.createEntityManager() : mine;
    }

    @Override
    public void release(EntityManager used) {
        if (used != open.get()) {
            used.close();
        }
    }

    private <T extends @Nullable Object> T own(Supplier<T> work) {
        try (EntityManager manager = factory.createEntityManager()) {
            manager.getTransaction().begin();
            open.set(manager);
            T result = guarded(manager, work);
            commit(manager.getTransaction());
            return result;
        } finally {
            open.remove();
        }
    }

    private static <T extends @Nullable Object> T guarded(EntityManager manager, Supplier<T> work) {
        try {
            return work.get();
        } catch (Throwable failure) {
            rollBack(manager, failure);
            throw failure;
        }
    }

    private static <T extends @Nullable Object> T joined(EntityManager outer, Supplier<T> work) {
        try {
            return work.get();
        } catch (Throwable failure) {
            outer.getTransaction().setRollbackOnly();
            throw failure;
        }
    }

    /** Hibernate's own commit rolls back in silence what was marked for it. */
    private static void commit(EntityTransaction transaction) {
        if (transaction.getRollbackOnly()) {
            transaction.rollback();
            throw new IllegalStateException("rolled back, because a part of the transaction failed");
        }
        transaction.commit();
    }

    private static void rollBack(EntityManager manager, Throwable failure) {
        try {
            manager.getTransaction().rollback();
        } catch (RuntimeException second) {
            failure.addSuppressed(second);
        }
    }
}
