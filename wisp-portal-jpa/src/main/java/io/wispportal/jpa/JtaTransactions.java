package io.wispportal.jpa;

import io.wispportal.Transactions;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Transactions of a server. */
public final class JtaTransactions implements Transactions {

    private final UserTransaction transaction;
    private final TransactionSynchronizationRegistry registry;

    public JtaTransactions(UserTransaction transaction, TransactionSynchronizationRegistry registry) {
        this.transaction = transaction;
        this.registry = registry;
    }

    @Override
    public <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
        return registry.getTransactionStatus() == Status.STATUS_NO_TRANSACTION ? own(work) : joined(work);
    }

    private <T extends @Nullable Object> T own(Supplier<T> work) {
        begin();
        T result;
        try {
            result = work.get();
        } catch (Throwable failure) {
            rollBack(failure);
            throw failure;
        }
        commit();
        return result;
    }

    private <T extends @Nullable Object> T joined(Supplier<T> work) {
        try {
            return work.get();
        } catch (Throwable failure) {
            registry.setRollbackOnly();
            throw failure;
        }
    }

    private void begin() {
        try {
            transaction.begin();
        } catch (NotSupportedException | SystemException refused) {
            throw new IllegalStateException("no transaction could begin", refused);
        }
    }

    private void commit() {
        try {
            transaction.commit();
        } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException | SystemException failed) {
            throw new IllegalStateException("the transaction was not committed", failed);
        }
    }

    private void rollBack(Throwable failure) {
        try {
            transaction.rollback();
        } catch (SystemException | RuntimeException second) {
            failure.addSuppressed(second);
        }
    }
}
