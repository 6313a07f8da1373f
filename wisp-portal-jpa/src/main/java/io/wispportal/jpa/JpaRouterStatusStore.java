package io.wispportal.jpa;

import io.wispportal.router.RouterId;
import io.wispportal.router.RouterStatus;
import io.wispportal.router.RouterStatusStore;
import io.wispportal.tenant.TenantId;
import java.util.List;
import java.util.Optional;

/** Keeps how the work on routers goes in the table {@code router_status}. */
final class JpaRouterStatusStore implements RouterStatusStore {

    private static final String STATUSES = Columns.of("s", """
            router_id uuid, health varchar, detail varchar, since instant, confirmed instant, portal varchar, repaired integer,
            failures integer, next_try instant, watched instant, consent instant, holder uuid, held_until instant, version bigint""").from("router_status s where s.tenant_id = ?");

    private final Sql sql;

    JpaRouterStatusStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(TenantId tenant, RouterStatus status) {
        sql.into("router_status")
                .set("tenant_id", tenant.value())
                .set("router_id", status.router().value())
                .set("health", status.health())
                .set("detail", status.detail())
                .set("since", status.since())
                .set("confirmed", status.confirmed())
                .set("portal", status.portal())
                .set("repaired", status.repaired())
                .set("failures", status.failures())
                .set("next_try", status.next())
                .set("watched", status.watched())
                .set("consent", status.consent())
                .set("holder", status.holder())
                .set("held_until", status.heldUntil())
                .set("version", status.version())
                .add();
    }

    @Override
    public Optional<RouterStatus> find(TenantId tenant, RouterId router) {
        return sql.first(JpaRouterStatusStore::read, STATUSES + " and s.router_id = ?", tenant.value(), router.value());
    }

    @Override
    public List<RouterStatus> all(TenantId tenant) {
        return sql.list(JpaRouterStatusStore::read, STATUSES, tenant.value());
    }

    @Override
    public boolean replace(TenantId tenant, RouterStatus status) {
        return sql.changeOne(
                """
                update router_status set health = ?, detail = ?, since = ?, confirmed = ?, portal = ?, repaired = ?,
                    failures = ?, next_try = ?, watched = ?, consent = ?, holder = ?, held_until = ?, version = version + 1
                where tenant_id = ? and router_id = ? and version = ?""",
                status.health(),
                status.detail(),
                status.since(),
                status.confirmed(),
                status.portal(),
                status.repaired(),
                status.failures(),
                status.next(),
                status.watched(),
                status.consent(),
                status.holder(),
                status.heldUntil(),
                tenant.value(),
                status.router().value(),
                status.version());
    }

    private static RouterStatus read(Row row) {
        return new RouterStatus(
                new RouterId(row.uuid()),
                row.constant(RouterStatus.Health.class),
                row.textOrNull(),
                row.instant(),
                row.instantOrNull(),
                row.textOrNull(),
                row.integer(),
                row.integer(),
                row.instantOrNull(),
                row.instantOrNull(),
                row.instantOrNull(),
                row.uuidOrNull(),
                row.instantOrNull(),
                row.number());
    }
}
