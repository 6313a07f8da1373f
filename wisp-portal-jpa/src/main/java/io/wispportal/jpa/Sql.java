package io.wispportal.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs statements on the EntityManager at hand; each call is one round trip. A {@code ?} stands for each value. */
final class Sql {

    private final EntityManagers managers;

    Sql(EntityManagers managers) {
        this.managers = managers;
    }

    /** Every row, mapped. */
    <T> List<T> list(Function<Row, T> mapper, String sql, @Nullable Object... values) {
        return run(Bound.of(sql, values), query -> rows(query, mapper));
    }

    /** The first row, mapped. */
    <T> Optional<T> first(Function<Row, T> mapper, String sql, @Nullable Object... values) {
        return list(mapper, sql, values).stream().findFirst();
    }

    boolean exists(String sql, @Nullable Object... values) {
        return first(Row::number, sql, values).isPresent();
    }

    /** Changes rows, inside a transaction, and tells how many. */
    int change(String sql, @Nullable Object... values) {
        return run(Bound.of(sql, values), Query::executeUpdate);
    }

    /** Whether exactly the one row meant was changed. */
    boolean changeOne(String sql, @Nullable Object... values) {
        return change(sql, values) == 1;
    }

    Insert into(String table) {
        return new Insert(this, table);
    }

    private <T> T run(Bound bound, Function<Query, T> work) {
        EntityManager manager = managers.get();
        try {
            Query query = manager.createNativeQuery(bound.sql());
            bound.bindTo(query);
            return work.apply(query);
        } finally {
            managers.release(manager);
        }
    }

    private static <T> List<T> rows(Query query, Function<Row, T> mapper) {
        List<?> found = query.getResultList();
        return found.stream().map(row -> mapper.apply(Row.of(row))).toList();
    }
}
