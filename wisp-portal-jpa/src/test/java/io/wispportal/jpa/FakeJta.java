package io.wispportal.jpa;

import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Just enough of a server's transactions to see who begins and ends them. */
final class FakeJta implements UserTransaction, TransactionSynchronizationRegistry {

    // Mutable state: what was asked for, and the status.
    final List<String> calls = new ArrayList<>();
    private int status = Status.STATUS_NO_TRANSACTION;

    @Override
    public void begin() {
        calls.add("begin");
        status = Status.STATUS_ACTIVE;
    }

    @Override
    public void commit() throws RollbackException {
        boolean doomed = status == Status.STATUS_MARKED_ROLLBACK;
        status = Status.STATUS_NO_TRANSACTION;
        calls.add(doomed ? "roll back at commit" : "commit");
        if (doomed) {
            throw new RollbackException("marked");
        }
    }

    @Override
    public void rollback() {
        calls.add("roll back");
        status = Status.STATUS_NO_TRANSACTION;
    }

    @Override
    public void setRollbackOnly() {
        calls.add("mark");
        status = Status.STATUS_MARKED_ROLLBACK;
    }

    @Override
    public int getStatus() {
        return status;
    }

    @Override
    public int getTransactionStatus() {
        return status;
    }

    @Override
    public boolean getRollbackOnly() {
        return status == Status.STATUS_MARKED_ROLLBACK;
    }

    @Override
    public void setTransactionTimeout(int seconds) {}

    @Override
    public Object getTransactionKey() {
        return this;
    }

    @Override
    public void putResource(Object key, @Nullable Object value) {}

    @Override
    public @Nullable Object getResource(Object key) {
        return null;
    }

    @Override
    public void registerInterposedSynchronization(Synchronization synchronization) {}
}
