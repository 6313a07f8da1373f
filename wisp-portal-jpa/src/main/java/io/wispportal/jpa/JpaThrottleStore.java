package io.wispportal.jpa;

import io.wispportal.credential.Throttle;
import io.wispportal.credential.ThrottleStore;
import io.wispportal.tenant.TenantId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Failure counters in the table {@code throttle}. */
final class JpaThrottleStore implements ThrottleStore {

    private final Sql sql;

    JpaThrottleStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Throttle> find(TenantId tenant, Collection<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return sql.list(JpaThrottleStore::read, """
                select counted, failures, first_at, locked_until, names, kept_until, version from throttle
                where tenant_id = ? and counted in ?""", tenant.value(), keys);
    }

    @Override
    public boolean save(TenantId tenant, Throttle throttle) {
        return throttle.version() == 0 ? add(tenant, throttle) : replace(tenant, throttle);
    }

    @Override
    public void clear(TenantId tenant, String key) {
        sql.change("delete from throttle where tenant_id = ? and counted = ?", tenant.value(), key);
    }

    @Override
    public boolean sweep(TenantId tenant, Instant now, int most) {
        sql.change("""
                delete from throttle where tenant_id = ? and kept_until <= ? and counted in (
                    select o.counted from throttle o where o.tenant_id = ? and o.kept_until <= ?
                    order by o.kept_until limit ?)""", tenant.value(), now, tenant.value(), now, most);
        return sql.exists("select 1 from throttle where tenant_id = ? limit 1", tenant.value());
    }

    private boolean add(TenantId tenant, Throttle throttle) {
        return sql.into("throttle")
                .set("tenant_id", tenant.value())
                .set("counted", throttle.key())
                .set("failures", throttle.failures())
                .set("first_at", throttle.since())
                .set("locked_until", throttle.lockedUntil())
                .set("names", String.join(" ", throttle.names()))
                .set("kept_until", throttle.keptUntil())
                .set("version", 1L)
                .addIfNew();
    }

    private boolean replace(TenantId tenant, Throttle throttle) {
        return sql.changeOne(
                """
                update throttle set failures = ?, first_at = ?, locked_until = ?, names = ?, kept_until = ?,
                    version = version + 1
                where tenant_id = ? and counted = ? and version = ?""",
                throttle.failures(),
                throttle.since(),
                throttle.lockedUntil(),
                String.join(" ", throttle.names()),
                throttle.keptUntil(),
                tenant.value(),
                throttle.key(),
                throttle.version());
    }

    private static Throttle read(Row row) {
        return new Throttle(
                row.text(),
                row.integer(),
                row.instant(),
                row.instantOrNull(),
                marks(row.text()),
                row.instant(),
                row.number());
    }

    private static Set<String> marks(String stored) {
        return stored.isEmpty() ? Set.of() : Set.of(stored.split(" "));
    }
}
