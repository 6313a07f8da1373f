package io.wispportal.testing;

import io.wispportal.Transactions;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Transactions over an {@link InMemoryDatabase}: read committed, one writer at a time, real rollback. */
public final class InMemoryTransactions implements Transactions {

    private final InMemoryDatabase database;

    public InMemoryTransactions(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
        return database.inTransaction(work);
    }
}
