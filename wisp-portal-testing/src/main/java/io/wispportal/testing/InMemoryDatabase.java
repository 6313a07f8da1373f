package io.wispportal.testing;

import io.wispportal.tenant.TenantId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the in-memory adapters share. Make one and give it to all of them. Safe for many threads: whoever changes
 * something first in a transaction keeps all others from changing anything until its end; reading never waits and sees
 * what is committed, and the own changes.
 *
 * <p>Mutable state: the committed tables (replaced as a whole) and each thread's open transaction.
 */
public final class InMemoryDatabase {

    private final ReentrantLock writer = new ReentrantLock(true);

    @SuppressWarnings("ThreadLocalUsage") // each database has transactions of its own; they are removed at their end
    private final ThreadLocal<@Nullable OpenTransaction> open = new ThreadLocal<>();

    private volatile Map<Table<?>, Map<RowKey, Object>> committed = Map.of();

    /** Everything committed, to compare: two that are equal mean that nothing has changed in between. */
    public Object snapshot() {
        return committed;
    }

    <V> Optional<V> find(Table<V> table, TenantId tenant, Object id) {
        return Optional.ofNullable(rows(table).get(new RowKey(tenant, id))).map(table.type()::cast);
    }

    <V> Stream<V> all(Table<V> table, TenantId tenant) {
        return rows(table).entrySet().stream()
                .filter(row -> row.getKey().tenant().equals(tenant))
                .map(row -> table.type().cast(row.getValue()));
    }

    <V> Stream<V> ofAllTenants(Table<V> table) {
        return rows(table).values().stream().map(table.type()::cast);
    }

    /**
     * Adds a row.
     *
     * @param clash a row with which the new one cannot live in the same tenant
     * @throws IllegalStateException if the id is taken or another row clashes; the message says which table
     */
    <V> void insert(Table<V> table, TenantId tenant, Object id, V row, Predicate<V> clash) {
        Map<RowKey, Object> rows = changeable(table);
        if (rows.containsKey(new RowKey(tenant, id)) || all(table, tenant).anyMatch(clash)) {
            throw new IllegalStateException("such a " + table + " is there already: " + id);
        }
        put(table, tenant, id, row);
    }

    <V> void insert(Table<V> table, TenantId tenant, Object id, V row) {
        insert(table, tenant, id, row, other -> false);
    }

    /** Adds a row unless it, or one that clashes with it, is there in whatever tenant; false then. */
    <V> boolean insertUnless(Table<V> table, TenantId tenant, Object id, V row, Predicate<V> clash) {
        Map<RowKey, Object> rows = changeable(table);
        boolean free =
                !rows.containsKey(new RowKey(tenant, id)) && ofAllTenants(table).noneMatch(clash);
        if (free) {
            put(table, tenant, id, row);
        }
        return free;
    }

    <V> boolean insertUnlessThere(Table<V> table, TenantId tenant, Object id, V row) {
        return changeable(table).putIfAbsent(new RowKey(tenant, id), row) == null;
    }

    <V> void put(Table<V> table, TenantId tenant, Object id, V row) {
        changeable(table).put(new RowKey(tenant, id), row);
    }

    /** The conditional change: false, and nothing done, unless the row is there and still as it should be. */
    <V> boolean change(Table<V> table, TenantId tenant, Object id, Predicate<V> still, UnaryOperator<V> next) {
        changeable(table);
        Optional<V> before = find(table, tenant, id).filter(still);
        before.ifPresent(row -> put(table, tenant, id, next.apply(row)));
        return before.isPresent();
    }

    /** Reads what nobody else can change any more in this transaction. */
    <T> T locked(Supplier<T> read) {
        changeable(Table.VERSIONS);
        return read.get();
    }

    <V> boolean remove(Table<V> table, TenantId tenant, Object id, Predicate<V> only) {
        Map<RowKey, Object> rows = changeable(table);
        Optional<V> before = find(table, tenant, id).filter(only);
        before.ifPresent(row -> rows.remove(new RowKey(tenant, id)));
        return before.isPresent();
    }

    <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
        OpenTransaction outer = open.get();
        return outer == null ? begin(work) : join(outer, work);
    }

    private <T extends @Nullable Object> T begin(Supplier<T> work) {
        OpenTransaction mine = new OpenTransaction();
        open.set(mine);
        try {
            T result = work.get();
            commit(mine);
            return result;
        } finally {
            open.remove();
            unlock();
        }
    }

    private <T extends @Nullable Object> T join(OpenTransaction outer, Supplier<T> work) {
        boolean finished = false;
        try {
            T result = work.get();
            finished = true;
            return result;
        } finally {
            if (!finished) {
                outer.doom();
            }
        }
    }

    private void commit(OpenTransaction mine) {
        if (mine.isDoomed()) {
            throw new IllegalStateException("rolled back, because a part of the transaction failed");
        }
        if (!mine.isReadOnly()) {
            committed = mine.over(committed);
        }
    }

    private void unlock() {
        if (writer.isHeldByCurrentThread()) {
            writer.unlock();
        }
    }

    private Map<RowKey, Object> rows(Table<?> table) {
        OpenTransaction mine = open.get();
        return mine == null ? committed.getOrDefault(table, Map.of()) : mine.rows(table, committed);
    }

    private Map<RowKey, Object> changeable(Table<?> table) {
        OpenTransaction mine = open.get();
        if (mine == null) {
            throw new IllegalStateException("a " + table + " changes inside a transaction only");
        }
        if (!writer.isHeldByCurrentThread()) {
            writer.lock();
        }
        return mine.change(table, committed);
    }
}
