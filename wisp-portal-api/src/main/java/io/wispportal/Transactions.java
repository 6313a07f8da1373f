package io.wispportal;

import java.util.function.Supplier;

/**
 * Runs work in one transaction. Called by use cases only, on the caller's thread, several times in one request. Joins
 * the transaction that is already open on this thread; otherwise begins one, commits it when the work returns and rolls
 * it back when the work throws. What the work threw is thrown on unchanged; a failed commit throws an unchecked
 * exception and nothing was stored. Inside a joined transaction a throw marks the whole of it for rollback.
 */
public interface Transactions {

    /** Runs the work and returns what it returned (may be null where {@code T} is nullable). */
    <T extends @org.jspecify.annotations.Nullable Object> T inTransaction(Supplier<T> work);

    /** The same for work without a result. */
    default void runInTransaction(Runnable work) {
        this.<@org.jspecify.annotations.Nullable Void>inTransaction(() -> {
            work.run();
            return null;
        });
    }
}
